import { Button } from '@mantine/core';
import { ApiError } from '../lib/api/client.ts';
import { AlertIcon } from './icons.tsx';

/** What went wrong in the server's words, and what can be done about it. */
export function ProblemNotice({ error, onRetry }: { error: Error; onRetry?: () => void }) {
  const problem = error instanceof ApiError ? error.problem : null;
  return (
    <div className="uc-notice uc-notice-bad" role="alert">
      <AlertIcon />
      <div>
        <strong>{problem?.title ?? 'Something went wrong'}.</strong>{' '}
        {problem?.detail ?? error.message}
        {problem?.faults && problem.faults.length > 0 ? (
          <ul>
            {problem.faults.map((fault) => (
              <li key={`${fault.path} ${fault.message}`}>
                {fault.path === '' ? '' : `${fault.path}: `}
                {fault.message}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      {onRetry ? (
        <Button size="compact-sm" variant="default" onClick={onRetry}>
          Try again
        </Button>
      ) : null}
    </div>
  );
}
