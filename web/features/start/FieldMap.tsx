import { Select } from '@mantine/core';
import { type FieldMap as Mapping, ourFields } from './field-map.ts';

interface Props {
  fields: readonly string[];
  map: Mapping;
  onChange: (map: Mapping) => void;
}

export function FieldMap({ fields, map, onChange }: Props) {
  return (
    <fieldset className="field-map">
      <legend>Fields of the file</legend>
      {ourFields.map(({ key, name, required }) => (
        <Select
          key={key}
          size="xs"
          label={name}
          data={[...fields]}
          value={map[key] ?? null}
          placeholder="none"
          clearable={!required}
          error={required && !map[key] ? 'Needed' : undefined}
          onChange={(field) => {
            const { [key]: _, ...rest } = map;
            onChange(field === null ? rest : { ...rest, [key]: field });
          }}
        />
      ))}
    </fieldset>
  );
}
