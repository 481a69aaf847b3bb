import { Button, Skeleton } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Matrix } from '../../../core/contract/trends.ts';
import { EmptyNotice } from '../../components/EmptyNotice.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Segments } from '../../components/Segments.tsx';
import { useMatrix } from '../../lib/api/use-matrix.ts';
import { useView } from '../../lib/use-view.ts';
import { HeatTable } from './HeatTable.tsx';
import { type HeatScale, heatTable } from './matrix-series.ts';

/** A screen's height; the rest is one click away. */
const SHORT = 16;

const scales = [
  { value: 'row', label: 'Each row', hint: 'Each row to its own maximum: compare shapes' },
  { value: 'table', label: 'Whole table', hint: 'One scale for all: compare sizes' },
] as const;

export function MatrixPanel() {
  const { query } = useView();
  const [scale, setScale] = useState<HeatScale>('row');
  const matrix = useMatrix(query && { ...query, by: 'type' });
  const [all, setAll] = useState(false);
  const { data } = matrix;
  const table = useMemo(
    () => (data ? heatTable(shownRows(data, all), scale) : null),
    [data, all, scale],
  );
  return (
    <Panel
      title={`Crime types by ${table?.unit ?? 'month'}`}
      note="Reports; a cell opens the reports behind it"
      actions={<Segments label="Shade by" value={scale} options={scales} onChange={setScale} />}
      footer={
        matrix.data && matrix.data.rows.length > SHORT ? (
          <Button size="compact-xs" variant="subtle" onClick={() => setAll(!all)}>
            {all ? `The first ${SHORT}` : `All ${matrix.data.rows.length} crime types`}
          </Button>
        ) : undefined
      }
    >
      <Loaded query={matrix} skeleton={<Skeleton h={420} />}>
        {() =>
          table === null || table.rows.length === 0 ? (
            <EmptyNotice title="No report meets these filters" />
          ) : (
            <HeatTable table={table} />
          )
        }
      </Loaded>
    </Panel>
  );
}

function shownRows(matrix: Matrix, all: boolean): Matrix {
  return all ? matrix : { ...matrix, rows: matrix.rows.slice(0, SHORT) };
}
