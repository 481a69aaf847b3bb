import { Button } from '@mantine/core';
import { useState } from 'react';
import { JobProgress } from '../../components/JobProgress.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { useJobs } from '../../lib/api/use-jobs.ts';
import { usePreview } from '../../lib/api/use-preview.ts';
import { useSending } from '../../lib/api/use-sending.ts';
import { formatBytes } from '../../lib/format.ts';
import { mapParameter } from './field-map.ts';
import { ImportForm } from './ImportForm.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { fileKind, sourceNameOf } from './import-file-kind.ts';
import type { ImportSettings } from './import-settings.ts';
import { KnownFile } from './KnownFile.tsx';
import { SendingProgress } from './SendingProgress.tsx';
import { useStartWith } from './use-start-with.ts';

interface Props {
  file: File;
  /** Grows each time all files are to be imported as they stand. */
  startAll: number;
  onClose: () => void;
}

/** One file: how it would be understood, its way to the server, and what became of it. */
export function ImportCard({ file, startAll, onClose }: Props) {
  const isDocument = fileKind(file.name) === 'document';
  const [settings, setSettings] = useState<ImportSettings>({
    source: sourceNameOf(file.name),
    kind: 'press',
    map: null,
    dateOrder: null,
    publishedAt: '',
  });
  const { source, kind, dateOrder, publishedAt } = settings;
  const map = settings.map === null ? '' : mapParameter(settings.map);
  const preview = usePreview(file, isDocument, { map, dateOrder, publishedAt });
  const sending = useSending(file);
  const { answer } = sending;
  const jobs = useJobs().data?.items;
  const job = answer?.job ? (jobs?.find(({ id }) => id === answer.job?.id) ?? answer.job) : null;
  const send = (again: boolean): void =>
    sending.send({
      kind,
      again,
      ...(source.trim() === '' ? {} : { source: source.trim() }),
      ...(map === '' ? {} : { map }),
      ...(dateOrder === null ? {} : { dateOrder }),
      ...(publishedAt === '' ? {} : { publishedAt }),
    });
  const isChoosing = job === null && !sending.isSending && !answer?.earlier;
  const isNothing = preview.data ? preview.data.rejected === preview.data.sampled : false;
  useStartWith(startAll, () => {
    if (isChoosing && !isNothing) send(false);
  });
  return (
    <Panel
      title={file.name}
      note={formatBytes(file.size)}
      className="import-card"
      actions={
        <Button size="compact-sm" variant="default" onClick={onClose} disabled={sending.isSending}>
          Close
        </Button>
      }
    >
      {job ? <JobProgress job={job} /> : null}
      {answer?.earlier ? <KnownFile earlier={answer.earlier} onAgain={() => send(true)} /> : null}
      {sending.isSending ? (
        <SendingProgress file={file} progress={sending.progress} onPause={sending.pause} />
      ) : null}
      {isChoosing ? (
        <>
          {preview.error ? <ProblemNotice error={preview.error} /> : null}
          {preview.data ? <ImportPreview name={file.name} preview={preview.data} /> : null}
          {preview.isPending ? (
            <p className="uc-note" role="status">
              Reading its beginning …
            </p>
          ) : null}
          <ImportForm
            settings={settings}
            preview={preview.data ?? null}
            isDocument={isDocument}
            received={sending.progress?.sent ?? sending.receivedBefore}
            size={file.size}
            onChange={setSettings}
            onImport={() => send(false)}
            onDiscard={() => void sending.discard().then(onClose)}
          />
        </>
      ) : null}
      {sending.error ? <ProblemNotice error={sending.error} onRetry={() => send(false)} /> : null}
    </Panel>
  );
}
