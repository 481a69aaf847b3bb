import { Button, Group, MultiSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { NewCorrection } from '../../../core/contract/corrections.ts';
import type { ReportDetail } from '../../../core/contract/reports.ts';
import type { RegionNode } from '../../../core/contract/taxonomy.ts';
import { useCrimeTypes } from '../../lib/api/use-crime-types.ts';
import { useRegions } from '../../lib/api/use-regions.ts';

interface Props {
  report: ReportDetail;
  busy: boolean;
  onSave: (correction: NewCorrection) => void;
  onCancel: () => void;
}

/** What the report is about, in full: crime types, and countries with the main one first. */
export function CorrectionForm({ report, busy, onSave, onCancel }: Props) {
  const [types, setTypes] = useState(report.labels.map(({ type }) => type));
  const [countries, setCountries] = useState(report.countries.map(({ country }) => country));
  const [note, setNote] = useState('');
  const typeChoices = (useCrimeTypes().data?.groups ?? []).map((group) => ({
    group: group.name,
    items: group.types.map(({ type, name }) => ({ value: type, label: name })),
  }));
  const root = useRegions().data?.root;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSave({ types, countries, ...(note.trim() === '' ? {} : { note: note.trim() }) });
  };
  return (
    <form className="correction-form" onSubmit={submit}>
      <MultiSelect
        label="Crime types"
        description="Everything the report is about; none where the crime has no type of its own"
        data={typeChoices}
        value={types}
        onChange={setTypes}
        searchable
        maxValues={10}
        nothingFoundMessage="Nothing is called that."
        data-autofocus
      />
      <MultiSelect
        label="Countries"
        description="Where it happened, the main country first"
        data={root ? countriesBelow(root) : []}
        value={countries}
        onChange={setCountries}
        searchable
        maxValues={20}
        limit={60}
        nothingFoundMessage="No country is called that."
      />
      <TextInput
        label="Note"
        placeholder="Why, for the next reader"
        maxLength={1000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Group gap="xs">
        <Button type="submit" size="xs" loading={busy}>
          Save
        </Button>
        <Button size="xs" variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </Group>
    </form>
  );
}

function countriesBelow(node: RegionNode): { value: string; label: string }[] {
  const found = new Map<string, string>();
  const visit = (each: RegionNode): void => {
    if (each.kind === 'country') found.set(each.code, each.name);
    each.children.forEach(visit);
  };
  visit(node);
  return [...found]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label));
}
