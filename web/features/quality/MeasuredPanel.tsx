import type { Quality } from '../../../core/contract/quality.ts';
import { EmptyNotice } from '../../components/EmptyNotice.tsx';
import { AlertIcon } from '../../components/icons.tsx';
import { Panel } from '../../components/Panel.tsx';
import { HeadlineScores } from './HeadlineScores.tsx';
import { MeasuredSet } from './MeasuredSet.tsx';
import { measuredSentence, readingSentence } from './quality-words.ts';
import { RecallTable } from './RecallTable.tsx';

interface Props {
  measured: Quality['measured'];
  current: boolean;
}

/** What ships was measured on reports that people labelled. */
export function MeasuredPanel({ measured, current }: Props) {
  const { sets, headlines, recall } = measured;
  const nothing = sets.length + headlines.length + recall.length === 0;
  const [first] = sets;
  if (nothing)
    return (
      <Panel title="Measured on labelled reports">
        <EmptyNotice title="No figures yet">
          This version was not measured. The command "evaluate classification" measures it.
        </EmptyNotice>
      </Panel>
    );
  return (
    <Panel title="Measured on labelled reports" note={measuredSentence(measured, current)}>
      {current ? null : (
        <p className="uc-notice uc-notice-warn quality-outdated">
          <AlertIcon />
          <span>
            Measured with other words than those in use. The figures are near what is in use now,
            not exactly it.
          </span>
        </p>
      )}
      {first ? (
        <p className="quality-reading">
          {readingSentence(first.type)} F1 is the balance of both. The bar shows where the true
          share lies with 95 % certainty. These reports were also read while words were chosen, so
          on new text expect somewhat less.
        </p>
      ) : null}
      {sets.map((set) => (
        <MeasuredSet key={set.file} set={set} />
      ))}
      {headlines.map((each) => (
        <HeadlineScores key={each.file} headlines={each} />
      ))}
      {recall.length > 0 ? <RecallTable recall={recall} /> : null}
    </Panel>
  );
}
