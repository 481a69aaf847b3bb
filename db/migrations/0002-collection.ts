import { type Kysely, sql } from 'kysely';

/** Connectors, article texts, revisions, copies, and an answer for every line of an upload. */
export const collection = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements = [
  `alter table undercurrent.source
    -- What reads it: a feed by its address, or a bulk connector.
    add column connector text not null default 'feed' check (connector in ('feed', 'gdelt')),
    -- Where the text of its reports comes from: what the feed says, or the article it links to.
    add column text_from text not null default 'feed' check (text_from in ('feed', 'article')),
    -- Folder of the OPML file it came in, outer to inner with / between.
    add column folder text,
    -- Its address before the publisher moved it for good.
    add column moved_from text,
    -- Where a connector goes on.
    add column position jsonb`,

  `alter table undercurrent.report
    -- When the publisher last changed it after it was collected.
    add column revised_at timestamptz,
    add column text_from text not null default 'feed' check (text_from in ('feed', 'article', 'upload')),
    -- Why the article's text is not there, in plain words.
    add column text_note text,
    -- What a connector says about it, not judged by us: themes and places of GDELT.
    add column hints jsonb`,

  // What a report said before its publisher changed it. Number 1 is what was collected first.
  `create table undercurrent.revision (
    report_id bigint not null references undercurrent.report on delete cascade,
    number integer not null,
    title text,
    text text not null,
    replaced_at timestamptz not null,
    primary key (report_id, number)
  )`,

  // Reports whose article is still to be fetched.
  `create table undercurrent.unfetched (
    report_id bigint primary key references undercurrent.report on delete cascade,
    source_id integer not null references undercurrent.source on delete cascade,
    attempts integer not null default 0,
    due_at timestamptz not null default now()
  )`,
  `create index unfetched_due on undercurrent.unfetched (due_at)`,

  // The feeds of an OPML file and what became of each. Without an outcome it is still to be checked.
  `create table undercurrent.listed_feed (
    job_id bigint not null references undercurrent.job_run on delete cascade,
    number integer not null,
    url text not null,
    name text,
    site text,
    folder text,
    outcome text check (outcome in ('added', 'already there', 'redirected', 'unreachable', 'refused')),
    reason text,
    new_url text,
    source_id integer references undercurrent.source on delete set null,
    primary key (job_id, number)
  )`,

  // The last polls of a source, for its page.
  `create table undercurrent.source_poll (
    source_id integer not null references undercurrent.source on delete cascade,
    at timestamptz not null,
    outcome text not null check (outcome in ('new', 'unchanged', 'failed', 'off')),
    reason text,
    -- How many items the feed held, and how many of them were not known.
    items integer,
    added integer,
    ms integer,
    primary key (source_id, at)
  )`,

  // What explains a jump in the counts of a source that is none of its publisher's.
  `create table undercurrent.source_event (
    id bigint generated always as identity primary key,
    source_id integer not null references undercurrent.source on delete cascade,
    kind text not null check (kind in ('off', 'unreached', 'moved', 'parser')),
    at timestamptz not null,
    -- When it was over; null while it lasts, and for what happens in a moment.
    until timestamptz,
    note text
  )`,
  `create index source_event_source on undercurrent.source_event (source_id, at)`,
  `create index source_event_at on undercurrent.source_event (at)`,

  // What is known of a source from its reports: rebuilt from coverage, never incremented.
  `create table undercurrent.source_figures (
    source_id integer primary key references undercurrent.source on delete cascade,
    reports integer not null default 0,
    first_day date,
    last_day date,
    -- Reports per day, the last of them judged_at's day.
    days integer[],
    verdict text check (verdict in ('learning', 'steady', 'quiet', 'loud', 'unreached', 'dead')),
    sentence text,
    expected_per_day real,
    since date,
    -- Null when reports came since.
    judged_at timestamptz
  )`,
  `create index coverage_source on undercurrent.coverage (source_id, day) include (collected)`,
  `insert into undercurrent.source_figures (source_id, reports, first_day, last_day)
    select source_id, sum(collected), min(day), max(day) from undercurrent.coverage group by source_id`,

  // What an import is told, how much of its file has arrived, and whether its reports were taken back. It outlives
  // its archive: an import that brought nothing has no archive left, and still says why.
  `alter table undercurrent.upload
    add column source jsonb,
    add column options jsonb not null default '{}',
    add column received bigint not null default 0,
    add column touched_at timestamptz not null default now(),
    add column undone_at timestamptz,
    alter column source_id drop not null,
    drop constraint upload_source_id_fkey,
    add constraint upload_source_id_fkey foreign key (source_id) references undercurrent.source on delete set null`,
  `create index upload_content on undercurrent.upload (sha256)`,

  // What became of each line of an upload, one row per batch; packed as core/collection/import-outcome says.
  `create table undercurrent.upload_outcome (
    upload_id integer not null references undercurrent.upload on delete cascade,
    first_line bigint not null,
    outcomes jsonb not null,
    primary key (upload_id, first_line)
  )`,

  `alter table undercurrent.job_run
    -- Somebody asked it to stop; what it did stays.
    add column stopping boolean not null default false,
    drop constraint job_run_state_check,
    add constraint job_run_state_check check (state in ('waiting', 'running', 'done', 'failed', 'cancelled'))`,

  // A note of what is owed is taken back only by who read the text it stands for.
  `alter table undercurrent.unanalysed add column mark bigint not null generated always as identity`,

  `alter table undercurrent.report add column byline text`,
  // The news agency it credits (core/collection/data/agencies).
  `alter table undercurrent.analysis add column wire text`,

  // Hashes that propose reports for comparison: two with the same text share most of them. Those of a former
  // text stay, for the texts decide. Without a foreign key: checking it costs as much as all the rest.
  `create table undercurrent.text_key (
    key integer not null,
    day date not null,
    report_id bigint not null,
    primary key (key, report_id) include (day)
  )`,
  // A report with the text of an earlier one. The first of them all is what it counts as a copy of.
  `create table undercurrent.copy (
    report_id bigint primary key references undercurrent.report on delete cascade,
    first_id bigint not null references undercurrent.report on delete cascade,
    -- The earliest report it is itself like; what that one is a copy of leads to the first.
    nearest_id bigint not null references undercurrent.report on delete cascade,
    kind text not null check (kind in ('exact', 'near')),
    likeness real not null
  )`,
  `create index copy_first on undercurrent.copy (first_id)`,
  `create index copy_nearest on undercurrent.copy (nearest_id)`,

  `alter table undercurrent.source
    -- Where the last poll said it moved for good; the next one decides.
    add column moved_to text,
    -- SHA-256 of the document last read: servers without validators send the same one again.
    add column content_hash text`,
];
