import { formatAgo, formatInstant } from '../lib/format.ts';

/** How long ago or how soon; the exact time in its title. */
export function Moment({ iso, now, none }: { iso: string | null; now: Date; none: string }) {
  if (iso === null) return none;
  return (
    <time dateTime={iso} title={formatInstant(iso)}>
      {formatAgo(iso, now)}
    </time>
  );
}
