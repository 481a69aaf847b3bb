import { Skeleton } from '@mantine/core';
import { useHealth } from '../lib/api/use-health.ts';
import { formatCount, formatDay } from '../lib/format.ts';

/** What the numbers on every screen rest on. */
export function StoreStatus() {
  const { data, isError } = useHealth();
  if (data === undefined) return isError ? null : <Skeleton h={52} />;
  const fault = data.store.error ?? data.queue.error;
  return (
    <dl className="uc-store" aria-label="Data">
      <div>
        <dt>Reports kept</dt>
        <dd>{formatCount(data.reports)}</dd>
      </div>
      <div>
        <dt>Sources</dt>
        <dd>{formatCount(data.sources)}</dd>
      </div>
      <div>
        <dt>Newest</dt>
        <dd>{data.lastDay === null ? '–' : formatDay(data.lastDay)}</dd>
      </div>
      {fault === null ? null : (
        <div className="uc-store-fault">
          <dt>Degraded</dt>
          <dd>{fault}</dd>
        </div>
      )}
    </dl>
  );
}
