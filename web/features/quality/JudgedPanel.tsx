import { Link } from '@tanstack/react-router';
import type { Quality } from '../../../core/contract/quality.ts';
import { EmptyNotice } from '../../components/EmptyNotice.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useNames } from '../../lib/use-names.ts';
import { FoldedScores } from './FoldedScores.tsx';
import { judgedSentence } from './quality-words.ts';
import { ScoreTable } from './ScoreTable.tsx';
import { judgedRow } from './score-rows.ts';

/** The analysis against what analysts said of reports of their own. */
export function JudgedPanel({ judged }: { judged: Quality['judged'] }) {
  const names = useNames();
  if (judged.reports === 0)
    return (
      <Panel title="On your corrections">
        <EmptyNotice title="Nothing judged yet">
          <p>
            Confirm or correct reports as you read them: the bar above each text says “Right as it
            is”, “Not about crime” and “Correct…”.
          </p>
          <Link to="/reports" search={true}>
            Read reports
          </Link>
        </EmptyNotice>
      </Panel>
    );
  return (
    <Panel
      title="On your corrections"
      note={judgedSentence(judged)}
      footer={
        <Link to="/reports" search={true}>
          Confirm or correct more reports
        </Link>
      }
    >
      <p className="quality-reading">
        Analysts correct what catches the eye. That is no random sample: read these figures as signs
        of where the analysis fails, not as how often.
      </p>
      <ScoreTable
        label="Figures on your corrections"
        head="Asked"
        rows={[
          judgedRow('relevance', 'About crime or not', judged.relevance),
          judgedRow('type', 'Crime type', judged.type),
        ]}
      />
      <FoldedScores
        title="By crime type"
        of="on your corrections"
        head="Type"
        rows={judged.types.map(({ type, ...figure }) => judgedRow(type, names.type(type), figure))}
      />
    </Panel>
  );
}
