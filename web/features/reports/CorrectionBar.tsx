import { Button, Skeleton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { lazy, Suspense, useState } from 'react';
import type { NewCorrection } from '../../../core/contract/corrections.ts';
import type { ReportDetail } from '../../../core/contract/reports.ts';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { showUndo } from '../../components/show-undo.tsx';
import { useCorrection } from '../../lib/api/use-correction.ts';
import { formatInstant } from '../../lib/format.ts';
import { useNames } from '../../lib/use-names.ts';
import { machineWords } from './correction-words.ts';

/** Opened by a click, like the pickers it brings along. */
const CorrectionForm = lazy(async () => ({
  default: (await import('./CorrectionForm.tsx')).CorrectionForm,
}));

const confirmedMessage = 'Confirmed. It counts towards the measured quality.';

/** An analyst's word on the report: confirm it, take it out, correct it, and undo. */
export function CorrectionBar({ report }: { report: ReportDetail }) {
  const { correct, undo } = useCorrection(report.id);
  const [open, setOpen] = useState(false);
  const busy = correct.isPending || undo.isPending;
  const takeBack = (): void =>
    undo.mutate(undefined, {
      onSuccess: () => notifications.show({ message: 'Undone.' }),
    });
  const say = (correction: NewCorrection, message: string): void =>
    correct.mutate(correction, {
      onSuccess: (answer) => {
        setOpen(false);
        showUndo(answer.correction?.confirms ? confirmedMessage : message, takeBack);
      },
    });
  const error = correct.error ?? undo.error;
  if (report.relevance === null) return null;
  return (
    <section className="correction" aria-label="Your word on this report">
      {report.correction ? (
        <Standing report={report} busy={busy} onUndo={takeBack} />
      ) : (
        <Button
          size="compact-sm"
          variant="default"
          disabled={busy}
          onClick={() => say({}, confirmedMessage)}
        >
          Right as it is
        </Button>
      )}
      <Button
        size="compact-sm"
        variant="default"
        disabled={busy}
        onClick={() =>
          report.relevant
            ? say({ relevant: false }, 'Taken out of the charts: not about crime.')
            : say({ relevant: true }, 'Counted as a report of crime.')
        }
      >
        {report.relevant ? 'Not about crime' : 'Is about crime'}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        Correct…
      </Button>
      {error ? <ProblemNotice error={error} /> : null}
      {open ? (
        <Suspense fallback={<Skeleton h={180} mt="sm" />}>
          <CorrectionForm
            key={report.id}
            report={report}
            busy={busy}
            onSave={(correction) => say(correction, 'Corrected. The charts follow in a moment.')}
            onCancel={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </section>
  );
}

interface StandingProps {
  report: ReportDetail;
  busy: boolean;
  onUndo: () => void;
}

function Standing({ report, busy, onUndo }: StandingProps) {
  const names = useNames();
  const correction = report.correction!;
  const before = machineWords(correction, names);
  return (
    <p className="correction-standing">
      {correction.confirms ? 'Confirmed' : 'Corrected'} by {correction.by},{' '}
      <time dateTime={correction.at}>{formatInstant(correction.at)}</time>.{' '}
      {before === null ? '' : `${before} `}
      {correction.note ? <q>{correction.note}</q> : null}{' '}
      <Button size="compact-xs" variant="default" disabled={busy} onClick={onUndo}>
        Undo
      </Button>
    </p>
  );
}
