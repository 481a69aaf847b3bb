import type { Quality } from '../../../core/contract/quality.ts';
import { languageName } from '../../lib/format.ts';
import { useNames } from '../../lib/use-names.ts';
import { FoldedScores } from './FoldedScores.tsx';
import { crossCheckSentence, setTitle } from './quality-words.ts';
import { ScoreTable } from './ScoreTable.tsx';
import { keyedRows, languageRows, levelRows } from './score-rows.ts';

export function MeasuredSet({ set }: { set: Quality['measured']['sets'][number] }) {
  const names = useNames();
  const title = setTitle(set);
  return (
    <div className="quality-set">
      <h3>
        {title} <span className="uc-note">{set.file}</span>
      </h3>
      <ScoreTable label={title} head="Asked" rows={levelRows(set)} />
      {set.crossChecked ? (
        <p className="uc-note quality-note">{crossCheckSentence(set.crossChecked)}</p>
      ) : null}
      <FoldedScores
        title="By crime group"
        of={title}
        head="Group"
        rows={keyedRows(set.byGroup, names.group)}
      />
      <FoldedScores
        title="By crime type"
        of={title}
        head="Type"
        rows={keyedRows(set.byType, names.type)}
      />
      <FoldedScores
        title="Crime groups by language"
        of={title}
        head="Language"
        rows={languageRows(set, 'group', languageName)}
      />
      <FoldedScores
        title="Crime types by language"
        of={title}
        head="Language"
        rows={languageRows(set, 'type', languageName)}
      />
    </div>
  );
}
