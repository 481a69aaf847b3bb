import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { ViewState } from '../../lib/use-view.ts';
import { SearchIcon } from '../icons.tsx';

export function TextSearch({ view, update }: ViewState) {
  const [text, setText] = useState(view.q);
  // The address may change without typing: back, forward, a cleared chip.
  useEffect(() => setText(view.q), [view.q]);
  const commit = useDebouncedCallback((q: string) => update({ q }, { replace: true }), 350);
  return (
    <TextInput
      className="uc-filters-text"
      size="xs"
      type="search"
      data-search
      aria-label="Words in title or text"
      placeholder="Search reports"
      title='Words, "a phrase", -without, or'
      leftSection={<SearchIcon />}
      value={text}
      maxLength={300}
      onChange={(event) => {
        setText(event.currentTarget.value);
        commit(event.currentTarget.value);
      }}
    />
  );
}
