import { sql } from 'kysely';
import type { ReportDetail } from '../../core/contract/reports.ts';
import type { Database } from '../open.ts';

/** More are never read one by one; the number of them is told beside the list. */
const mostCopies = 200;

/** Every other report with the same text, the first of them at the head. */
export async function readCopies(db: Database, id: number): Promise<ReportDetail['otherCopies']> {
  const { rows } = await sql<{
    id: number;
    title: string | null;
    publisher: string;
    published_at: Date;
    kind: 'exact' | 'near' | null;
    likeness: number | null;
  }>`
    with first as (
      select coalesce((select first_id from undercurrent.copy where report_id = ${id}), ${id}) as id
    )
    select r.id, r.title, coalesce(r.publisher, s.publisher) as publisher, r.published_at, c.kind, c.likeness
    from (
      select report_id, kind, likeness from undercurrent.copy where first_id = (select id from first)
      union all select id, null, null from first
    ) as c
    join undercurrent.report r on r.id = c.report_id join undercurrent.source s on s.id = r.source_id
    where r.id <> ${id} order by r.id limit ${mostCopies}`.execute(db);
  return rows.map(({ published_at, ...row }) => ({
    ...row,
    publishedAt: published_at.toISOString(),
  }));
}

/** What the report said before, the latest first. */
export async function readRevisions(db: Database, id: number): Promise<ReportDetail['revisions']> {
  const rows = await db
    .selectFrom('revision')
    .select(['number', 'title', 'text', 'replaced_at'])
    .where('report_id', '=', id)
    .orderBy('number', 'desc')
    .execute();
  return rows.map(({ replaced_at, ...row }) => ({
    ...row,
    replacedAt: replaced_at.toISOString(),
  }));
}
