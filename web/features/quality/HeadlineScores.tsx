import type { Quality } from '../../../core/contract/quality.ts';
import { formatCount } from '../../lib/format.ts';
import { FigureCell } from './FigureCell.tsx';
import { sectionName } from './quality-words.ts';
import { ScoreTable } from './ScoreTable.tsx';
import { scoreRow } from './score-rows.ts';

type Headlines = Quality['measured']['headlines'][number];

/** Headlines without a text, by the section of the newspaper they stood in. */
export function HeadlineScores({ headlines }: { headlines: Headlines }) {
  const title = `${formatCount(headlines.documents)} headlines without their text`;
  const sections = [...headlines.falseAlarms].sort((a, b) => b.share.value - a.share.value);
  return (
    <div className="quality-set">
      <h3>
        {title} <span className="uc-note">{headlines.file}</span>
      </h3>
      <p className="uc-note quality-note">
        The hardest case: a few words, judged by the section of the newspaper. Newspapers file many
        crimes under other sections, so precision reads lower than it is.
      </p>
      <ScoreTable
        label={title}
        head="Asked"
        rows={[scoreRow('relevance', 'About crime or not', headlines.relevance)]}
      />
      <details className="uc-fold">
        <summary>
          Taken for crime, by section <span className="uc-note">{sections.length}</span>
        </summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard */}
        <section className="uc-scroll" tabIndex={0} aria-label="Taken for crime, by section">
          <table className="uc-table score-table">
            <thead>
              <tr>
                <th scope="col">Section</th>
                <th scope="col">Taken for crime</th>
                <th scope="col" className="uc-number">
                  Headlines
                </th>
              </tr>
            </thead>
            <tbody>
              {sections.map(({ section, documents, share }) => (
                <tr key={section}>
                  <th scope="row">{sectionName(section)}</th>
                  <FigureCell figure={share} />
                  <td className="uc-number">{formatCount(documents)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </div>
  );
}
