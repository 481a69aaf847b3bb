import type { Source } from '../../../core/contract/sources.ts';
import { formatCount } from '../../lib/format.ts';

export interface SourceFigure {
  label: string;
  value: string;
  note: string;
}

/** How the collection is doing, in one number; archives deliver nothing and are no fault. */
export function sourceFigure(sources: readonly Pick<Source, 'state'>[]): SourceFigure {
  const count = (...states: Source['state'][]): number =>
    sources.filter(({ state }) => states.includes(state)).length;
  const archives = count('archive');
  const feeds = count('new', 'ok', 'failing');
  const delivering = count('ok');
  const others = archives === 1 ? '1 archive' : `${formatCount(archives)} archives`;
  if (feeds === 0 && archives > 0) {
    return { label: 'Sources', value: formatCount(archives), note: 'all of them archives' };
  }
  const missing = feeds - delivering;
  const note =
    missing > 0
      ? `${formatCount(missing)} not delivering`
      : archives > 0
        ? `and ${others}`
        : 'all sources';
  return {
    label: 'Sources delivering',
    value: `${formatCount(delivering)} of ${formatCount(feeds)}`,
    note,
  };
}
