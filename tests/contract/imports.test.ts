import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { ImportOutcome } from '../../core/collection/imports/import-outcome.ts';
import type { ImportResult } from '../../core/contract/jobs.ts';
import type { Store } from '../../db/open.ts';
import { findImportRun, isSettled, requestStop, startJob } from '../../db/stores/job-runs.ts';
import { readOutcomes } from '../../db/stores/upload-outcomes.ts';
import {
  announceUpload,
  appendBytes,
  dropStaleUploads,
  findUpload,
  importKey,
  type NewUpload,
} from '../../db/stores/uploads.ts';
import type { WorkContext } from '../../worker/context.ts';
import { importFileJob } from '../../worker/jobs/import-file.ts';
import { undoImportJob } from '../../worker/jobs/undo-import.ts';
import type { JobQueue } from '../../worker/queue/open.ts';
import { completeUpload, requestImport } from '../../worker/queue/request-import.ts';
import { requestUndo, undoKey } from '../../worker/queue/request-undo.ts';
import { fileDocument, noDocuments } from '../support/documents.ts';
import {
  type EngineUnderTest,
  onBothEngines,
  openMigrated,
  silentLog,
} from '../support/engines.ts';

const now = () => new Date('2026-01-01T00:00:00Z');

const asked = (name: string, about: Partial<NewUpload> = {}): NewUpload => ({
  name,
  size: 0,
  source: { name, url: null, publisher: name, country: null, language: null, kind: 'press' },
  fieldMap: {},
  options: {},
  ...about,
});

async function* bytesOf(text: string, cut = 1_000): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let start = 0; start < bytes.length; start += cut) yield bytes.subarray(start, start + cut);
}

const record = (n: number) =>
  JSON.stringify({ id: n, title: `Raid ${n}`, text: 'Cocaine was seized.', date: '2024-03-05' });
const lines = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => record(from + at)).join('\n');

onBothEngines('imports', (start) => {
  let engine: EngineUnderTest;
  let store: Store;
  let context: WorkContext;
  let asksFor: string[];

  beforeAll(async () => {
    engine = start();
    store = await openMigrated(engine);
  });

  afterAll(async () => {
    await store.close();
    await engine.stop();
  });

  beforeEach(async () => {
    await sql`truncate undercurrent.source, undercurrent.report, undercurrent.upload, undercurrent.job_run,
      undercurrent.dirty_day cascade`.execute(store.db);
    asksFor = [];
    const queue = {
      add: async (job: { name: string }) => void asksFor.push(job.name),
    } as unknown as JobQueue;
    context = { store, queue, log: silentLog, now, documents: noDocuments } as WorkContext;
  });

  const ask = async (upload: NewUpload, text: string): Promise<number> => {
    const answer = await requestImport(context, upload, bytesOf(text));
    if ('earlier' in answer) throw new Error('imported before');
    return answer.runId;
  };
  const uploadIdOf = async (runId: number) => (await findImportRun(store.db, runId))!.uploadId;
  /** Runs an import as the worker does, up to where `handle` ends. */
  const work = async (runId: number, about: Partial<WorkContext> = {}): Promise<void> => {
    const uploadId = await uploadIdOf(runId);
    const key = importKey(uploadId);
    const run = await startJob(
      store.db,
      { key, kind: 'import-file', subject: 'x', unit: 'bytes' },
      now(),
    );
    await importFileJob(
      { ...context, ...about },
      {
        key,
        kind: 'import-file',
        payload: { uploadId },
        isLastAttempt: false,
        runId: run.id,
        checkpoint: run.checkpoint,
      },
    );
    await sql`update undercurrent.job_run set state = 'done' where id = ${runId} and state = 'running'`.execute(
      store.db,
    );
  };
  const undo = async (runId: number, about: Partial<WorkContext> = {}): Promise<void> => {
    const uploadId = await uploadIdOf(runId);
    const key = undoKey(uploadId);
    await requestUndo(context, (await findImportRun(store.db, runId))!);
    const run = await startJob(
      store.db,
      { key, kind: 'undo-import', subject: 'x', unit: 'reports' },
      now(),
    );
    const job = { key, kind: 'undo-import', payload: { uploadId }, isLastAttempt: false };
    await undoImportJob(
      { ...context, ...about },
      { ...job, runId: run.id, checkpoint: run.checkpoint },
    );
  };
  const outcomes = async (runId: number): Promise<ImportOutcome[]> => {
    const found: ImportOutcome[] = [];
    for await (const batch of readOutcomes(store.db, await uploadIdOf(runId))) found.push(...batch);
    return found;
  };
  const resultOf = async (runId: number): Promise<ImportResult> => {
    const { rows } = await store.pool.query(
      'select result from undercurrent.job_run where id = $1',
      [runId],
    );
    return rows[0].result as ImportResult;
  };
  const count = async (table: string): Promise<number> =>
    (await store.pool.query(`select count(*)::int as n from undercurrent.${table}`)).rows[0].n;

  it('answer for every line', async () => {
    const first = await ask(asked('a.jsonl'), lines(0, 2));
    await work(first);
    const text = `${record(0)}\nnot json\n${record(7)}\n{"text":"x"}\n${record(7)}`;
    const second = await ask(asked('b.jsonl', { source: asked('a.jsonl').source }), text);
    await work(second);
    const [known] = await outcomes(first);
    const found = await outcomes(second);
    expect(found.map(({ line, outcome }) => [line, outcome])).toEqual([
      [1, 'duplicate'],
      [2, 'rejected'],
      [3, 'added'],
      [4, 'rejected'],
      [5, 'duplicate'],
    ]);
    expect(found[0]!.reportId).toBe(known!.reportId);
    expect(found[4]!.reportId).toBe(found[2]!.reportId);
    expect(found[1]!.reason).toBe('not valid JSON');
    expect(await resultOf(second)).toMatchObject({
      read: 5,
      added: 1,
      duplicates: 2,
      rejected: 2,
      reasons: [
        { reason: 'not valid JSON', count: 1 },
        { reason: 'no date: none of its fields is known as one', count: 1 },
      ],
    });
    const { rows } = await store.pool.query('select distinct text_from from undercurrent.report');
    expect(rows).toEqual([{ text_from: 'upload' }]);
  });

  it('keep their answers when nothing was added and the archive is gone again', async () => {
    const run = await ask(asked('bad.jsonl'), 'nothing\nof use');
    await work(run);
    expect(await count('source')).toBe(0);
    expect(await outcomes(run)).toHaveLength(2);
  });

  it('go on behind the last batch, with one answer per line, when the process died', async () => {
    const run = await ask(asked('long.jsonl'), lines(0, 700));
    let batches = 0;
    const dying = {
      add: async () => {
        if (++batches === 2) throw new Error('killed');
      },
    } as unknown as JobQueue;
    await expect(work(run, { queue: dying })).rejects.toThrow('killed');
    expect(await outcomes(run)).toHaveLength(500);
    await work(run);
    const found = await outcomes(run);
    expect(found.map(({ line }) => line)).toEqual(Array.from({ length: 700 }, (_, at) => at + 1));
    expect(found.every(({ outcome }) => outcome === 'added')).toBe(true);
    expect(await resultOf(run)).toMatchObject({ read: 700, added: 700 });
    expect(await count('upload_chunk')).toBe(0);
  });

  it('read every date of a file in the order that one of them proves', async () => {
    const csv = ['title,text,date', 'a,Raid,03/04/2023', 'b,Raid,04/25/2023', 'c,Raid,05/04/2023'];
    const run = await ask(asked('us.csv'), csv.join('\n'));
    await work(run);
    const { rows } = await store.pool.query(
      'select day::text as day from undercurrent.report order by id',
    );
    expect(rows.map(({ day }) => day)).toEqual(['2023-03-04', '2023-04-25', '2023-05-04']);
    expect((await resultOf(run)).dateOrder).toMatchObject({ order: 'mdy', from: 'proved' });
  });

  it('mark a document whose date is an assumption, and say so', async () => {
    const date = { written: '2024-03-05', origin: 'file' as const };
    const read = async () => ({ document: fileDocument({ date }) });
    const run = await ask(asked('release.pdf'), '%PDF-1.7 …');
    await work(run, { documents: { ...noDocuments, read } });
    expect(await outcomes(run)).toEqual([
      {
        line: 1,
        outcome: 'added',
        reportId: expect.any(Number),
        reason: 'dated 2024-03-05, when the file was made: its text gives no date',
      },
    ]);
    const { rows } = await store.pool.query('select date_assumed from undercurrent.report');
    expect(rows).toEqual([{ date_assumed: true }]);
    expect((await resultOf(run)).assumed).toBe(1);
  });

  it('of the same bytes do nothing twice, whatever the file is called', async () => {
    const first = await ask(asked('a.jsonl'), lines(0, 3));
    const joined = await ask(asked('b.jsonl'), lines(0, 3));
    expect(joined).toBe(first);
    await work(first);
    const answer = await requestImport(context, asked('c.jsonl'), bytesOf(lines(0, 3)));
    expect(answer).toMatchObject({ earlier: { jobId: first, name: 'a.jsonl', isOpen: false } });
    expect(await count('upload')).toBe(1);
    const again = await ask(
      asked('c.jsonl', { options: { again: true }, source: asked('a.jsonl').source }),
      lines(0, 3),
    );
    await work(again);
    expect(await resultOf(again)).toMatchObject({ added: 0, duplicates: 3 });
    const other = await requestImport(context, asked('d.jsonl'), bytesOf(lines(0, 4)));
    expect('runId' in other).toBe(true);
  });

  it('may come again when nothing of the file was of use', async () => {
    await work(await ask(asked('a.csv'), 'Titel;Datum\nx;2024-03-05'));
    const fieldMap = { title: 'Titel', publishedAt: 'Datum' };
    const run = await ask(asked('a.csv', { fieldMap }), 'Titel;Datum\nx;2024-03-05');
    await work(run);
    expect(await resultOf(run)).toMatchObject({ added: 1 });
  });

  it('go on with an upload whose connection broke', async () => {
    const text = `${lines(0, 60)}\n${' '.repeat(2_000_000)}`;
    const size = new TextEncoder().encode(text).length;
    const id = await announceUpload(store.db, asked('slow.jsonl', { size }));
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode(text.slice(0, 1_500_000));
      throw new Error('the connection broke');
    }
    await expect(appendBytes(store.db, id, 0, broken())).rejects.toThrow('broke');
    const { received } = (await findUpload(store.db, id))!;
    expect(received).toBe(1_500_000);
    await expect(appendBytes(store.db, id, received + 1, bytesOf('x'))).rejects.toThrow(
      /does not go on at byte/,
    );
    expect(await appendBytes(store.db, id, received, bytesOf(text.slice(received)))).toBe(size);
    const answer = await completeUpload(context, id);
    expect(answer).toEqual(await completeUpload(context, id));
    if (!('runId' in answer)) throw new Error('not begun');
    await work(answer.runId);
    expect(await resultOf(answer.runId)).toMatchObject({ added: 60 });
    expect(asksFor.filter((name) => name === 'import-file')).toHaveLength(1);
  });

  it('keep a piece once when two senders bring it at the same moment', async () => {
    const id = await announceUpload(store.db, asked('twice.jsonl', { size: 6 }));
    const sent = await Promise.allSettled([
      appendBytes(store.db, id, 0, bytesOf('abcdef')),
      appendBytes(store.db, id, 0, bytesOf('abcdef')),
    ]);
    expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await findUpload(store.db, id))!.received).toBe(6);
    expect(await count('upload_chunk')).toBe(1);
  });

  it('forget an upload that nobody went on with, and no other', async () => {
    const stale = await announceUpload(store.db, asked('stale.jsonl', { size: 10 }));
    await appendBytes(store.db, stale, 0, bytesOf('abc'));
    const whole = await ask(asked('whole.jsonl'), lines(0, 1));
    expect(await dropStaleUploads(store.db, new Date(Date.now() - 3600_000))).toBe(0);
    expect(await dropStaleUploads(store.db, new Date(Date.now() + 3600_000))).toBe(1);
    expect(await findUpload(store.db, stale)).toBeNull();
    expect(await uploadIdOf(whole)).toBeGreaterThan(0);
    expect(await count('upload_chunk')).toBe(1);
  });

  it('stop when they are asked to; what was added stays', async () => {
    const run = await ask(asked('long.jsonl'), lines(0, 700));
    const stopping = {
      add: async () => requestStop(store.db, run, now()),
    } as unknown as JobQueue;
    await work(run, { queue: stopping });
    expect(await count('report')).toBe(250);
    expect(await outcomes(run)).toHaveLength(250);
    expect(await count('upload_chunk')).toBe(0);
    expect(await isSettled(store.db, importKey(await uploadIdOf(run)))).toBe(true);
    const waiting = await ask(asked('other.jsonl'), lines(800, 900));
    await requestStop(store.db, waiting, now());
    expect(await isSettled(store.db, importKey(await uploadIdOf(waiting)))).toBe(true);
  });

  it('are taken back whole: reports, keys, archive; the days are counted anew', async () => {
    const kept = await ask(asked('kept.jsonl'), lines(0, 2));
    await work(kept);
    const run = await ask(
      asked('more.jsonl', { source: asked('kept.jsonl').source }),
      lines(1, 600),
    );
    await work(run);
    expect(await count('report')).toBe(600);
    await undo(run);
    expect(await count('report')).toBe(2);
    expect(await count('report_key')).toBe(2);
    expect(await count('unanalysed')).toBe(2);
    expect(await count('dirty_day')).toBe(1);
    expect(asksFor).toContain('roll-up');
    expect((await resultOf(run)).removed).toBe(598);
    expect(await count('source')).toBe(1);
    await undo(kept);
    expect(await count('source')).toBe(0);
    await expect(undo(kept)).rejects.toThrow(/taken back already/);
  });

  it('can come again after they were taken back', async () => {
    const run = await ask(asked('a.jsonl'), lines(0, 5));
    await work(run);
    await undo(run);
    const again = await ask(asked('a.jsonl'), lines(0, 5));
    expect(again).not.toBe(run);
    await work(again);
    expect(await resultOf(again)).toMatchObject({ added: 5, duplicates: 0 });
  });

  it('are not taken back while they are at work', async () => {
    const run = await ask(asked('a.jsonl'), lines(0, 5));
    await expect(undo(run)).rejects.toThrow(/still at work/);
  });
});
