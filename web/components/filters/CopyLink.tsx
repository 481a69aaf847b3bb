import { ActionIcon, Tooltip } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useLocation } from '@tanstack/react-router';
import { stringifySearch } from '../../lib/search-params.ts';
import type { ViewState } from '../../lib/use-view.ts';
import { searchOf } from '../../lib/view.ts';
import { LinkIcon } from '../icons.tsx';

/** "Last 30 days" would be other days tomorrow: a copied link names the days that are shown now. */
export function CopyLink({ view, range }: ViewState) {
  const clipboard = useClipboard({ timeout: 2000 });
  const { pathname } = useLocation();
  const copy = (): void => {
    const days = range ? { from: range.from, to: range.to } : {};
    const search = stringifySearch(searchOf({ ...view, ...days }));
    clipboard.copy(`${window.location.origin}${pathname}${search}`);
  };
  const label = clipboard.copied ? 'Copied' : 'Copy a link to these days and filters';
  return (
    <Tooltip label={label}>
      <ActionIcon variant="default" size={30} aria-label="Copy link" onClick={copy}>
        <LinkIcon />
      </ActionIcon>
    </Tooltip>
  );
}
