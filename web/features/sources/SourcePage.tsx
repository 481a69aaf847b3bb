import './sources.css';
import { Skeleton } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import type { SourceDetail } from '../../../core/contract/source-detail.ts';
import { EmptyNotice } from '../../components/EmptyNotice.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ReportLine } from '../../components/ReportLine.tsx';
import { useNewestReports } from '../../lib/api/use-reports.ts';
import { useSource } from '../../lib/api/use-source.ts';
import { formatCount } from '../../lib/format.ts';
import { statusOf } from '../../lib/source-status.ts';
import { useDocumentTitle } from '../../lib/use-document-title.ts';
import { useNames } from '../../lib/use-names.ts';
import { PollLog } from './PollLog.tsx';
import { SourceActions } from './SourceActions.tsx';
import { SourceFacts } from './SourceFacts.tsx';
import { SourceSettings } from './SourceSettings.tsx';
import { VolumePanel } from './VolumePanel.tsx';

const LATEST = 8;

export function SourcePage() {
  const { id } = useParams({ from: '/sources/$id' });
  const source = useSource(Number(id));
  useDocumentTitle(source.data?.name ?? 'Source');
  return (
    <div className="uc-page">
      <nav aria-label="Where you are" className="uc-note">
        <Link to="/sources" search={true}>
          Sources
        </Link>
      </nav>
      <Loaded query={source} skeleton={<Skeleton h={520} />}>
        {(data) => <SourceBody source={data} />}
      </Loaded>
    </div>
  );
}

function SourceBody({ source }: { source: SourceDetail }) {
  const status = statusOf(source);
  return (
    <>
      <div className="uc-page-head">
        <h1>{source.name}</h1>
        <SourceActions source={source} />
      </div>
      <Panel title="How it is doing">
        <p className="source-verdict">
          <span className="uc-state" data-state={status.state}>
            {status.label}
          </span>{' '}
          {status.note}
        </p>
        <SourceFacts source={source} />
      </Panel>
      <VolumePanel source={source} />
      <div className="source-columns">
        <LatestReports source={source} />
        {source.url === null ? null : <PollLog source={source} />}
      </div>
      {source.url === null ? null : <SourceSettings key={source.id} source={source} />}
    </>
  );
}

function LatestReports({ source }: { source: SourceDetail }) {
  const names = useNames();
  const search = { sources: String(source.id), period: 'all' };
  const reports = useNewestReports({
    sources: String(source.id),
    relevant: 'any',
    limit: LATEST,
  });
  return (
    <Panel
      title="Latest reports"
      note="Whatever they are about"
      footer={
        <Link to="/reports" search={search}>
          Reports of crime from this source
        </Link>
      }
    >
      <Loaded query={reports} skeleton={<Skeleton h={300} />}>
        {({ items, total }) =>
          items.length === 0 ? (
            <EmptyNotice title="Nothing collected yet" />
          ) : (
            <>
              <p className="uc-note">
                {items.length} of {formatCount(total)}
              </p>
              <ul className="source-latest">
                {items.map((report) => (
                  <li key={report.id}>
                    <Link
                      to="/reports/$id"
                      params={{ id: String(report.id) }}
                      search={() => search}
                    >
                      <ReportLine report={report} names={names} />
                    </Link>
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}
