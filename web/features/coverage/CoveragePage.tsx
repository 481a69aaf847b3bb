import './coverage.css';
import { Button, Checkbox, Skeleton } from '@mantine/core';
import { useState } from 'react';
import type { CoverageQuery } from '../../../core/contract/coverage.ts';
import { EmptyNotice } from '../../components/EmptyNotice.tsx';
import { PeriodPicker } from '../../components/filters/PeriodPicker.tsx';
import { DownloadIcon } from '../../components/icons.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Segments } from '../../components/Segments.tsx';
import { apiUrl } from '../../lib/api/client.ts';
import { useCoverage } from '../../lib/api/use-coverage.ts';
import { useDocumentTitle } from '../../lib/use-document-title.ts';
import { useView } from '../../lib/use-view.ts';
import { AlarmList } from './AlarmList.tsx';
import { ChangeList } from './ChangeList.tsx';
import { CoverageTable } from './CoverageTable.tsx';
import { coverageRange, type Narrowed } from './coverage-grid.ts';

const dimensions = [
  { value: 'source', label: 'Source' },
  { value: 'country', label: 'Country' },
  { value: 'language', label: 'Language' },
  { value: 'kind', label: 'Kind' },
] as const;

/** What was collected, by source and day: the ground every trend stands on. */
export function CoveragePage() {
  useDocumentTitle('Coverage');
  const view = useView();
  const [by, setBy] = useState<CoverageQuery['by']>('source');
  const [changed, setChanged] = useState(false);
  const [narrowed, setNarrowed] = useState<Narrowed | null>(null);
  const query = view.range && {
    ...coverageRange(view.range),
    by,
    changed: String(changed),
    ...(narrowed ? { [narrowed.key]: narrowed.value } : {}),
  };
  const coverage = useCoverage(query);
  const narrow = (to: Narrowed): void => {
    setNarrowed(to);
    setBy('source');
  };
  return (
    <div className="uc-page">
      <div className="uc-page-head">
        <h1>Coverage</h1>
        <PeriodPicker {...view} />
      </div>
      <p className="coverage-words">
        Every trend counts what was collected. When a source is added, falls silent or is out of
        reach, the number of reports jumps although nothing happened in the world. Compare a rise or
        a fall with the days below before you believe it; the measure “share” on the overview evens
        out most of it.
      </p>
      <AlarmList />
      <Panel
        title="Reports collected"
        note="Each row shaded to its own maximum. A dot: not heard on that day. A marked corner: something changed"
        actions={
          <>
            <Segments label="One row per" value={by} options={dimensions} onChange={setBy} />
            <Checkbox
              size="xs"
              label="Only what changed"
              checked={changed}
              onChange={(event) => setChanged(event.currentTarget.checked)}
            />
            <Button
              size="compact-sm"
              variant="default"
              component="a"
              href={query ? apiUrl('/coverage.csv', query) : undefined}
              download="undercurrent-coverage.csv"
              leftSection={<DownloadIcon />}
            >
              CSV
            </Button>
          </>
        }
      >
        {narrowed ? (
          <p className="uc-note coverage-narrowed">
            Only {narrowed.name}.{' '}
            <Button size="compact-xs" variant="subtle" onClick={() => setNarrowed(null)}>
              Show all
            </Button>
          </p>
        ) : null}
        <Loaded query={coverage} skeleton={<Skeleton h={420} />}>
          {(data) =>
            data.rows.length === 0 ? (
              <EmptyNotice title={changed ? 'Nothing changed in these days' : 'No sources yet'} />
            ) : (
              <>
                <CoverageTable coverage={data} onNarrow={narrow} />
                {data.left > 0 ? (
                  <p className="uc-note">{data.left} more rows with fewer reports are not shown.</p>
                ) : null}
              </>
            )
          }
        </Loaded>
      </Panel>
      {coverage.data ? <ChangeList coverage={coverage.data} /> : null}
    </div>
  );
}
