import { NativeSelect, Select, TextInput } from '@mantine/core';
import { SearchIcon } from '../../components/icons.tsx';
import {
  type SourceFilter,
  type SourceOrder,
  type sourceChoices,
  sourceOrders,
} from './source-list.ts';

interface Props {
  filter: SourceFilter;
  choices: ReturnType<typeof sourceChoices>;
  packs: readonly { value: string; label: string }[];
  onChange: (filter: SourceFilter) => void;
}

/** A filter is offered only where there is something to choose between. */
export function SourceFilters({ filter, choices, packs, onChange }: Props) {
  const select = (
    key: 'country' | 'language' | 'kind' | 'folder' | 'pack',
    label: string,
    data: readonly { value: string; label: string }[],
  ) =>
    data.length < 2 && filter[key] === null ? null : (
      <Select
        size="xs"
        aria-label={label}
        placeholder={label}
        data={data}
        value={filter[key]}
        clearable
        searchable
        onChange={(value) => onChange({ ...filter, [key]: value })}
      />
    );
  return (
    <div className="catalogue-filters">
      <TextInput
        size="xs"
        type="search"
        aria-label="Find a source"
        placeholder="Name, publisher, country"
        leftSection={<SearchIcon />}
        value={filter.text}
        onChange={(event) => onChange({ ...filter, text: event.currentTarget.value })}
      />
      {select('country', 'Country', choices.country)}
      {select('language', 'Language', choices.language)}
      {select('kind', 'Kind', choices.kind)}
      {select('folder', 'Folder', choices.folder)}
      {select('pack', 'Pack', packs)}
      <NativeSelect
        size="xs"
        aria-label="Order"
        data={sourceOrders.map(({ value, label }) => ({ value, label }))}
        value={filter.order}
        onChange={(event) =>
          onChange({ ...filter, order: event.currentTarget.value as SourceOrder })
        }
      />
    </div>
  );
}
