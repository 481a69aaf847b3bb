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

  // Words an installation watches for beside the lexicon. Removed is marked: a label may still name one.
  `create table undercurrent.watch_term (
    id integer generated always as identity primary key,
    type text not null,
    language text not null,
    written text not null,
    strength text not null check (strength in ('strong', 'medium', 'weak')),
    note text,
    added_by text not null,
    added_at timestamptz not null,
    removed_by text,
    removed_at timestamptz
  )`,
  `create unique index watch_term_once on undercurrent.watch_term (type, language, written) where removed_at is null`,

  // What was fitted to corrections, taken into use or not.
  `create table undercurrent.learned_model (
    id integer generated always as identity primary key,
    made_by text not null,
    made_at timestamptz not null,
    -- One signed byte for each bucket of the gate.
    weights bytea not null,
    -- Scale, bias, calibration and combination of the gate, and the factor of each type.
    numbers jsonb not null,
    -- Corrections it was fitted to, and how it and its forerunner did on those kept aside.
    figures jsonb not null
  )`,

  // Every change to what analyses are made with, in order: the newest id is their revision.
  `create table undercurrent.classifier_change (
    id integer generated always as identity primary key,
    says text not null,
    -- The model in force from here on; null is the shipped one.
    model_id integer references undercurrent.learned_model,
    made_by text not null,
    made_at timestamptz not null
  )`,
];
