import { useState } from 'react';
import type { Job } from '../../../core/contract/jobs.ts';
import { EmptyNotice } from '../../components/EmptyNotice.tsx';
import { Panel } from '../../components/Panel.tsx';
import { formatAgo, formatCount, formatInstant } from '../../lib/format.ts';
import { jobKindNames } from '../../lib/words.ts';
import { type Fold, finishedJobs } from './finished-jobs.ts';
import { JobList } from './JobList.tsx';

export function FinishedPanel({ jobs }: { jobs: readonly Job[] }) {
  const { cards, folds } = finishedJobs(jobs);
  const now = new Date();
  return (
    <Panel title="Finished" note="Imports and failures; what runs by itself is summed up">
      {jobs.length === 0 ? <EmptyNotice title="Nothing has finished yet" /> : null}
      {folds.map((fold) => (
        <FoldedJobs key={fold.kind} fold={fold} now={now} />
      ))}
      <JobList jobs={cards} />
    </Panel>
  );
}

function FoldedJobs({ fold, now }: { fold: Fold; now: Date }) {
  const [open, setOpen] = useState(false);
  const { kind, jobs, lastFinishedAt } = fold;
  return (
    <details className="uc-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <strong>{jobKindNames[kind]}</strong>
        <span className="uc-note">
          {' '}
          {formatCount(jobs.length)} done
          {lastFinishedAt === null ? null : (
            <>
              {', last '}
              <time dateTime={lastFinishedAt} title={formatInstant(lastFinishedAt)}>
                {formatAgo(lastFinishedAt, now)}
              </time>
            </>
          )}
        </span>
      </summary>
      {open ? <JobList jobs={jobs} /> : null}
    </details>
  );
}
