import { type Kysely, sql } from 'kysely';

/** What analysts say of the analysis, and words they watch for beside the lexicon. */
export const classification = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements = [
  `alter table undercurrent.label
    add column by text not null default 'analysis' check (by in ('analysis', 'analyst'))`,

  // Substances, purposes, stages and flags with their evidence; null where there are none.
  `alter table undercurrent.analysis add column facets jsonb`,

  // Append-only: undone is marked, not removed. The last one that stands is in force.
  `create table undercurrent.correction (
    id bigint generated always as identity primary key,
    report_id bigint not null references undercurrent.report on delete cascade,
    -- Null leaves the word of the analysis; all null confirms it.
    relevant boolean,
    types text[],
    countries text[],
    note text,
    made_by text not null,
    made_at timestamptz not null,
    undone_by text,
    undone_at timestamptz,
    -- What the analysis itself says, in its newest version: what the correction is laid over and measured against.
    machine jsonb not null
  )`,
  `create index correction_in_force on undercurrent.correction (report_id, id desc) where undone_at is null`,
  `create index correction_newest on undercurrent.correction (made_at)`,
];
