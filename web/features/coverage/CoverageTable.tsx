import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Coverage } from '../../../core/contract/coverage.ts';
import { HeatGrid } from '../../components/HeatGrid.tsx';
import { formatCount } from '../../lib/format.ts';
import { kindName, verdictNames } from '../../lib/words.ts';
import { columnSpans, gridCells, gridColumns, type Narrowed } from './coverage-grid.ts';

const corners = { source: 'Source', country: 'Country', language: 'Language', kind: 'Kind' };

interface Props {
  coverage: Coverage;
  /** Shows the sources of a country or language. */
  onNarrow: (to: Narrowed) => void;
}

export function CoverageTable({ coverage, onNarrow }: Props) {
  const navigate = useNavigate();
  const { by } = coverage;
  const spans = useMemo(() => columnSpans(coverage), [coverage]);
  const columns = useMemo(() => gridColumns(coverage), [coverage]);
  const rows = useMemo(
    () =>
      coverage.rows.map((row) => ({
        key: row.key,
        title: row.sentence === null ? row.name : `${row.name}: ${row.sentence}`,
        name: <RowName row={row} by={coverage.by} />,
        cells: gridCells(row, spans),
        sum: formatCount(row.total),
      })),
    [coverage, spans],
  );
  const open = (row: number, column: number): void => {
    const line = coverage.rows[row];
    const days = spans[column];
    if (!line || !days) return;
    if (by === 'country') onNarrow({ key: 'countries', value: line.key, name: line.name });
    else if (by === 'language') onNarrow({ key: 'languages', value: line.key, name: line.name });
    else if (line.values[column]) {
      const filter = by === 'kind' ? { kinds: line.key } : { sources: line.key };
      void navigate({ to: '/reports', search: { ...filter, ...days } });
    }
  };
  return (
    <HeatGrid
      label={`Reports collected per ${by} and ${coverage.bucket}`}
      corner={corners[by]}
      columns={columns}
      rows={rows}
      onOpen={open}
    />
  );
}

function RowName({ row, by }: { row: Coverage['rows'][number]; by: Coverage['by'] }) {
  if (by !== 'source') {
    const name = by === 'kind' ? kindName(row.key) : row.name;
    return (
      <>
        {name} <span className="uc-note">{formatCount(row.sources)}</span>
      </>
    );
  }
  const usual = row.verdict === null || row.verdict === 'steady' || row.verdict === 'learning';
  return (
    <>
      <Link to="/sources/$id" params={{ id: row.key }} search={true}>
        {row.name}
      </Link>
      {row.verdict === null || usual ? null : (
        <span className="uc-state coverage-state" data-state={row.verdict}>
          {verdictNames[row.verdict]}
        </span>
      )}
    </>
  );
}
