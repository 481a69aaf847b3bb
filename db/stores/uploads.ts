import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { UndercurrentError } from '../../core/errors.ts';
import type { Database } from '../open.ts';
import type { UploadOptions, UploadSource } from '../schema.ts';

export interface NewUpload {
  name: string;
  /** Announced; what has arrived is `received`. */
  size: number;
  /** The source its reports are kept under; made when the import begins. */
  source: UploadSource;
  fieldMap: Record<string, string>;
  options: UploadOptions;
}

export interface Upload {
  id: number;
  name: string;
  size: number;
  received: number;
  /** Of the bytes; null until every one is here. */
  sha256: string | null;
  sourceId: number | null;
  source: UploadSource;
  fieldMap: Record<string, string>;
  options: UploadOptions;
  undone: boolean;
}

const chunkSize = 1024 * 1024;

/** Announces a file. Its bytes are kept in the store until they have been read: so any worker on any machine can
 * read them, and an import outlives the process that took it. */
export async function announceUpload(db: Database, upload: NewUpload): Promise<number> {
  const { id } = await db
    .insertInto('upload')
    .values({
      name: upload.name,
      source: JSON.stringify(upload.source),
      field_map: JSON.stringify(upload.fieldMap),
      options: JSON.stringify(upload.options),
      size: upload.size,
      sha256: '',
      source_id: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/**
 * Adds bytes from `offset` on and returns how many are there now. What arrived before a connection broke is kept, so
 * that the sender goes on from there; two senders never mix, because each piece fits in one place only.
 */
export async function appendBytes(
  db: Database,
  id: number,
  offset: number,
  bytes: AsyncIterable<Uint8Array>,
): Promise<number> {
  let received = offset;
  for await (const chunk of inChunks(bytes)) {
    await appendChunk(db, id, received, chunk).catch(explainFull);
    received += chunk.length;
  }
  return received;
}

async function appendChunk(db: Database, id: number, offset: number, bytes: Buffer): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable('upload')
      .set({ received: offset + bytes.length, touched_at: sql`now()` })
      .where('id', '=', id)
      .where('received', '=', offset)
      .where('sha256', '=', '')
      .executeTakeFirst();
    if (numUpdatedRows === 0n)
      throw new UndercurrentError(
        'conflict',
        `The upload does not go on at byte ${offset}: ask how much of it has arrived, and go on from there.`,
      );
    await sql`
      insert into undercurrent.upload_chunk (upload_id, number, bytes)
      select ${id}, count(*), ${bytes} from undercurrent.upload_chunk where upload_id = ${id}`.execute(
      tx,
    );
  });
}

/** A connection that ends within a piece still leaves what came before. */
async function* inChunks(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = [];
  let size = 0;
  let broken: { error: unknown } | null = null;
  try {
    for await (const part of bytes) {
      held.push(part);
      size += part.length;
      if (size < chunkSize) continue;
      yield Buffer.concat(held);
      held = [];
      size = 0;
    }
  } catch (error) {
    broken = { error };
  }
  if (size > 0) yield Buffer.concat(held);
  if (broken) throw broken.error;
}

function explainFull(error: unknown): never {
  const { code, message } = error as { code?: string; message?: string };
  if (code === '53100' || code === 'ENOSPC' || /no space left/i.test(message ?? ''))
    throw new UndercurrentError(
      'unavailable',
      'The disk that holds the data is full. Make room on it, then send the file again: it goes on from where it stopped.',
      { cause: error },
    );
  throw error;
}

/** Notes that every byte is here, and what they are. */
export async function sealUpload(db: Database, id: number): Promise<string> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const bytes of readUpload(db, id)) {
    hash.update(bytes);
    size += bytes.length;
  }
  const sha256 = hash.digest('hex');
  await db.updateTable('upload').set({ size, sha256 }).where('id', '=', id).execute();
  return sha256;
}

export async function findUpload(db: Database, id: number): Promise<Upload | null> {
  const row = await db.selectFrom('upload').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return null;
  return {
    id: row.id,
    name: row.name,
    size: row.size,
    received: row.received,
    sha256: row.sha256 === '' ? null : row.sha256,
    sourceId: row.source_id,
    source: row.source ?? archiveNamed(row.name),
    fieldMap: row.field_map,
    options: row.options,
    undone: row.undone_at !== null,
  };
}

/** For an upload that an older version took. */
function archiveNamed(name: string): UploadSource {
  return { name, url: null, publisher: name, country: null, language: null, kind: 'press' };
}

export async function* readUpload(db: Database, id: number): AsyncGenerator<Buffer> {
  for (let number = 0; ; number++) {
    const row = await db
      .selectFrom('upload_chunk')
      .select('bytes')
      .where('upload_id', '=', id)
      .where('number', '=', number)
      .executeTakeFirst();
    if (!row) return;
    yield row.bytes;
  }
}

export async function setUploadSource(db: Database, id: number, sourceId: number): Promise<void> {
  await db.updateTable('upload').set({ source_id: sourceId }).where('id', '=', id).execute();
}

/** Drops the bytes once they have been read; the name and the hash stay. */
export async function dropUploadBytes(db: Database, id: number): Promise<void> {
  await db.deleteFrom('upload_chunk').where('upload_id', '=', id).execute();
}

/** Key of an import in the record of jobs: the same for every try, on whichever engine. */
export function importKey(uploadId: number): string {
  return `upload-${uploadId}`;
}

/** The upload that an import in the record of jobs reads; null for other jobs. */
export function uploadOfKey(key: string): number | null {
  const number = /^upload-(\d+)$/.exec(key)?.[1];
  return number === undefined ? null : Number(number);
}

export interface EarlierImport {
  jobId: number;
  uploadId: number;
  name: string;
  at: Date;
  /** It still waits or runs. */
  isOpen: boolean;
}

/** The newest import of the same bytes under whatever name, at work or done, that brought something and still stands. */
export async function findEarlierImport(
  db: Database,
  sha256: string,
  besides: number | null,
): Promise<EarlierImport | null> {
  const row = await db
    .selectFrom('upload')
    .innerJoin('job_run', (join) => join.on(sql<boolean>`job_run.key = 'upload-' || upload.id`))
    .select([
      'job_run.id',
      'job_run.state',
      'upload.id as uploadId',
      'upload.name',
      'upload.created_at',
    ])
    .where('upload.sha256', '=', sha256)
    .where('upload.id', '!=', besides ?? 0)
    .where('upload.undone_at', 'is', null)
    .where(
      sql<boolean>`(job_run.state in ('waiting', 'running') or job_run.state = 'done' and
        (job_run.result->>'added')::bigint + (job_run.result->>'duplicates')::bigint > 0)`,
    )
    .orderBy('upload.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  const { id: jobId, uploadId, name, created_at: at, state } = row;
  return { jobId, uploadId, name, at, isOpen: state !== 'done' };
}

export async function dropUpload(db: Database, id: number): Promise<void> {
  await db.deleteFrom('upload').where('id', '=', id).execute();
}

/** Forgets uploads that stopped half way and were not gone on with since `before`. */
export async function dropStaleUploads(db: Database, before: Date): Promise<number> {
  const result = await db
    .deleteFrom('upload')
    .where('sha256', '=', '')
    .where('touched_at', '<', before)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}
