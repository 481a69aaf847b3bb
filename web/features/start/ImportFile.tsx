import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { FileDrop } from '../../components/FileDrop.tsx';
import { JobProgress } from '../../components/JobProgress.tsx';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { useJobs } from '../../lib/api/use-jobs.ts';
import { useUpload } from '../../lib/api/use-upload.ts';
import { formatBytes, formatShare } from '../../lib/format.ts';
import { kindNames } from '../../lib/words.ts';
import { FieldMap } from './FieldMap.tsx';
import { guessMap, type FieldMap as Mapping, mapParameter } from './field-map.ts';
import { previewFields } from './preview-fields.ts';

const kinds = Object.entries(kindNames).map(([value, label]) => ({ value, label }));

export function ImportFile() {
  const [file, setFile] = useState<File | null>(null);
  const [fields, setFields] = useState<string[]>([]);
  const [map, setMap] = useState<Mapping>({});
  const [source, setSource] = useState('');
  const [kind, setKind] = useState('press');
  const upload = useUpload();
  const jobs = useJobs().data?.items;
  const job = jobs?.find(({ id }) => id === upload.data?.id) ?? upload.data;
  const choose = async (chosen: File): Promise<void> => {
    upload.reset();
    setFile(chosen);
    setSource(chosen.name.replace(/(\.jsonl|\.ndjson|\.json|\.csv|\.tsv)?(\.gz)?$/i, ''));
    const found = await previewFields(chosen);
    setFields(found);
    setMap(guessMap(found));
  };
  if (job) {
    return (
      <div className="import-job">
        <JobProgress job={job} />
        <Button
          variant="default"
          size="xs"
          mt="sm"
          onClick={() => {
            upload.reset();
            setFile(null);
          }}
        >
          Import another file
        </Button>
      </div>
    );
  }
  return (
    <>
      <FileDrop
        label={file ? `${file.name}, ${formatBytes(file.size)}` : 'Drop a file here, or choose one'}
        accept=".jsonl,.ndjson,.json,.csv,.tsv,.gz"
        onFile={(chosen) => void choose(chosen)}
      />
      {file ? (
        <div className="import-form">
          <TextInput
            size="xs"
            label="Keep the reports under the source"
            value={source}
            maxLength={200}
            onChange={(event) => setSource(event.currentTarget.value)}
          />
          <Select
            size="xs"
            label="Kind of source"
            data={kinds}
            value={kind}
            allowDeselect={false}
            onChange={(value) => setKind(value ?? 'press')}
          />
          {fields.length > 0 ? <FieldMap fields={fields} map={map} onChange={setMap} /> : null}
          <Button
            loading={upload.isPending}
            onClick={() => upload.mutate({ file, source, kind, map: mapParameter(map) })}
          >
            Import
          </Button>
          {upload.isPending && file.size > 0 ? (
            <p className="uc-note" role="status">
              {formatShare(Math.min(1, upload.sent / file.size))} sent
            </p>
          ) : null}
        </div>
      ) : null}
      {upload.error ? <ProblemNotice error={upload.error} /> : null}
    </>
  );
}
