import type { Trends } from '../../../core/contract/trends.ts';
import { formatMeasure } from '../../lib/format.ts';
import { slotColour } from '../../lib/series-colours.ts';
import { type Line, onlyLine, toggleLine } from './trend-series.ts';

interface Props {
  lines: readonly Line[];
  measure: Trends['measure'];
  onHide: (hidden: string[]) => void;
  /** The pointer rests on a line's entry: its slot, or null. */
  onEmphasis: (slot: number | null) => void;
  moreLines: boolean;
  /** null where every line is drawn already. */
  onMoreLines: ((more: boolean) => void) | null;
}

export function TrendLegend(props: Props) {
  const { lines, measure, onHide, onEmphasis, moreLines, onMoreLines } = props;
  const someHidden = lines.some((line) => line.hidden);
  return (
    <ul className="legend" aria-label="Lines">
      {lines.map((line) => (
        <li
          key={line.key}
          onPointerEnter={() => onEmphasis(line.slot)}
          onPointerLeave={() => onEmphasis(null)}
        >
          <button
            type="button"
            className="legend-entry"
            aria-pressed={!line.hidden}
            title={line.name}
            onClick={() => onHide(toggleLine(lines, line.key))}
          >
            <span className="legend-line" style={{ background: slotColour(line.slot) }} />
            {line.shortName}
            {measure === 'reports' ? (
              <span className="legend-total">{formatMeasure(line.total, measure)}</span>
            ) : null}
          </button>
          <button
            type="button"
            className="legend-only"
            aria-label={`Only ${line.shortName}`}
            onClick={() => onHide(onlyLine(lines, line.key))}
          >
            only
          </button>
        </li>
      ))}
      {someHidden ? (
        <li>
          <button type="button" className="legend-all" onClick={() => onHide([])}>
            Show all
          </button>
        </li>
      ) : null}
      {onMoreLines ? (
        <li>
          <button type="button" className="legend-all" onClick={() => onMoreLines(!moreLines)}>
            {moreLines ? 'Fewer lines' : 'More lines'}
          </button>
        </li>
      ) : null}
    </ul>
  );
}
