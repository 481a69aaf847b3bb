import type { ColumnType, Generated } from 'kysely';
import type { Judgement } from '../core/analysis/judgement.ts';
import type { PackedOutcome } from '../core/collection/imports/import-outcome.ts';
import type { FeedOutcome } from '../core/contract/feed-list.ts';
import type { AboutCountry, Facets, Place, Span } from '../core/report.ts';

/** Tables of the product, all in the schema `undercurrent`. Days are UTC, as `YYYY-MM-DD`. */
export interface Schema {
  source: SourceTable;
  report: ReportTable;
  analysis: AnalysisTable;
  unanalysed: { report_id: number; mark: Generated<number> };
  report_key: { key: string; report_id: number };
  label: LabelTable;
  correction: CorrectionTable;
  watch_term: WatchTermTable;
  learned_model: LearnedModelTable;
  classifier_change: ClassifierChangeTable;
  analysis_version: {
    id: Generated<number>;
    taxonomy: string;
    lexicon: string;
    gazetteer: string;
    created_at: Generated<Date>;
  };
  bucket: { day: string; crime: string; region: string; reports: number };
  coverage: { day: string; source_id: number; collected: number; relevant: number };
  dirty_day: { day: string; marks: number };
  upload: UploadTable;
  revision: RevisionTable;
  text_key: { key: number; day: string; report_id: number };
  copy: CopyTable;
  unfetched: UnfetchedTable;
  listed_feed: ListedFeedTable;
  source_poll: SourcePollTable;
  source_event: SourceEventTable;
  source_figures: SourceFiguresTable;
  upload_outcome: { upload_id: number; first_line: number; outcomes: Json<PackedOutcome[]> };
  upload_chunk: { upload_id: number; number: number; bytes: Buffer };
  job_run: JobRunTable;
}

type Instant = ColumnType<Date, Date | string, Date | string>;
type MaybeInstant = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
type Json<T> = ColumnType<T, string, string>;

export interface SourceTable {
  id: Generated<number>;
  name: string;
  /** Feed address; null for an archive of imports. */
  url: string | null;
  /** Canonical form of the address, or `archive:NAME`: what makes a source the same. */
  identity: string;
  site: string | null;
  publisher: string;
  country: string | null;
  language: string | null;
  kind: string;
  active: Generated<boolean>;
  etag: string | null;
  last_modified: string | null;
  parser: string | null;
  last_polled_at: MaybeInstant;
  last_success_at: MaybeInstant;
  next_poll_at: MaybeInstant;
  poll_seconds: number | null;
  soft_failures: Generated<number>;
  hard_failures: Generated<number>;
  /** Why it is failing or off. */
  reason: string | null;
  /** Why the next poll is when it is. */
  poll_reason: string | null;
  created_at: Generated<Date>;
  connector: Generated<'feed' | 'gdelt'>;
  text_from: Generated<'feed' | 'article'>;
  folder: string | null;
  moved_from: string | null;
  /** Where the last poll said it moved for good; the next one decides. */
  moved_to: string | null;
  /** Of the document last read. */
  content_hash: string | null;
  /** Where a connector goes on. */
  position: ColumnType<unknown, string | null | undefined, string | null>;
}

/** A report as collected. Never changed by the analysis, so that its text is indexed once. */
export interface ReportTable {
  id: Generated<number>;
  source_id: number;
  published_at: Instant;
  day: string;
  /** The source gave no usable date: it is the moment of collection. */
  date_assumed: Generated<boolean>;
  collected_at: Generated<Date>;
  title: string | null;
  text: string;
  url: string | null;
  publisher: string | null;
  declared_language: string | null;
  search: ColumnType<string, never, never>;
  revised_at: MaybeInstant;
  text_from: Generated<'feed' | 'article' | 'upload'>;
  text_note: string | null;
  hints: ColumnType<unknown, string | null | undefined, string | null>;
  byline: string | null;
}

/** What a report said before its publisher changed it. */
export interface RevisionTable {
  report_id: number;
  number: number;
  title: string | null;
  text: string;
  replaced_at: Instant;
}

/** A report with the text of an earlier one. */
export interface CopyTable {
  report_id: number;
  first_id: number;
  /** The earliest report it is itself like. */
  nearest_id: number;
  kind: 'exact' | 'near';
  likeness: number;
}

/** A report whose article is still to be fetched. */
export interface UnfetchedTable {
  report_id: number;
  source_id: number;
  attempts: Generated<number>;
  due_at: Instant;
}

/** A feed of an OPML file, and what became of it. */
export interface ListedFeedTable {
  job_id: number;
  number: number;
  url: string;
  name: string | null;
  site: string | null;
  folder: string | null;
  /** Null while it is still to be checked. */
  outcome: FeedOutcome | null;
  reason: string | null;
  new_url: string | null;
  source_id: number | null;
}

/** One poll of a source, as its page tells it. */
export interface SourcePollTable {
  source_id: number;
  at: Instant;
  outcome: 'new' | 'unchanged' | 'failed' | 'off';
  reason: string | null;
  items: number | null;
  added: number | null;
  ms: number | null;
}

/** What happened to a source that explains a jump in its counts. */
export interface SourceEventTable {
  id: Generated<number>;
  source_id: number;
  kind: 'off' | 'unreached' | 'moved' | 'parser';
  at: Instant;
  until: MaybeInstant;
  note: string | null;
}

/** What is known of a source from its reports. */
export interface SourceFiguresTable {
  source_id: number;
  reports: Generated<number>;
  first_day: string | null;
  last_day: string | null;
  days: number[] | null;
  verdict: 'learning' | 'steady' | 'quiet' | 'loud' | 'unreached' | 'dead' | null;
  sentence: string | null;
  expected_per_day: number | null;
  since: string | null;
  judged_at: MaybeInstant;
}

/** What one version of the analysis says about a report; narrow, because counting walks this table. */
export interface AnalysisTable {
  report_id: number;
  version_id: number;
  source_id: number;
  published_at: Instant;
  day: string;
  language: string;
  relevant: boolean;
  relevance: number;
  /** Crime types and their groups, each once. */
  crimes: string[];
  /** Countries and the M49 areas above them, each once, with `001` for every relevant report. */
  regions: string[];
  focus: string | null;
  /** Key of the news agency it credits. */
  wire: string | null;
  countries: Json<AboutCountry[]>;
  places: Json<Place[]>;
  /** Null where the report says none. */
  facets: Json<Facets> | null;
}

export interface LabelTable {
  report_id: number;
  crime_type: string;
  score: number;
  evidence: Json<Span[]>;
  version_id: number;
  by: Generated<'analysis' | 'analyst'>;
}

/** What an analyst said of a report. Null leaves the word of the analysis; all null confirms it. */
export interface CorrectionTable {
  id: Generated<number>;
  report_id: number;
  relevant: boolean | null;
  types: string[] | null;
  countries: string[] | null;
  note: string | null;
  made_by: string;
  made_at: Instant;
  undone_by: string | null;
  undone_at: MaybeInstant;
  machine: Json<Judgement>;
}

/** What an import is told about its file. */
export interface UploadOptions {
  dateOrder?: 'dmy' | 'mdy';
  publishedAt?: string;
  /** Imported although the same file was before. */
  again?: boolean;
}

export interface UploadSource {
  name: string;
  url: null;
  publisher: string;
  country: string | null;
  language: string | null;
  kind: string;
}

/** A word or phrase an installation watches for beside the lexicon. */
export interface WatchTermTable {
  id: Generated<number>;
  type: string;
  language: string;
  written: string;
  strength: 'strong' | 'medium' | 'weak';
  note: string | null;
  added_by: string;
  added_at: Instant;
  removed_by: string | null;
  removed_at: MaybeInstant;
}

/** What was fitted to corrections, taken into use or not. */
export interface LearnedModelTable {
  id: Generated<number>;
  made_by: string;
  made_at: Instant;
  weights: Buffer;
  numbers: Json<unknown>;
  figures: Json<unknown>;
}

/** A change to what analyses are made with; the newest id is their revision. */
export interface ClassifierChangeTable {
  id: Generated<number>;
  says: string;
  /** The model in force from here on; null is the shipped one. */
  model_id: number | null;
  made_by: string;
  made_at: Instant;
}

export interface UploadTable {
  id: Generated<number>;
  name: string;
  size: number;
  /** Empty while bytes are still to come. */
  sha256: string;
  /** Null once its archive is gone. */
  source_id: number | null;
  /** Field of the file for each of ours. */
  field_map: Json<Record<string, string>>;
  /** What its archive is to be called, as `addSource` takes it. */
  source: ColumnType<UploadSource | null, string | undefined, string>;
  options: ColumnType<UploadOptions, string | undefined, string>;
  received: Generated<number>;
  touched_at: ColumnType<Date, Date | undefined, Date>;
  undone_at: MaybeInstant;
  created_at: Generated<Date>;
}

export interface JobRunTable {
  id: Generated<number>;
  /** Id of the job in the queue: a retry goes on in the same row. */
  key: string;
  kind: string;
  subject: string;
  state: Generated<string>;
  step: string | null;
  done: Generated<number>;
  total: number | null;
  unit: string;
  /** Where an interrupted job goes on; written in the transaction of the work it stands for. */
  checkpoint: ColumnType<Record<string, unknown> | null, string | null | undefined, string | null>;
  created_at: ColumnType<Date, Date | undefined, never>;
  started_at: MaybeInstant;
  finished_at: MaybeInstant;
  error: string | null;
  result: ColumnType<unknown, string | null | undefined, string | null>;
  stopping: Generated<boolean>;
}
