import { useState } from 'react';
import type { Quality } from '../../../core/contract/quality.ts';
import { EmptyNotice } from '../../components/EmptyNotice.tsx';
import { Panel } from '../../components/Panel.tsx';
import { TableToggle } from '../../components/TableToggle.tsx';
import { DriftSources } from './DriftSources.tsx';
import { DriftTable } from './DriftTable.tsx';
import { driftNames, driftSentence } from './quality-words.ts';
import { ShareDrawing } from './ShareDrawing.tsx';

/** Whether scores still mean what they meant when they were measured. */
export function DriftPanel({ drift }: { drift: Quality['drift'] }) {
  const [asTable, setAsTable] = useState(false);
  const { months, index, verdict, sources } = drift;
  if (months.length === 0)
    return (
      <Panel title="Drift">
        <EmptyNotice title="No analysed reports yet">
          Once reports come in, this shows whether their scores keep meaning the same.
        </EmptyNotice>
      </Panel>
    );
  return (
    <Panel
      title="Drift"
      note="Whether reports are judged as they used to be. Sources, languages and words change, and figures measured once grow old."
      actions={<TableToggle asTable={asTable} onToggle={() => setAsTable(!asTable)} />}
    >
      <p className="drift-verdict">
        {verdict === null ? null : (
          <span className="uc-state" data-state={verdict}>
            {driftNames[verdict]}
          </span>
        )}{' '}
        {driftSentence(drift)}
      </p>
      {index === null ? null : (
        <p className="uc-note quality-note">
          Stability index {index.toFixed(2)}. Under 0.10 nothing has moved; from 0.25 on, look into
          it: read a few reports of the sources below and confirm or correct them.
        </p>
      )}
      <p className="uc-note quality-note">
        Pale months have fewer than 30 reports; the last month may not be over.
      </p>
      {asTable ? (
        <DriftTable months={months} />
      ) : (
        <div className="drift-charts">
          <ShareDrawing
            title="Reports about crime"
            note="Share of all reports of the month"
            months={months}
            shareOf={({ relevant }) => relevant}
          />
          <ShareDrawing
            title="Without a crime type"
            note="Share of the reports about crime"
            months={months}
            shareOf={({ untyped }) => untyped}
          />
        </div>
      )}
      {sources.length > 0 ? <DriftSources sources={sources} /> : null}
    </Panel>
  );
}
