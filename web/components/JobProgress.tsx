import { Progress } from '@mantine/core';
import type { ImportResult, Job } from '../../core/contract/jobs.ts';
import { formatBytes, formatCount, formatDuration, formatInstant } from '../lib/format.ts';
import { jobKindNames, jobStateNames } from '../lib/words.ts';
import { ImportActions } from './ImportActions.tsx';
import { progressOf } from './job-progress.ts';

export function JobProgress({ job }: { job: Job }) {
  const { part, rate, remaining, elapsed } = progressOf(job, new Date());
  const amount = (value: number): string =>
    job.unit === 'bytes' ? formatBytes(Math.round(value)) : formatCount(Math.round(value));
  const unit = job.unit === 'bytes' ? '' : ` ${job.unit}`;
  const facts = [
    job.total === null
      ? `${amount(job.done)}${unit}`
      : `${amount(job.done)} of ${amount(job.total)}${unit}`,
    rate === null ? null : `${amount(rate)}${unit}/s`,
    remaining === null ? null : `${formatDuration(remaining)} left`,
    job.finishedAt && elapsed !== null ? `took ${formatDuration(elapsed)}` : null,
    job.finishedAt ? formatInstant(job.finishedAt) : null,
  ];
  const running = job.state === 'running';
  return (
    <div className="uc-job">
      <div className="uc-job-head">
        <strong>
          {jobKindNames[job.kind]}: {job.subject}
        </strong>
        <span className="uc-state" data-state={job.state}>
          {jobStateNames[job.state]}
        </span>
      </div>
      {running || job.state === 'waiting' ? (
        <Progress
          value={part === null ? 100 : part * 100}
          striped={part === null && running}
          animated={part === null && running}
          aria-label={`Progress of ${job.subject}`}
          size="md"
          my={6}
        />
      ) : null}
      <p className="uc-note">
        {job.step && running ? `${job.step} · ` : ''}
        {facts.filter((fact) => fact !== null).join(' · ')}
      </p>
      {job.error ? <p className="uc-bad">{job.error}</p> : null}
      {job.result ? <Result result={job.result} /> : null}
      {job.kind === 'import-file' ? <ImportActions job={job} /> : null}
      {job.feeds ? (
        <p className="uc-job-result">
          <b>{formatCount(job.feeds.added + job.feeds.redirected)}</b> added,{' '}
          <b>{formatCount(job.feeds.alreadyThere)}</b> already there,{' '}
          <b>{formatCount(job.feeds.unreachable)}</b> unreachable,{' '}
          <b>{formatCount(job.feeds.refused)}</b> refused of {formatCount(job.feeds.feeds)} feeds
        </p>
      ) : null}
    </div>
  );
}

function Result({ result }: { result: ImportResult }) {
  return (
    <>
      <p className="uc-job-result">
        <b>{formatCount(result.added)}</b> added, <b>{formatCount(result.duplicates)}</b> already
        there, <b>{formatCount(result.rejected)}</b> rejected of {formatCount(result.read)} read
      </p>
      <Assumptions result={result} />
      {result.faults.length > 0 ? (
        <details className="uc-faults">
          <summary>
            Rejected lines
            {result.rejected > result.faults.length ? `: the first ${result.faults.length}` : ''}
          </summary>
          {(result.reasons ?? []).length > 1 ? <Reasons reasons={result.reasons ?? []} /> : null}
          <ul>
            {result.faults.map((fault) => (
              <li key={fault.line}>
                Line {formatCount(fault.line)}: {fault.reason}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

/** What was assumed is said: a chart may hang on it. */
function Assumptions({ result: { assumed = 0, dateOrder } }: { result: ImportResult }) {
  const first = dateOrder?.order === 'mdy' ? 'month' : 'day';
  return (
    <>
      {dateOrder?.from === 'assumed' ? (
        <p className="uc-note">
          Dates such as {dateOrder.example} were read with the {first} first, which is an
          assumption.
        </p>
      ) : null}
      {assumed > 0 ? (
        <p className="uc-note">
          {formatCount(assumed)} with a date that is an assumption; the results say why.
        </p>
      ) : null}
    </>
  );
}

function Reasons({ reasons }: { reasons: NonNullable<ImportResult['reasons']> }) {
  return (
    <ul aria-label="Reasons">
      {reasons.map(({ reason, count }) => (
        <li key={reason}>
          <b>{formatCount(count)}</b> × {reason}
        </li>
      ))}
    </ul>
  );
}
