import { Button, Checkbox, Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReportSummary } from '../../../core/contract/reports.ts';
import { EmptyNotice } from '../../components/EmptyNotice.tsx';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { ReportLine } from '../../components/ReportLine.tsx';
import type { useReports } from '../../lib/api/use-reports.ts';
import { formatCount } from '../../lib/format.ts';
import { useNames } from '../../lib/use-names.ts';
import { useView } from '../../lib/use-view.ts';
import { hasFilters, withoutFilters } from '../../lib/view.ts';

interface Props {
  reports: ReturnType<typeof useReports>;
  items: readonly ReportSummary[];
}

export function ReportList({ reports, items }: Props) {
  const names = useNames();
  const { view, update } = useView();
  const total = reports.data?.pages[0]?.total;
  return (
    <section
      className="uc-panel report-list"
      aria-label="Reports"
      aria-busy={reports.isPlaceholderData}
    >
      <div className="report-list-bar">
        <p className="report-count" role="status">
          {total === undefined
            ? '…'
            : `${formatCount(total)} ${total === 1 ? 'report' : 'reports'}, newest first`}
        </p>
        <Checkbox
          size="xs"
          label="Without copies"
          checked={view.copies === 'first'}
          onChange={(event) => update({ copies: event.currentTarget.checked ? 'first' : 'all' })}
        />
      </div>
      {reports.error ? (
        <ProblemNotice error={reports.error} onRetry={() => void reports.refetch()} />
      ) : null}
      {reports.data === undefined && !reports.error ? <ListSkeleton /> : null}
      {total === 0 ? <NothingFound /> : null}
      <ul className={reports.isPlaceholderData ? 'uc-waiting' : undefined}>
        {items.map((report) => (
          <li key={report.id}>
            <Link
              to="/reports/$id"
              params={{ id: String(report.id) }}
              search={true}
              resetScroll={false}
              className="report-row"
              data-report={report.id}
            >
              <ReportLine report={report} names={names} />
            </Link>
          </li>
        ))}
      </ul>
      {reports.hasNextPage ? (
        <Button
          variant="default"
          fullWidth
          mt="sm"
          loading={reports.isFetchingNextPage}
          onClick={() => void reports.fetchNextPage()}
        >
          Load more: {formatCount(items.length)} of {formatCount(total ?? 0)} shown
        </Button>
      ) : null}
    </section>
  );
}

function NothingFound() {
  const { view, update } = useView();
  return (
    <EmptyNotice title="No report meets these filters">
      {hasFilters(view) ? (
        <Button size="xs" variant="default" onClick={() => update(withoutFilters(view))}>
          Clear the filters
        </Button>
      ) : (
        <Button
          size="xs"
          variant="default"
          onClick={() => update({ period: 'all', from: null, to: null })}
        >
          Show all days
        </Button>
      )}
    </EmptyNotice>
  );
}

function ListSkeleton() {
  return (
    <div aria-hidden="true">
      {Array.from({ length: 8 }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bars without identity
        <Skeleton key={index} h={62} mb="xs" />
      ))}
    </div>
  );
}
