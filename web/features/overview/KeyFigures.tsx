import { Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { useHealth } from '../../lib/api/use-health.ts';
import { useMap } from '../../lib/api/use-map.ts';
import { useSources } from '../../lib/api/use-sources.ts';
import { useTrends } from '../../lib/api/use-trends.ts';
import { formatCount, formatRange, formatShare, spanLength } from '../../lib/format.ts';
import { periodNames, previousRange } from '../../lib/periods.ts';
import type { ShownRange } from '../../lib/range.ts';
import { useView } from '../../lib/use-view.ts';
import {
  type Comparison,
  collectedIn,
  compareCounts,
  formatChange,
  formatPoints,
  shareOf,
} from './comparison.ts';
import { sourceFigure } from './source-figure.ts';

/** Four numbers, each beside what it is to be compared with. */
export function KeyFigures() {
  const { query, range } = useView();
  const firstDay = useHealth().data?.firstDay ?? null;
  const before = range ? previousRange(range) : null;
  const hasBefore = before !== null && firstDay !== null && before.from >= firstDay;
  const total = { by: 'total', bucket: 'auto' };
  const now = useTrends(query && { ...query, ...total });
  const then = useTrends(query && hasBefore ? { ...query, ...total, ...before } : null);
  const map = useMap(query);
  if (now.error && now.data === undefined) {
    return <ProblemNotice error={now.error} onRetry={() => void now.refetch()} />;
  }
  const earlier = hasBefore ? then.data : undefined;
  const after = now.data && {
    reports: now.data.reports,
    collected: collectedIn(now.data.coverage),
  };
  const past = earlier && { reports: earlier.reports, collected: collectedIn(earlier.coverage) };
  const share = after ? shareOf(after) : null;
  const shareBefore = past ? shareOf(past) : null;
  const compared =
    before && hasBefore && range ? (
      <span title={formatRange(before.from, before.to)}>{beforeInWords(range)}</span>
    ) : null;
  return (
    <div className="figures" aria-busy={now.isPlaceholderData}>
      <Figure
        label="Reports"
        value={after && formatCount(after.reports)}
        note={
          after ? changeInWords(compareCounts(after.reports, past?.reports ?? null), compared) : ''
        }
      />
      <Figure
        label="Share of everything collected"
        value={after && (share === null ? '–' : formatShare(share))}
        note={
          share !== null && shareBefore !== null ? (
            <>
              <b>{formatPoints(share - shareBefore)}</b> {compared}
            </>
          ) : after ? (
            `of ${formatCount(after.collected)} reports`
          ) : (
            ''
          )
        }
      />
      <Figure
        label="Countries"
        value={map.data && formatCount(map.data.countries.length)}
        note={
          map.data
            ? `${formatCount(map.data.unlocated)} ${map.data.unlocated === 1 ? 'report names' : 'reports name'} none`
            : ''
        }
      />
      <SourcesFigure />
    </div>
  );
}

function SourcesFigure() {
  const sources = useSources();
  const figure = sources.data && sourceFigure(sources.data.items);
  return (
    <Figure
      label={figure?.label ?? 'Sources'}
      value={figure?.value}
      note={
        <Link to="/sources" search={true}>
          {figure?.note ?? 'All sources'}
        </Link>
      }
    />
  );
}

function changeInWords(comparison: Comparison, compared: ReactNode): ReactNode {
  if (comparison.kind === 'none') return comparison.reason;
  if (comparison.kind === 'few') {
    return `${comparison.before} before: too few to compare`;
  }
  return (
    <>
      <b>{formatChange(comparison.ratio)}</b> {compared}
    </>
  );
}

/** "the 12 months before", or for days chosen by hand how many they are. */
function beforeInWords(range: ShownRange): string {
  const length =
    range.period === null || range.period === 'all'
      ? spanLength(range.from, range.to)
      : periodNames[range.period];
  return `vs the ${length} before`;
}

interface FigureProps {
  label: string;
  value: string | undefined;
  note: ReactNode;
}

function Figure({ label, value, note }: FigureProps) {
  return (
    <div className="figure">
      <h2 className="figure-label">{label}</h2>
      {value === undefined ? (
        <Skeleton h={30} w={90} my={4} />
      ) : (
        <p className="figure-value">{value}</p>
      )}
      <p className="figure-note">{note}</p>
    </div>
  );
}
