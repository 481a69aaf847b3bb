import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../db/open.ts';
import { addSource } from '../../db/stores/sources.ts';
import type { WorkContext } from '../../worker/context.ts';
import { createFeedReader, type FeedTask } from '../../worker/feed/feed-reader.ts';
import { work } from '../../worker/feed/feed-thread.ts';
import type { FetchResult } from '../../worker/fetch/fetch-bytes.ts';
import { collectSourceJob } from '../../worker/jobs/collect-source.ts';
import { type EngineUnderTest, onBothEngines, openMigrated } from '../support/engines.ts';
import { answer, type TestContext, workContext } from '../support/work-context.ts';

const now = new Date('2026-06-10T12:00:00Z');
const address = 'http://news.example/feed';
const moved = 'https://news.example/rss';

const feedOf = (...titles: string[]) =>
  `<rss version="2.0"><channel><title>News</title>${titles
    .map((title) => `<item><guid>${title}</guid><title>${title}</title></item>`)
    .join('')}</channel></rss>`;

onBothEngines('collecting a source', (start) => {
  let engine: EngineUnderTest;
  let store: Store;
  let sourceId: number;
  let next: FetchResult;
  let context: WorkContext & TestContext;
  let read: number;

  beforeAll(async () => {
    engine = start();
    store = await openMigrated(engine);
  });
  afterAll(async () => {
    await store.close();
    await engine.stop();
  });
  beforeEach(async () => {
    await sql`truncate undercurrent.report, undercurrent.source restart identity cascade`.execute(
      store.db,
    );
    sourceId = await add('News', address);
    read = 0;
    const inline = {
      run: async (_entry: URL, task: unknown) => {
        read++;
        return (await work(task as FeedTask)) as never;
      },
      close: async () => {},
    };
    const fetcher = workContext(
      store,
      () => next,
      () => now,
    );
    context = { ...fetcher, feeds: createFeedReader(inline, () => now) };
  });

  async function add(name: string, url: string): Promise<number> {
    const source = { name, url, publisher: name, country: null, language: null, kind: 'press' };
    return (await addSource(store.db, source, now)).id;
  }

  /** Polls the source once, with this answer of its server. */
  async function poll(result: FetchResult) {
    next = result;
    await collectSourceJob(context, {
      key: 'collect-source/1',
      kind: 'collect-source',
      payload: { sourceId },
      isLastAttempt: false,
      runId: 1,
      checkpoint: null,
    });
    return store.db
      .selectFrom('source')
      .selectAll()
      .where('id', '=', sourceId)
      .executeTakeFirstOrThrow();
  }

  const from = (permanentUrl: string | null, body = feedOf('One')): FetchResult => ({
    ...(answer(body) as Extract<FetchResult, { kind: 'ok' }>),
    permanentUrl,
  });
  const events = async () =>
    (
      await sql<{ kind: string; note: string }>`
        select kind, note from undercurrent.source_event where source_id = ${sourceId} order by id`.execute(
        store.db,
      )
    ).rows;

  describe('that moved for good', () => {
    it('takes its new address at the second poll that names it', async () => {
      expect(await poll(from(moved))).toMatchObject({ url: address, moved_from: null });
      expect(await poll(from(moved, feedOf('One', 'Two')))).toMatchObject({
        url: moved,
        moved_from: address,
        moved_to: null,
        active: true,
      });
      expect(await events()).toEqual([{ kind: 'moved', note: moved }]);
    });

    it('takes it also when there is nothing new at its new address', async () => {
      await poll(from(moved));
      const source = await poll({ kind: 'not-modified', permanentUrl: moved });
      expect(source).toMatchObject({ url: moved, moved_from: address });
    });

    it('stays when the answers in between differ', async () => {
      await poll(from(moved));
      await poll(from(null, feedOf('Two')));
      expect(await poll(from(moved, feedOf('Three')))).toMatchObject({ url: address });
    });

    it('is not moved to a page that is no feed, or holds no items', async () => {
      await poll(from(moved, '<html><body>Welcome</body></html>'));
      await poll(from(moved, '<html><body>Welcome!</body></html>'));
      await poll(from(moved, feedOf()));
      expect(await poll(from(moved, feedOf('')))).toMatchObject({ url: address, moved_to: null });
    });

    it('is switched off where another source has the new address', async () => {
      const other = await add('The same news', moved);
      await poll(from(moved));
      const source = await poll(from(moved, feedOf('One', 'Two')));
      expect(source).toMatchObject({ active: false, next_poll_at: null, url: address });
      expect(source.reason).toContain(`“The same news” (source ${other})`);
      expect(await events()).toMatchObject([{ kind: 'off' }]);
    });

    it('from http to https only changes its address', async () => {
      const secure = address.replace('http:', 'https:');
      await poll(from(secure));
      expect(await poll(from(secure))).toMatchObject({ url: secure, active: true });
    });

    it('and then vanished is switched off', async () => {
      const source = await poll({ kind: 'gone', permanentUrl: moved });
      expect(source).toMatchObject({ active: false, next_poll_at: null });
      expect(source.reason).toContain('410');
    });
  });

  it('does not read the same document twice', async () => {
    await poll(from(null));
    const source = await poll(from(null));
    expect(read).toBe(1);
    expect(source).toMatchObject({ reason: null, soft_failures: 0 });
    await poll(from(null, feedOf('One', 'Two')));
    expect(read).toBe(2);
  });

  it('reads a document again that could not be read', async () => {
    await poll(from(null, '<html></html>'));
    await poll(from(null, '<html></html>'));
    expect(read).toBe(2);
  });

  it('puts a poll off while the host wants a rest, and counts it as nothing', async () => {
    const before = await poll(from(null));
    const source = await poll({
      kind: 'failed',
      hard: false,
      reason: 'news.example asked us to wait.',
      retryAfter: 600,
      postponed: true,
    });
    expect(source).toMatchObject({
      reason: null,
      soft_failures: 0,
      last_polled_at: before.last_polled_at,
      poll_reason: 'news.example asked us to wait.',
      next_poll_at: new Date(now.getTime() + 630_000),
    });
  });

  it('asks a source that answers again as often as before', async () => {
    const down: FetchResult = { kind: 'failed', hard: true, reason: 'Down.', retryAfter: null };
    for (let at = 0; at < 6; at++) await poll(down);
    expect((await poll(down)).poll_seconds).toBe(24 * 3600);
    expect((await poll(from(null))).poll_seconds).toBeLessThanOrEqual(3600);
  });

  it('tells a fault of ours from a fault of the feed, and does not ask at every heartbeat', async () => {
    context.feeds = {
      read: async () => {
        throw new TypeError('x is not a function');
      },
    };
    const source = await poll(from(null));
    expect(source.reason).toContain('a fault in Undercurrent');
    expect(source.next_poll_at!.getTime()).toBeGreaterThan(now.getTime() + 300_000);
  });
});
