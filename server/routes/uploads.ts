import { formatOfName, isDocument } from '../../core/collection/imports/file-format.ts';
import { parseFieldMap } from '../../core/collection/imports/import-record.ts';
import { job } from '../../core/contract/jobs.ts';
import { uploadLimits } from '../../core/contract/upload-limits.ts';
import {
  bytesQuery,
  preview,
  previewQuery,
  type UploadQuery,
  upload,
  uploadAnnouncement,
  uploadQuery,
} from '../../core/contract/uploads.ts';
import { UndercurrentError } from '../../core/errors.ts';
import { readJob } from '../../db/reads/jobs.ts';
import {
  announceUpload,
  appendBytes,
  dropUpload,
  type EarlierImport,
  findEarlierImport,
  findUpload,
  type NewUpload,
  type Upload,
} from '../../db/stores/uploads.ts';
import {
  completeUpload,
  type ImportAnswer,
  requestImport,
} from '../../worker/queue/request-import.ts';
import type { ApiContext } from '../context.ts';
import { endpoint } from '../endpoint.ts';
import { limited } from '../middleware/limited.ts';
import { Invalid } from '../middleware/problems.ts';

export const uploadRoutes = [
  endpoint({
    method: 'post',
    path: '/uploads',
    summary:
      'Import a file of reports: JSON lines, JSON, CSV or TSV, or one report as PDF, HTML or text, packed with gzip or not. The file is the body',
    query: uploadQuery,
    bodyType: 'application/octet-stream',
    response: job,
    status: 202,
    async handle({ context, query, request }) {
      const asked = {
        ...newUpload(query),
        size: 0,
        options: optionsOf(query, query.again === 'yes'),
      };
      const answer = await requestImport(context, asked, limited(request, uploadLimits.file));
      if ('runId' in answer) return readJob(context.store.db, answer.runId);
      throw importedBefore(answer.earlier);
    },
  }),
  endpoint({
    method: 'post',
    path: '/uploads/announced',
    summary:
      'Announce a file that is sent in pieces, so that a broken connection can be gone on with',
    body: uploadAnnouncement,
    response: upload,
    status: 201,
    async handle({ context, body }) {
      const { db } = context.store;
      const { name, size, sha256, again } = body;
      if (size > uploadLimits.file)
        throw new UndercurrentError(
          'too-large',
          `A file may have ${uploadLimits.file / 1024 ** 3} GB. Split it into several.`,
        );
      const asked: NewUpload = { ...newUpload(body), size, options: optionsOf(body, again) };
      const earlier = sha256 && !again ? await findEarlierImport(db, sha256, null) : null;
      if (earlier && !earlier.isOpen)
        return { id: null, name, size, received: 0, job: null, earlier: presentEarlier(earlier) };
      const id = await announceUpload(db, asked);
      return { id, name, size, received: 0, job: null, earlier: null };
    },
  }),
  endpoint({
    method: 'get',
    path: '/uploads/:id',
    summary: 'How much of an announced file has arrived',
    response: upload,
    async handle({ context, id }) {
      const found = await knownUpload(context, id);
      const isWhole = found.sha256 !== null;
      return present(context, found, isWhole ? await completeUpload(context, id) : null);
    },
  }),
  endpoint({
    method: 'put',
    path: '/uploads/:id/bytes',
    summary:
      'Send the bytes of an announced file from an offset on. With the last of them its import begins',
    query: bytesQuery,
    bodyType: 'application/octet-stream',
    response: upload,
    async handle({ context, id, query, request }) {
      const found = await knownUpload(context, id);
      const room = Math.max(0, found.size - query.offset);
      if (found.sha256 === null)
        await appendBytes(context.store.db, id, query.offset, limited(request, room));
      const after = await knownUpload(context, id);
      const isWhole = after.sha256 !== null || after.received === after.size;
      return present(context, after, isWhole ? await completeUpload(context, id) : null);
    },
  }),
  endpoint({
    method: 'delete',
    path: '/uploads/:id',
    summary: 'Give up an announced file that has not arrived whole',
    response: upload,
    async handle({ context, id }) {
      const found = await knownUpload(context, id);
      if (found.sha256 !== null)
        throw new UndercurrentError('conflict', 'The file is here whole: stop its import instead.');
      await dropUpload(context.store.db, id);
      return present(context, found, null);
    },
  }),
  endpoint({
    method: 'post',
    path: '/uploads/preview',
    summary:
      'How an import would understand a file. Its beginning is the body: the first megabyte of a table, the whole of a document',
    query: previewQuery,
    bodyType: 'application/octet-stream',
    response: preview,
    async handle({ api, query, request }) {
      const format = formatOf(query.name);
      const limit = isDocument(format) ? uploadLimits.previewDocument : uploadLimits.previewTable;
      const bytes = await bodyOf(limited(request, limit));
      const rules = {
        fieldMap: readFieldMap(query.map ?? ''),
        dateOrder: query.dateOrder ?? null,
        publishedAt: query.publishedAt ?? null,
        now: api.now(),
      };
      const isCut = query.size !== undefined && query.size > bytes.length;
      return api.preview({ name: query.name, bytes, isCut }, rules);
    },
  }),
];

type Asked = Omit<UploadQuery, 'again'>;

function newUpload(asked: Asked): Pick<NewUpload, 'name' | 'source' | 'fieldMap'> {
  const format = formatOf(asked.name);
  if (asked.publishedAt !== undefined && !isDocument(format))
    throw new Invalid([
      {
        path: 'publishedAt',
        message: 'only for PDF, HTML and text: a table has a date per record',
      },
    ]);
  const name = asked.source ?? asked.name;
  const country = asked.country ?? null;
  const language = asked.language ?? null;
  return {
    name: asked.name,
    source: { name, url: null, publisher: name, country, language, kind: asked.kind },
    fieldMap: readFieldMap(asked.map ?? ''),
  };
}

function optionsOf({ dateOrder, publishedAt }: Asked, again: boolean): NewUpload['options'] {
  return {
    ...(dateOrder ? { dateOrder } : {}),
    ...(publishedAt ? { publishedAt } : {}),
    ...(again ? { again } : {}),
  };
}

async function knownUpload({ store }: ApiContext, id: number): Promise<Upload> {
  const found = await findUpload(store.db, id);
  if (found) return found;
  throw new UndercurrentError(
    'not-found',
    `Upload ${id} is not there: it was never announced, or nobody went on with it for a week.`,
  );
}

async function present(
  { store }: ApiContext,
  { id, name, size, received }: Upload,
  answer: ImportAnswer | null,
) {
  const runId = answer && 'runId' in answer ? answer.runId : null;
  const earlier = answer && 'earlier' in answer ? presentEarlier(answer.earlier) : null;
  const job = runId === null ? null : await readJob(store.db, runId);
  return { id, name, size, received, job, earlier };
}

function presentEarlier({ jobId, name, at }: EarlierImport) {
  return { jobId, name, at: at.toISOString() };
}

function importedBefore({ jobId, name, at }: EarlierImport): UndercurrentError {
  return new UndercurrentError(
    'conflict',
    `The same file was imported on ${at.toISOString().slice(0, 10)} as ${name} (job ${jobId}), so nothing was done. To import it all the same, for example with other fields, add again=yes.`,
  );
}

function formatOf(name: string) {
  try {
    return formatOfName(name);
  } catch (error) {
    throw new Invalid([{ path: 'name', message: (error as Error).message }]);
  }
}

function readFieldMap(written: string) {
  try {
    return parseFieldMap(written);
  } catch (error) {
    throw new Invalid([{ path: 'query.map', message: (error as Error).message }]);
  }
}

async function bodyOf(parts: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const held: Uint8Array[] = [];
  for await (const part of parts) held.push(part);
  return Buffer.concat(held);
}
