import { NativeSelect, Skeleton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import type { Trends } from '../../../core/contract/trends.ts';
import { EmptyNotice } from '../../components/EmptyNotice.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Segments } from '../../components/Segments.tsx';
import { TableToggle } from '../../components/TableToggle.tsx';
import { useTrends } from '../../lib/api/use-trends.ts';
import { dayOf } from '../../lib/days.ts';
import { formatCount, formatRange } from '../../lib/format.ts';
import type { Range } from '../../lib/periods.ts';
import { useDrill } from '../../lib/use-drill.ts';
import { useView } from '../../lib/use-view.ts';
import { defaultHidden, MORE_LINES, type View } from '../../lib/view.ts';
import { bucketsFor } from './bucket-choice.ts';
import { CollectionNote } from './CollectionNote.tsx';
import { TrendLegend } from './TrendLegend.tsx';
import { TrendTable } from './TrendTable.tsx';
import { type TrendModel, trendModel, trendPoints } from './trend-series.ts';

const TrendChart = lazy(async () => ({ default: (await import('./TrendChart.tsx')).TrendChart }));

const dimensions = [
  { value: 'group', label: 'Group' },
  { value: 'type', label: 'Type' },
  { value: 'region', label: 'Region' },
  { value: 'total', label: 'Total' },
] as const;
const measures = [
  { value: 'reports', label: 'Reports' },
  { value: 'share', label: 'Share', hint: 'Part of everything collected in the same days' },
] as const;
const severally = {
  group: 'A report of several groups counts in each.',
  type: 'A report of several types counts in each.',
  region: 'A report about several regions counts in each.',
};
/** More lines cross too often to be followed; a phone has room for fewer still. */
const LINES = { wide: 5, phone: 3 };
const bucketNames = { day: 'day', week: 'week', month: 'month', year: 'year' };

export function TrendPanel() {
  const { view, query, range, update } = useView();
  const [asTable, setAsTable] = useState(false);
  const { by, measure, bucket } = view;
  const onPhone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const limit = view.lines ?? (onPhone ? LINES.phone : LINES.wide);
  const trends = useTrends(query && { ...query, by, measure, bucket, limit });
  const note =
    trends.data && range
      ? `${measure === 'share' ? 'Share of everything collected' : 'Reports'} per ${bucketNames[trends.data.bucket]}, ${formatRange(range.from, range.to)}`
      : '…';
  return (
    <Panel
      title="Trend"
      note={note}
      actions={
        <>
          <Segments
            label="One line per"
            value={by}
            options={dimensions}
            onChange={(value) => update({ by: value, hidden: defaultHidden(value) })}
          />
          <Segments
            label="Measure"
            value={measure}
            options={measures}
            onChange={(value) => update({ measure: value })}
          />
          <NativeSelect
            size="xs"
            aria-label="Width of a point"
            value={bucket}
            onChange={(event) => update({ bucket: event.currentTarget.value as View['bucket'] })}
            data={bucketOptions(range, bucket)}
          />
          <TableToggle asTable={asTable} onToggle={() => setAsTable(!asTable)} />
        </>
      }
    >
      <Loaded query={trends} skeleton={<Skeleton h={380} />}>
        {(data) => <TrendBody trends={data} asTable={asTable} />}
      </Loaded>
    </Panel>
  );
}

function TrendBody({ trends, asTable }: { trends: Trends; asTable: boolean }) {
  const { view, update } = useView();
  const { go, href } = useDrill();
  const body = useRef<HTMLDivElement>(null);
  const hiddenKeys = view.hidden.join(',');
  const points = useMemo(() => trendPoints(trends, dayOf(new Date())), [trends]);
  const model = useMemo(
    () => trendModel(trends, hiddenKeys.split(','), points),
    [trends, hiddenKeys, points],
  );
  if (trends.reports === 0) {
    return (
      <EmptyNotice title="No report meets these filters">
        <p className="uc-note">
          {formatCount(model.points.reduce((sum, point) => sum + (point.coverage ?? 0), 0))} reports
          were collected in these days. Choose other days, or take a filter away.
        </p>
      </EmptyNotice>
    );
  }
  // Through the document, not through React: drawing the chart anew takes longer than a pointer rests.
  const emphasise = (slot: number | null): void => {
    if (slot === null) delete body.current?.dataset.emphasis;
    else body.current?.setAttribute('data-emphasis', String(slot));
  };
  const props = { model, bucket: trends.bucket, measure: trends.measure };
  const by = view.by;
  return (
    <div ref={body}>
      {trends.series.length > 1 ? (
        <TrendLegend
          lines={model.lines}
          measure={trends.measure}
          onHide={(hidden) => update({ hidden }, { replace: true })}
          onEmphasis={emphasise}
          moreLines={view.lines !== null}
          onMoreLines={
            view.lines !== null || trends.series.some((series) => series.key === 'other')
              ? (more) =>
                  update({ lines: more ? MORE_LINES : null, hidden: defaultHidden(view.by) })
              : null
          }
        />
      ) : null}
      {asTable ? (
        <TrendTable
          {...props}
          hrefOf={(key, point) => href({ by, key, from: point.start, to: point.end })}
        />
      ) : (
        <Suspense fallback={<Skeleton h={340} />}>
          <TrendChart
            {...props}
            onOpen={(key, point) =>
              go({ by, ...(key === null ? {} : { key }), from: point.start, to: point.end })
            }
          />
        </Suspense>
      )}
      <TrendNotes trends={trends} model={asTable ? null : model} by={by} />
    </div>
  );
}

interface NotesProps {
  trends: Trends;
  /** null when the numbers stand in a table, which needs no words about lines and bars. */
  model: TrendModel | null;
  by: View['by'];
}

function TrendNotes({ trends, model, by }: NotesProps) {
  const partial = model?.points.map((point) => point.partial) ?? [];
  const gaps = trends.coverage.filter((value) => value === null || value === 0).length;
  return (
    <p className="uc-note trend-notes">
      {partial.includes('not over') ? <span>Dashed at the end: not over yet.</span> : null}
      {partial.includes('cut by the range') ? (
        <span>Dashed at the edge: the range holds only a part of it.</span>
      ) : null}
      {gaps > 0 ? (
        <span>
          Gaps: nothing was collected ({gaps} of {trends.starts.length}).
        </span>
      ) : null}
      {by === 'total' ? null : <span>{severally[by]}</span>}
      {model ? <span>Bars: reports collected, whatever they are about.</span> : null}
      <CollectionNote />
    </p>
  );
}

function bucketOptions(range: Range | null, chosen: View['bucket']) {
  const fitting = range ? bucketsFor(range.from, range.to) : [];
  // A width from a link that no longer fits stays visible, so that the reader sees why it looks as it does.
  const all = chosen === 'auto' || fitting.includes(chosen) ? fitting : [...fitting, chosen];
  return [
    { value: 'auto', label: 'Automatic' },
    ...all.map((bucket) => ({ value: bucket, label: `Per ${bucketNames[bucket]}` })),
  ];
}
