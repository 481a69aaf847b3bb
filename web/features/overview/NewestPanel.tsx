import { Button, Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { EmptyNotice } from '../../components/EmptyNotice.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ReportLine } from '../../components/ReportLine.tsx';
import { useNewestReports } from '../../lib/api/use-reports.ts';
import { formatCount } from '../../lib/format.ts';
import { useNames } from '../../lib/use-names.ts';
import { useView } from '../../lib/use-view.ts';

const SHOWN = 6;

export function NewestPanel() {
  const { query } = useView();
  const names = useNames();
  const reports = useNewestReports(query && { ...query, limit: SHOWN });
  return (
    <Panel
      title="Newest reports"
      note="Under the filters above"
      footer={
        <Button component={Link} to="/reports" search={true} size="compact-xs" variant="subtle">
          {reports.data ? `All ${formatCount(reports.data.total)} reports` : 'All reports'}
        </Button>
      }
    >
      <Loaded query={reports} skeleton={<Skeleton h={340} />}>
        {(data) =>
          data.items.length === 0 ? (
            <EmptyNotice title="No report meets these filters" />
          ) : (
            <ul className="newest">
              {data.items.map((report) => (
                <li key={report.id}>
                  <Link to="/reports/$id" params={{ id: String(report.id) }} search={true}>
                    <ReportLine report={report} names={names} />
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}
