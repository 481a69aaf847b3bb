import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Job } from '../../core/contract/jobs.ts';
import { apiUrl } from '../lib/api/client.ts';
import { useImportActions } from '../lib/api/use-import-actions.ts';
import { formatCount } from '../lib/format.ts';
import { ProblemNotice } from './ProblemNotice.tsx';

/** Stopping an import, its results line by line, and taking it back. */
export function ImportActions({ job }: { job: Job }) {
  const { stop, undo } = useImportActions(job.id);
  const [asking, setAsking] = useState(false);
  const { read = 0, added = 0, removed } = job.result ?? {};
  const isOpen = job.state === 'waiting' || job.state === 'running';
  const error = stop.error ?? undo.error;
  return (
    <>
      {job.state === 'cancelled' && removed === undefined ? (
        <p className="uc-note">It was stopped. What it had added stays.</p>
      ) : null}
      {removed !== undefined ? (
        <p className="uc-note">
          It was taken back: {formatCount(removed)} {removed === 1 ? 'report' : 'reports'} removed.
        </p>
      ) : null}
      <div className="uc-job-actions">
        {read > 0 ? (
          <>
            <DownloadLink job={job} ending="csv" name="Results as CSV" />
            <DownloadLink job={job} ending="jsonl" name="as JSON lines" />
          </>
        ) : null}
        {isOpen ? (
          <Button
            size="compact-xs"
            variant="default"
            loading={stop.isPending}
            onClick={() => stop.mutate()}
          >
            Stop
          </Button>
        ) : null}
        {!isOpen && added > 0 && removed === undefined && !asking && !undo.data ? (
          <Button size="compact-xs" variant="default" onClick={() => setAsking(true)}>
            Take back
          </Button>
        ) : null}
      </div>
      {asking ? (
        <TakeBack
          subject={job.subject}
          added={added}
          onKeep={() => setAsking(false)}
          onRemove={() => {
            setAsking(false);
            undo.mutate();
          }}
        />
      ) : null}
      {error ? <ProblemNotice error={error} /> : null}
    </>
  );
}

function DownloadLink({ job, ending, name }: { job: Job; ending: string; name: string }) {
  return (
    <a href={apiUrl(`/jobs/${job.id}/outcomes.${ending}`)} download>
      {name}
      <span className="uc-hidden"> of {job.subject}</span>
    </a>
  );
}

interface TakeBackProps {
  subject: string;
  added: number;
  onKeep: () => void;
  onRemove: () => void;
}

function TakeBack({ subject, added, onKeep, onRemove }: TakeBackProps) {
  const amount = `${formatCount(added)} ${added === 1 ? 'report' : 'reports'}`;
  return (
    <div
      className="uc-notice uc-notice-warn"
      role="alertdialog"
      aria-label={`Take back ${subject}`}
    >
      <div>
        Remove the {amount} that this import added? Corrections made on them go with them, and the
        charts are counted anew. The file itself is not kept: to have them back, import it again.
      </div>
      <Button size="compact-sm" variant="default" autoFocus onClick={onKeep}>
        Keep them
      </Button>
      <Button size="compact-sm" color="red" onClick={onRemove}>
        Remove {amount}
      </Button>
    </div>
  );
}
