import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ClassifierChanges, Models, WatchTerms } from '../../core/contract/classifier.ts';
import type { Job } from '../../core/contract/jobs.ts';
import type { ReportDetail, Reports } from '../../core/contract/reports.ts';
import type { Trends } from '../../core/contract/trends.ts';
import {
  type RunningServer,
  startServer,
  temporaryFolder,
  untilCounted,
} from '../support/running-product.ts';

// Threads of analysis are built anew with every change of words: slow on a busy machine.
vi.setConfig({ testTimeout: 90_000 });

const folder = temporaryFolder();
let server: RunningServer;

/** One a day up to today: every third speaks of a drug the lexicon does not know. */
const lines = Array.from({ length: 60 }, (_, at) => {
  const publishedAt = new Date(Date.now() - at * 8 * 3_600_000).toISOString();
  const text =
    at % 3 === 0
      ? `Customs in Lima opened parcel ${at} and took 3 kg of glowdust from it.`
      : `Police in Lima seized parcel ${at} with ${at + 1} kg of cocaine and arrested a man.`;
  return JSON.stringify({ id: `r${at}`, title: null, text, publishedAt, language: 'en' });
});

beforeAll(async () => {
  server = await startServer({ DATA_DIR: folder.path });
  await server.client.upload(
    '/uploads?name=parcels.jsonl',
    'application/octet-stream',
    lines.join('\n'),
  );
  await untilCounted(server.client);
}, 90_000);

afterAll(async () => {
  await server.stop();
  folder.remove();
});

const get = <T>(path: string) => server.client.get<T>(path);
const send = <T>(method: 'DELETE' | 'POST' | 'PUT', path: string, body?: unknown) =>
  server.client.send<T>(method, path, body);
const reports = async (query: string) => (await get<Reports>(`/reports?${query}`)).items;
const counted = async (type: string) => {
  const { series } = await get<Trends>(`/trends?by=type&types=${type}`);
  return series.reduce((sum, { total }) => sum + total, 0);
};

async function done(job: Job): Promise<Job> {
  for (;;) {
    const now = await get<Job>(`/jobs/${job.id}`);
    if (now.state === 'done' || now.state === 'failed') return now;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 200));
}

const glowdust = {
  type: 'synthetic-drugs-nps',
  language: 'en',
  written: '[kg/kilos] of glowdust',
  strength: 'strong',
};

describe('a correction', () => {
  it('moves a report in the charts, says who and what, and is undone', async () => {
    const [report] = await reports('types=drug-trafficking&limit=1');
    const before = await counted('drug-trafficking');
    const path = `/reports/${report!.id}/correction`;
    const corrected = await send<ReportDetail>('PUT', path, {
      types: ['money-laundering'],
      countries: ['BO'],
      note: 'The parcel was cash.',
    });
    expect(corrected.labels.map(({ type, by }) => [type, by])).toEqual([
      ['money-laundering', 'analyst'],
    ]);
    expect(corrected.correction).toMatchObject({
      by: 'local analyst',
      note: 'The parcel was cash.',
      confirms: false,
      machine: { relevant: true, countries: ['PE'] },
    });
    await until(async () => (await counted('money-laundering')) === 1);
    expect(await counted('drug-trafficking')).toBe(before - 1);
    const undone = await send<ReportDetail>('DELETE', path);
    expect(undone.correction).toBeNull();
    await until(async () => (await counted('drug-trafficking')) === before);
    await expect(send('DELETE', path)).rejects.toThrow('no correction of this report to undo');
  });

  it('of unknown types, countries or fields is refused with the place of the fault', async () => {
    const [report] = await reports('limit=1');
    const path = `/reports/${report!.id}/correction`;
    await expect(send('PUT', path, { types: ['jaywalking'] })).rejects.toThrow(/types/);
    await expect(send('PUT', path, { countries: ['XX'] })).rejects.toThrow(/countries/);
    await expect(send('PUT', path, { crime: true })).rejects.toThrow(/crime/);
  });
});

describe('a watch term', () => {
  it('is tried before it is saved, and then finds what it promised', async () => {
    const trial = (await done(await send<Job>('POST', '/watch-terms/try', glowdust))).trial!;
    expect(trial).toMatchObject({ read: 60, found: 20, known: 0, gained: 20 });
    expect(trial.perDay.reduce((sum, { gained }) => sum + gained, 0)).toBe(20);
    expect(trial.examples[0]!.excerpt).toContain('kg of glowdust');
    expect(await counted('synthetic-drugs-nps')).toBe(0);

    const { items } = await send<WatchTerms>('POST', '/watch-terms', glowdust);
    expect(items.map(({ written, by }) => [written, by])).toEqual([
      ['[kg/kilos] of glowdust', 'local analyst'],
    ]);
    await until(async () => (await counted('synthetic-drugs-nps')) === 20);
    const [found] = await reports('types=synthetic-drugs-nps&limit=1');
    const { version } = await get<ReportDetail>(`/reports/${found!.id}`);
    expect(version!.lexicon).toMatch(/\+1$/);
  });

  it('taken away takes its labels along', async () => {
    const [term] = (await get<WatchTerms>('/watch-terms')).items;
    await send('DELETE', `/watch-terms/${term!.id}`);
    await until(async () => (await counted('synthetic-drugs-nps')) === 0);
    expect((await get<WatchTerms>('/watch-terms')).items).toEqual([]);
  });

  it('that would be found everywhere is refused, with the reason', async () => {
    const vague = send('POST', '/watch-terms', { ...glowdust, written: 'a*' });
    await expect(vague).rejects.toThrow('found everywhere');
  });
});

describe('learning', () => {
  it('needs judgements, and says how many', async () => {
    await expect(send('POST', '/models', {})).rejects.toThrow('needs 40 reports');
  });

  it('measures what it learned, keeps it, and can be taken back', async () => {
    const all = await reports('limit=200&relevant=any');
    for (const { id } of all.slice(0, 44)) await send('PUT', `/reports/${id}/correction`, {});
    const job = await done(await send<Job>('POST', '/models', {}));
    expect(job.error).toBeNull();
    const { items, judged } = await get<Models>('/models');
    expect(judged).toBe(44);
    expect(items).toHaveLength(1);
    expect(items[0]!.learnedFrom + items[0]!.heldOut).toBe(44);
    expect(items[0]).toMatchObject({ inForce: true, accepted: true });
    await send('PUT', '/models/in-force', { id: null });
    expect((await get<Models>('/models')).items[0]!.inForce).toBe(false);
    const changes = (await get<ClassifierChanges>('/classifier-changes')).items;
    expect(changes.map(({ says }) => says)).toEqual([
      'The shipped model is in force.',
      'Model 1 is in force.',
      '"[kg/kilos] of glowdust" is not watched for any more.',
      '"[kg/kilos] of glowdust" is watched for as synthetic-drugs-nps.',
    ]);
  });
});
