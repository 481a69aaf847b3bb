import { Button, Select, TextInput } from '@mantine/core';
import type { Preview } from '../../../core/contract/uploads.ts';
import { formatBytes } from '../../lib/format.ts';
import { kindNames } from '../../lib/words.ts';
import { DateOrder } from './DateOrder.tsx';
import { FieldMap } from './FieldMap.tsx';
import type { ImportSettings } from './import-settings.ts';

const kinds = Object.entries(kindNames).map(([value, label]) => ({ value, label }));

interface Props {
  settings: ImportSettings;
  preview: Preview | null;
  isDocument: boolean;
  /** Bytes that have arrived already, before a pause or a reload. */
  received: number;
  size: number;
  onChange: (settings: ImportSettings) => void;
  onImport: () => void;
  onDiscard: () => void;
}

export function ImportForm(props: Props) {
  const { settings, preview, isDocument, received, size, onChange, onImport, onDiscard } = props;
  const isNothing = preview !== null && preview.sampled > 0 && preview.rejected === preview.sampled;
  return (
    <div className="import-form">
      <TextInput
        size="xs"
        label="Keep the reports under the source"
        value={settings.source}
        maxLength={200}
        onChange={(event) => onChange({ ...settings, source: event.currentTarget.value })}
      />
      <Select
        size="xs"
        label="Kind of source"
        data={kinds}
        value={settings.kind}
        allowDeselect={false}
        onChange={(kind) => onChange({ ...settings, kind: (kind ?? 'press') as 'press' })}
      />
      {isDocument ? (
        <TextInput
          size="xs"
          type="date"
          label="Published on"
          description="Where the document does not say so itself"
          value={settings.publishedAt}
          onChange={(event) => onChange({ ...settings, publishedAt: event.currentTarget.value })}
        />
      ) : null}
      {preview?.dateOrder ? (
        <DateOrder
          found={preview.dateOrder}
          chosen={settings.dateOrder}
          onChange={(dateOrder) => onChange({ ...settings, dateOrder })}
        />
      ) : null}
      {preview && preview.columns.length > 0 ? (
        <FieldMap
          fields={preview.columns}
          map={settings.map ?? preview.map}
          onChange={(map) => onChange({ ...settings, map })}
        />
      ) : null}
      <div className="import-buttons">
        <Button onClick={onImport}>{received > 0 ? 'Go on' : 'Import'}</Button>
        {received > 0 ? (
          <>
            <Button variant="default" onClick={onDiscard}>
              Discard what was sent
            </Button>
            <span className="uc-note">
              {formatBytes(received)} of {formatBytes(size)} are here already.
            </span>
          </>
        ) : null}
        {isNothing ? (
          <span className="uc-bad">As it stands nothing of it would be kept.</span>
        ) : null}
      </div>
    </div>
  );
}
