import { useId, useState } from 'react';
import type { ReportDetail } from '../../../core/contract/reports.ts';
import { formatInstant } from '../../lib/format.ts';
import { wordChanges } from './word-changes.ts';

/** That the publisher changed the report, and what it said before, with the changes marked. */
export function ReportRevisions({ report }: { report: ReportDetail }) {
  const [open, setOpen] = useState<number | null>(null);
  const id = useId();
  if (report.revisedAt === null) return null;
  const { revisions } = report;
  return (
    <section className="report-revisions" aria-label="Earlier texts">
      <p>
        Changed by the publisher: noticed {formatInstant(report.revisedAt)}, {earlier(revisions)}{' '}
        kept.
      </p>
      <ul>
        {revisions.map((revision, index) => (
          <li key={revision.number}>
            <button
              type="button"
              className="report-label"
              aria-expanded={open === revision.number}
              aria-controls={open === revision.number ? id : undefined}
              onClick={() => setOpen(open === revision.number ? null : revision.number)}
            >
              {revision.number === 1 ? 'As first collected' : `Text ${revision.number}`}
              <span className="report-score">until {formatInstant(revision.replacedAt)}</span>
            </button>
            {open === revision.number ? (
              <Changes
                id={id}
                before={revision}
                after={index === 0 ? report : revisions[index - 1]!}
                language={report.language}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ChangesProps {
  id: string;
  before: { title: string | null; text: string };
  after: { title: string | null; text: string };
  language: string;
}

/** Against the text that replaced it: what was taken out is struck through, what was put in is underlined. */
function Changes({ id, before, after, language }: ChangesProps) {
  return (
    <div id={id} className="report-changes" lang={language} dir="auto">
      <p className="uc-note" lang="en" dir="ltr">
        <del>Struck through</del>: taken out. <ins>Underlined</ins>: put in by the next text.
      </p>
      <p className="report-changed-title">
        <Changed before={before.title ?? ''} now={after.title ?? ''} />
      </p>
      <div className="report-body">
        <Changed before={before.text} now={after.text} />
      </div>
    </div>
  );
}

function Changed({ before, now }: { before: string; now: string }) {
  let offset = 0;
  return wordChanges(before, now).map((change) => {
    const key = offset;
    offset += change.text.length;
    if (change.in === 'both') return <span key={key}>{change.text}</span>;
    return change.in === 'before' ? (
      <del key={key}>{change.text}</del>
    ) : (
      <ins key={key}>{change.text}</ins>
    );
  });
}

function earlier(revisions: ReportDetail['revisions']): string {
  return revisions.length === 1 ? 'one earlier text' : `${revisions.length} earlier texts`;
}
