import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Client } from '../../cli/client.ts';
import type { Source } from '../../core/contract/sources.ts';
import { createMockData } from '../support/mock-data.ts';
import { mockFeedList, mockProbe } from '../support/mock-feeds.ts';
import { run } from './terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'undercurrent-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A product that answers from tables, and polls what it is told to. */
function product({ polls = true } = {}) {
  const { sources } = createMockData({ empty: false });
  const asked: string[] = [];
  const sent = new Map<string, unknown>();
  const polled = (id: number): void => {
    const source = sources.find((each) => each.id === id)!;
    source.lastPolledAt = '2026-02-01T00:00:00Z';
  };
  const client: Client = {
    async get<T>(path: string) {
      asked.push(path);
      if (path === '/sources') return { items: structuredClone(sources) } as T;
      if (path === '/jobs/1') return sent.get('job') as T;
      if (path === '/jobs/1/feeds') return { items: [{ number: 1, outcome: 'added' }] } as T;
      throw new Error(path);
    },
    async send<T>(_method: string, path: string, body?: unknown) {
      asked.push(path);
      const id = /\/sources\/(\d+)\/poll/.exec(path)?.[1];
      if (id !== undefined && polls) polled(Number(id));
      if (path === '/sources/probe') sent.set('job', mockProbe(1, (body as { url: string }).url));
      return { id: 1 } as T;
    },
    async upload<T>(path: string) {
      asked.push(path);
      sent.set('job', mockFeedList(1, 'mine.opml', []));
      return { id: 1 } as T;
    },
    sendBytes: async () => Promise.reject(new Error('not asked for')),
    text: async () => '',
  };
  return { client, asked, sources: sources as Source[] };
}

const running =
  ({ client }: { client: Client }) =>
  <T>(use: (client: Client) => Promise<T>) =>
    use(client);

describe('sources check', () => {
  it('prints how every polled source answers, and sums up by reason', async () => {
    const there = product();
    const { lines, notes, error } = await run(['sources', 'check'], '', running(there));
    expect(error).toBeNull();
    const live = there.sources.filter(({ state }) => state !== 'off' && state !== 'archive');
    expect(lines.map(({ id }) => id).sort()).toEqual(live.map(({ id }) => id).sort());
    expect(notes).toMatch(/\d of \d sources are well, \d failing\n/);
  });

  it('checks only those that fail where that is asked for', async () => {
    const there = product();
    const { lines } = await run(['sources', 'check', '--failing'], '', running(there));
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.every(({ state }) => state === 'failing')).toBe(true);
  });

  it('takes ids and addresses', async () => {
    const there = product();
    const [one, other] = there.sources.filter(({ state }) => state === 'ok');
    const targets = [String(one!.id), other!.url!];
    const { lines } = await run(['sources', 'check', ...targets], '', running(there));
    expect(lines.map(({ id }) => id).sort()).toEqual([one!.id, other!.id].sort());
  });

  it('gives up on sources nobody polls, and says so', async () => {
    const there = product({ polls: false });
    const args = ['sources', 'check', '--patience', '0.6'];
    const { lines, notes, error } = await run(args, '', running(there));
    expect(error).toBeNull();
    expect(lines.every(({ state }) => state === 'no answer')).toBe(true);
    expect(notes).toMatch(/0 of \d sources are well, 0 failing, \d without an answer/);
  });

  it.each([
    [['999'], /no source with the id or address 999/],
    [['--patience', 'long'], /--patience takes a number/],
  ])('refuses %j', async (args, message) => {
    const { error } = await run(['sources', 'check', ...args], '', running(product()));
    expect(error?.message).toMatch(message);
  });

  it('refuses what is never polled', async () => {
    const there = product();
    const off = there.sources.find(({ state }) => state === 'off')!;
    const { error } = await run(['sources', 'check', String(off.id)], '', running(there));
    expect(error?.message).toMatch(/is switched off and is not polled/);
  });
});

describe('sources test', () => {
  it('prints every feed it found, with its items as analysed', async () => {
    const { lines, error } = await run(['sources', 'test', 'example.org'], '', running(product()));
    expect(error).toBeNull();
    expect(lines.map(({ title }) => title)).toEqual(['Crime desk', 'All news']);
    expect(lines[0]).toHaveProperty('preview');
  });

  it('fails with the advice where it found none', async () => {
    const { lines, notes, error } = await run(
      ['sources', 'test', 'nothing.example'],
      '',
      running(product()),
    );
    expect(lines).toEqual([]);
    expect(notes).toMatch(/web page, not a feed/);
    expect(error?.message).toMatch(
      /No feed was found at nothing\.example\. The site names no feed/,
    );
  });
});

describe('sources import', () => {
  it('sends the file as it is and prints the answer for every feed', async () => {
    const file = join(folder, 'mine.opml');
    writeFileSync(file, '<opml/>');
    const there = product();
    const args = ['sources', 'import', file, '--unreachable', 'skip'];
    const { lines, notes, error } = await run(args, '', running(there));
    expect(error).toBeNull();
    expect(there.asked[0]).toBe('/sources/opml?name=mine.opml&unreachable=skip');
    expect(lines).toEqual([{ number: 1, outcome: 'added' }]);
    expect(notes).toMatch(/0 added, .* of 0 feeds/);
  });

  it('says so where there is no such file', async () => {
    const { error } = await run(['sources', 'import', join(folder, 'none.opml')]);
    expect(error?.message).toMatch(/cannot be read/);
  });
});
