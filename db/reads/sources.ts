import { sql } from 'kysely';
import type { Source } from '../../core/contract/sources.ts';
import { UndercurrentError } from '../../core/errors.ts';
import type { Database } from '../open.ts';

interface SourceRow {
  id: number;
  name: string;
  url: string | null;
  site: string | null;
  publisher: string;
  country: string | null;
  language: string | null;
  kind: Source['kind'];
  active: boolean;
  reason: string | null;
  poll_reason: string | null;
  parser: string | null;
  text_from: Source['textFrom'];
  last_polled_at: Date | null;
  last_success_at: Date | null;
  next_poll_at: Date | null;
  reports: number;
  last_report: string | null;
}

/** All sources with their state and what they brought, by name. */
export async function listSources(db: Database): Promise<Source[]> {
  return (await select(db, sql`true`)).map(present);
}

export async function readSource(db: Database, id: number): Promise<Source> {
  const [row] = await select(db, sql`s.id = ${id}`);
  if (!row) throw new UndercurrentError('not-found', `There is no source ${id}.`);
  return present(row);
}

async function select(db: Database, where: ReturnType<typeof sql>): Promise<SourceRow[]> {
  const { rows } = await sql<SourceRow>`
    select s.id, s.name, s.url, s.site, s.publisher, s.country, s.language, s.kind, s.active, s.reason, s.poll_reason, s.parser, s.text_from,
      s.last_polled_at, s.last_success_at, s.next_poll_at,
      coalesce(f.reports, 0) as reports, f.last_day as last_report
    from undercurrent.source s left join undercurrent.source_figures f on f.source_id = s.id
    where ${where} order by lower(s.name), s.id`.execute(db);
  return rows;
}

function present(row: SourceRow): Source {
  return {
    id: row.id,
    name: row.name,
    url: row.url,
    site: row.site,
    publisher: row.publisher,
    country: row.country,
    language: row.language,
    kind: row.kind,
    state: stateOf(row),
    reason: row.reason,
    pollReason: row.poll_reason,
    lastPolledAt: iso(row.last_polled_at),
    lastSuccessAt: iso(row.last_success_at),
    nextPollAt: row.active ? iso(row.next_poll_at) : null,
    reports: row.reports,
    lastReportAt: row.last_report ? `${row.last_report}T00:00:00.000Z` : null,
    parser: row.parser,
    textFrom: row.text_from,
  };
}

function stateOf(row: SourceRow): Source['state'] {
  if (row.url === null) return 'archive';
  if (!row.active) return 'off';
  if (row.last_polled_at === null) return 'new';
  return row.reason === null ? 'ok' : 'failing';
}

function iso(date: Date | null): string | null {
  return date?.toISOString() ?? null;
}
