import { Skeleton } from '@mantine/core';
import type { Jobs } from '../../../core/contract/jobs.ts';
import { EmptyNotice } from '../../components/EmptyNotice.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Panel } from '../../components/Panel.tsx';
import { isOpen, useJobs } from '../../lib/api/use-jobs.ts';
import { formatCount } from '../../lib/format.ts';
import { useDocumentTitle } from '../../lib/use-document-title.ts';
import { FinishedPanel } from './FinishedPanel.tsx';
import { JobList } from './JobList.tsx';

export function JobsPage() {
  useDocumentTitle('Jobs');
  const jobs = useJobs();
  return (
    <div className="uc-page">
      <div className="uc-page-head">
        <h1>Jobs</h1>
      </div>
      <Loaded query={jobs} skeleton={<Skeleton h={240} />}>
        {(data) => (
          <>
            <Panel title="Running and waiting">
              {data.items.some(isOpen) ? null : <EmptyNotice title="Nothing is running" />}
              <JobList jobs={data.items.filter(isOpen)} />
            </Panel>
            <QueuePanel jobs={data} />
            <FinishedPanel jobs={data.items.filter((job) => !isOpen(job))} />
          </>
        )}
      </Loaded>
    </div>
  );
}

function QueuePanel({ jobs }: { jobs: Jobs }) {
  return (
    <Panel
      title="Queues"
      note={
        jobs.unanalysed === 0
          ? 'Every report kept has been analysed'
          : `${formatCount(jobs.unanalysed)} reports kept but not yet analysed`
      }
    >
      <div className="uc-scroll-x">
        <table className="uc-table">
          <thead>
            <tr>
              <th scope="col">Queue</th>
              {['Waiting', 'Running', 'Failed'].map((name) => (
                <th key={name} scope="col" className="uc-number">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {jobs.queues.map((queue) => (
              <tr key={queue.name}>
                <th scope="row">{queue.name}</th>
                <td className="uc-number">{formatCount(queue.waiting)}</td>
                <td className="uc-number">{formatCount(queue.active)}</td>
                <td className="uc-number">{formatCount(queue.failed)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
