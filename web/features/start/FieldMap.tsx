import { Select } from '@mantine/core';
import { type FieldMap as Mapping, noField, ourFields } from './field-map.ts';

interface Props {
  fields: readonly string[];
  map: Mapping;
  onChange: (map: Mapping) => void;
}

export function FieldMap({ fields, map, onChange }: Props) {
  return (
    <fieldset className="field-map">
      <legend>Fields of the file</legend>
      {ourFields.map(({ key, name }) => (
        <Select
          key={key}
          size="xs"
          label={name}
          data={[...fields]}
          value={map[key] === noField ? null : (map[key] ?? null)}
          placeholder="none"
          clearable
          onChange={(field) => onChange({ ...map, [key]: field ?? noField })}
        />
      ))}
    </fieldset>
  );
}
