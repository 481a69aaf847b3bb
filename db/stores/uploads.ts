import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../open.ts';

export interface NewUpload {
  name: string;
  sourceId: number;
  fieldMap: Record<string, string>;
}

export interface Upload {
  id: number;
  name: string;
  size: number;
  sourceId: number;
  fieldMap: Record<string, string>;
}

const chunkSize = 1024 * 1024;

/**
 * Keeps the bytes of a file in the store until it has been read: so any worker on any machine can read it, and an
 * import outlives the process that took it.
 */
export async function storeUpload(
  db: Database,
  upload: NewUpload,
  bytes: AsyncIterable<Uint8Array>,
): Promise<Upload> {
  const { id } = await db
    .insertInto('upload')
    .values({
      name: upload.name,
      source_id: upload.sourceId,
      field_map: JSON.stringify(upload.fieldMap),
      size: 0,
      sha256: '',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  try {
    const hash = createHash('sha256');
    let size = 0;
    let number = 0;
    for await (const chunk of inChunks(bytes)) {
      hash.update(chunk);
      size += chunk.length;
      await db
        .insertInto('upload_chunk')
        .values({ upload_id: id, number: number++, bytes: chunk })
        .execute();
    }
    await db
      .updateTable('upload')
      .set({ size, sha256: hash.digest('hex') })
      .where('id', '=', id)
      .execute();
    return { id, size, ...upload };
  } catch (error) {
    await db.deleteFrom('upload').where('id', '=', id).execute();
    throw error;
  }
}

async function* inChunks(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const part of bytes) {
    held.push(part);
    size += part.length;
    if (size < chunkSize) continue;
    yield Buffer.concat(held);
    held = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(held);
}

export async function findUpload(db: Database, id: number): Promise<Upload | null> {
  const row = await db.selectFrom('upload').selectAll().where('id', '=', id).executeTakeFirst();
  return row
    ? {
        id: row.id,
        name: row.name,
        size: row.size,
        sourceId: row.source_id,
        fieldMap: row.field_map,
      }
    : null;
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

/** Drops the bytes once they have been read; the name and the hash stay. */
export async function dropUploadBytes(db: Database, id: number): Promise<void> {
  await db.deleteFrom('upload_chunk').where('upload_id', '=', id).execute();
}

/** Key of an import in the record of jobs: the same for every try, on whichever engine. */
export function importKey(uploadId: number): string {
  return `upload-${uploadId}`;
}

/** The job, not yet finished, of an earlier upload of the same bytes into the same source. */
export async function findUnfinishedTwin(db: Database, id: number): Promise<number | null> {
  const row = await db
    .selectFrom('upload as own')
    .innerJoin('upload as twin', (join) =>
      join
        .onRef('twin.sha256', '=', 'own.sha256')
        .onRef('twin.source_id', '=', 'own.source_id')
        .onRef('twin.id', '<', 'own.id'),
    )
    .innerJoin('job_run', (join) => join.on(sql<boolean>`job_run.key = 'upload-' || twin.id`))
    .select('job_run.id')
    .where('own.id', '=', id)
    .where('job_run.state', 'in', ['waiting', 'running'])
    .executeTakeFirst();
  return row?.id ?? null;
}

export async function dropUpload(db: Database, id: number): Promise<void> {
  await db.deleteFrom('upload').where('id', '=', id).execute();
}
