import type { Job } from '../../../core/contract/jobs.ts';
import { JobProgress } from '../../components/JobProgress.tsx';

export function JobList({ jobs }: { jobs: readonly Job[] }) {
  if (jobs.length === 0) return null;
  return (
    <ul className="uc-jobs">
      {jobs.map((job) => (
        <li key={job.id}>
          <JobProgress job={job} />
        </li>
      ))}
    </ul>
  );
}
