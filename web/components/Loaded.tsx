import type { ReactNode } from 'react';
import { ProblemNotice } from './ProblemNotice.tsx';

interface Query<T> {
  data: T | undefined;
  error: Error | null;
  isPlaceholderData?: boolean;
  refetch: () => unknown;
}

/**
 * The four states of anything that is loaded. Old data stays readable while new data is on its way, but faint and
 * marked busy, so that it is not taken for the answer to the new question.
 */
export function Loaded<T>({
  query,
  skeleton,
  children,
}: {
  query: Query<T>;
  skeleton: ReactNode;
  children: (data: T) => ReactNode;
}) {
  if (query.data === undefined) {
    if (query.error === null) return <div aria-busy="true">{skeleton}</div>;
    return <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />;
  }
  const waiting = query.isPlaceholderData === true;
  return (
    <>
      {query.error ? (
        <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />
      ) : null}
      <div className={waiting ? 'uc-loaded uc-waiting' : 'uc-loaded'} aria-busy={waiting}>
        {children(query.data)}
      </div>
    </>
  );
}
