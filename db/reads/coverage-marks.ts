import { sql } from 'kysely';
import type { CoverageMark } from '../../core/contract/coverage.ts';
import type { Database } from '../open.ts';

/** A failed poll or two is no gap. */
const unreachedAfterMs = 24 * 3600_000;

/** What of a source tells when it was added, and that it is out of reach now. */
export interface MarkedSource {
  id: number;
  name: string;
  archive: boolean;
  active: boolean;
  failing: boolean;
  created_at: Date;
  last_success_at: Date | null;
}

interface EventRow {
  source_id: number;
  kind: CoverageMark['kind'];
  at: Date;
  until: Date | null;
  note: string | null;
}

/** What happened to sources in a range of days, oldest first, by source. */
export async function readMarks(
  db: Database,
  sources: readonly MarkedSource[],
  { from, to }: { from: string; to: string },
  now: Date,
): Promise<Map<number, CoverageMark[]>> {
  const { rows } = await sql<EventRow>`
    select source_id, kind, at, until, note from undercurrent.source_event
    where at < ${to}::date and coalesce(until, case when kind = 'off' then ${now}::timestamptz else at end) >= ${from}::date
    order by at`.execute(db);
  const marks = new Map<number, CoverageMark[]>();
  const names = new Map(sources.map(({ id, name }) => [id, name]));
  const add = ({ source_id, kind, at, until, note }: EventRow): void => {
    const source = names.get(source_id);
    if (source === undefined) return;
    const own = marks.get(source_id) ?? [];
    own.push({
      sourceId: source_id,
      source,
      kind,
      at: at.toISOString(),
      until: until?.toISOString() ?? null,
      note,
    });
    marks.set(source_id, own);
  };
  const inRange = (at: Date) => at.toISOString().slice(0, 10) < to && at >= new Date(from);
  for (const { id, created_at } of sources)
    if (inRange(created_at))
      add({ source_id: id, kind: 'added', at: created_at, until: null, note: null });
  rows.forEach(add);
  for (const source of sources) {
    const since = lostSince(source, now);
    if (since !== null && since.toISOString().slice(0, 10) < to)
      add({ source_id: source.id, kind: 'unreached', at: since, until: null, note: null });
  }
  return marks;
}

/** Since when it is out of reach, while it lasts. */
function lostSince(
  { archive, active, failing, last_success_at }: MarkedSource,
  now: Date,
): Date | null {
  if (archive || !active || !failing || last_success_at === null) return null;
  return now.getTime() - last_success_at.getTime() > unreachedAfterMs ? last_success_at : null;
}
