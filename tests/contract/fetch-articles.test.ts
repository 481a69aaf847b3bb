import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { analysisVersion, createAnalyser } from '../../core/analysis/analyser.ts';
import type { Store } from '../../db/open.ts';
import { readReport } from '../../db/reads/reports.ts';
import { hasDueArticles } from '../../db/stores/articles.ts';
import { addSource, changeSource } from '../../db/stores/sources.ts';
import { createArticleFetcher } from '../../worker/article/article-fetcher.ts';
import { createRobots } from '../../worker/article/robots.ts';
import type { WorkContext } from '../../worker/context.ts';
import { createFeedReader } from '../../worker/feed/feed-reader.ts';
import { createFetcher, type Fetcher } from '../../worker/fetch/fetch-bytes.ts';
import { analyseReportsJob } from '../../worker/jobs/analyse-reports.ts';
import { collectSourceJob } from '../../worker/jobs/collect-source.ts';
import { fetchArticlesJob } from '../../worker/jobs/fetch-articles.ts';
import { articlePage, stories } from '../support/article-pages.ts';
import { type EngineUnderTest, onBothEngines, openMigrated } from '../support/engines.ts';
import { type FeedServer, startFeedServer } from '../support/feed-server.ts';
import { inlineThreads } from '../support/inline-threads.ts';
import { type TestContext, workContext } from '../support/work-context.ts';

const html = { 'content-type': 'text/html; charset=utf-8' };
const teaser = 'It happened on Monday. Read more on our site.';

const analyser = createAnalyser();

onBothEngines('fetching articles', (start) => {
  let engine: EngineUnderTest;
  let store: Store;
  let site: FeedServer;
  let fetcher: Fetcher;
  let context: WorkContext & TestContext;
  let sourceId: number;
  let now: number;

  beforeAll(async () => {
    engine = start();
    store = await openMigrated(engine);
    fetcher = createFetcher({ userAgent: 'Test/1', allowPrivate: ['127.0.0.1'], pauseMs: 0 });
  });
  afterAll(async () => {
    await fetcher.close();
    await store.close();
    await engine.stop();
  });
  beforeEach(async () => {
    await sql`truncate undercurrent.report, undercurrent.source restart identity cascade`.execute(
      store.db,
    );
    site = await startFeedServer();
    now = Date.UTC(2026, 5, 10);
    const clock = () => new Date(now);
    context = {
      ...workContext(store, () => ({ kind: 'gone', permanentUrl: null }), clock),
      fetcher,
      feeds: createFeedReader(inlineThreads, clock),
      articles: createArticleFetcher({
        fetcher,
        robots: createRobots(fetcher, inlineThreads, clock),
        threads: inlineThreads,
        now: clock,
        sleep: async (ms) => {
          now += ms;
        },
      }),
      analysis: {
        analyse: async (inputs) => ({
          version: analysisVersion,
          analyses: inputs.map((input) => analyser.analyse(input)),
        }),
        version: async () => analysisVersion,
        close: async () => {},
      },
    };
    const source = { name: 'Gazette', url: `${site.url}/feed`, publisher: 'Gazette' };
    const row = { ...source, country: 'NG', language: null, kind: 'press' };
    sourceId = (await addSource(store.db, row, clock())).id;
    await changeSource(store.db, sourceId, { textFrom: 'article' }, clock());
    return () => site.close();
  });

  const job = <T>(payload: T) => ({
    key: 'job/1',
    kind: 'job',
    payload,
    isLastAttempt: false,
    runId: 1,
    checkpoint: null,
  });

  /** The feed as it is now: a title per path. */
  function publish(items: Record<string, string>, text = teaser): void {
    const entries = Object.entries(items).map(
      ([path, title]) =>
        `<item><link>${site.url}${path}</link><title>${title}</title><description>${text}</description></item>`,
    );
    const body = `<rss version="2.0"><channel><title>Gazette</title>${entries.join('')}</channel></rss>`;
    site.set('/feed', { body });
  }
  const collect = () => collectSourceJob(context, job({ sourceId }));
  const fetchArticles = () => fetchArticlesJob(context, job({}));
  const analyse = () => analyseReportsJob(context, job({ firstId: 1, lastId: 1_000_000 }));
  const report = async (path: string) => {
    const { id } = await store.db
      .selectFrom('report')
      .select('id')
      .where('url', '=', site.url + path)
      .executeTakeFirstOrThrow();
    return readReport(store.db, id);
  };
  const owed = async () => (await store.db.selectFrom('unfetched').selectAll().execute()).length;
  const { title, paragraphs } = stories.en!;

  it('turns a report from not relevant to relevant once its article is read', async () => {
    const heading = 'What we know about Monday in the harbour';
    publish({ '/story': heading });
    site.set('/story', {
      headers: html,
      body: articlePage({ title, paragraphs, language: 'en-GB' }),
    });
    await collect();
    expect(context.asked).toContain('fetch-articles');
    await analyse();
    expect(await report('/story')).toMatchObject({
      relevant: false,
      textFrom: 'feed',
      textNote: null,
      text: teaser,
    });

    await fetchArticles();
    await analyse();
    const read = await report('/story');
    expect(read).toMatchObject({
      relevant: true,
      textFrom: 'article',
      textNote: null,
      title: heading,
    });
    expect(read.text).toContain(paragraphs[2]);
    expect(read.language).toBe('en');
    expect(read.labels.map(({ type }) => type)).toContain('drug-trafficking');
    expect(read.revisions).toEqual([]);
    expect(await owed()).toBe(0);
  });

  it.each(Object.keys(stories))('reads them in %s', async (language) => {
    const story = stories[language]!;
    publish({ '/story': story.title }, '…');
    site.set('/story', { headers: html, body: articlePage({ ...story, language }) });
    await collect();
    await fetchArticles();
    await analyse();
    const read = await report('/story');
    expect(read).toMatchObject({ textFrom: 'article', relevant: true, language });
  });

  it('leaves a source alone that wants the feed’s text, and articles that the feed carries whole', async () => {
    publish({ '/long': title }, paragraphs.join(' ').repeat(10));
    await collect();
    expect(await owed()).toBe(0);
    await changeSource(store.db, sourceId, { textFrom: 'feed' }, new Date(now));
    publish({ '/story': title });
    await collect();
    expect(await owed()).toBe(0);
    expect(context.asked).not.toContain('fetch-articles');
  });

  it('keeps the feed’s text and says why where a page is no article', async () => {
    const wall = articlePage({
      title,
      paragraphs: [paragraphs[0]!],
      around: 'Already a subscriber?',
    });
    site.set('/paywall', { headers: html, body: wall });
    site.set('/forbidden', { status: 403, body: 'no' });
    site.set('/gone', { status: 404, body: 'no' });
    site.set('/file', { headers: { 'content-type': 'application/pdf' }, body: '%PDF' });
    publish({ '/paywall': title, '/forbidden': title, '/gone': title, '/file': title });
    await collect();
    await fetchArticles();
    for (const path of ['/paywall', '/forbidden', '/gone', '/file'])
      expect(await report(path), path).toMatchObject({ textFrom: 'feed', text: teaser });
    expect((await report('/paywall')).textNote).toMatch(/^Behind a paywall/);
    expect((await report('/forbidden')).textNote).toContain('403');
    expect((await report('/gone')).textNote).toContain('not there any more');
    expect((await report('/file')).textNote).toContain('application/pdf');
    expect(await owed()).toBe(0);
  });

  it('does not believe a text that stands on several pages, then or later', async () => {
    const notice = articlePage({ title: 'Gazette', paragraphs: paragraphs.map((each) => each) });
    for (const path of ['/one', '/two', '/three']) site.set(path, { headers: html, body: notice });
    publish({ '/one': title });
    await collect();
    await fetchArticles();
    publish({ '/two': title, '/three': title });
    await collect();
    await fetchArticles();
    expect((await report('/one')).textFrom).toBe('article');
    for (const path of ['/two', '/three']) {
      const { textFrom, textNote } = await report(path);
      expect([textFrom, textNote]).toEqual(['feed', expect.stringContaining('same text')]);
    }
  });

  it('tries three times, later each time, and then says what was wrong', async () => {
    site.set('/story', { status: 500, body: 'x' });
    publish({ '/story': title });
    await collect();
    for (const minutes of [0, 11, 121]) {
      now += minutes * 60_000;
      expect(await hasDueArticles(store.db, new Date(now))).toBe(true);
      await fetchArticles();
      expect(await hasDueArticles(store.db, new Date(now))).toBe(false);
    }
    expect(site.requests.filter(({ path }) => path === '/story')).toHaveLength(3);
    expect(await owed()).toBe(0);
    expect((await report('/story')).textNote).toMatch(/fault of its own \(500\).*summary was read/);
  });

  it('spaces the articles of a host as it asks, without standing still', async () => {
    site.set('/robots.txt', { body: 'User-agent: *\nCrawl-delay: 20' });
    const items = Object.fromEntries([1, 2, 3].map((at) => [`/${at}`, `${title}, part ${at}`]));
    for (const path of Object.keys(items)) {
      const body = articlePage({ title, paragraphs: [...paragraphs, `This is ${path}.`] });
      site.set(path, { headers: html, body });
    }
    publish(items);
    await collect();
    await fetchArticles();
    expect(await owed()).toBe(2);
    for (const left of [1, 0]) {
      now += 21_000;
      await fetchArticles();
      expect(await owed()).toBe(left);
    }
  });

  it('gives up what a source no longer wants, and waits for one that is switched off', async () => {
    site.set('/story', { headers: html, body: articlePage({ title, paragraphs }) });
    publish({ '/story': title });
    await collect();
    await changeSource(store.db, sourceId, { active: false }, new Date(now));
    expect(await hasDueArticles(store.db, new Date(now))).toBe(false);
    await changeSource(store.db, sourceId, { active: true, textFrom: 'feed' }, new Date(now));
    await fetchArticles();
    expect(await owed()).toBe(0);
    expect((await report('/story')).textFrom).toBe('feed');
  });

  it('fetches again what a killed process did not store, and changes nothing when done twice', async () => {
    site.set('/story', { headers: html, body: articlePage({ title, paragraphs }) });
    publish({ '/story': title });
    await collect();
    const killed = { ...context, queue: { ...context.queue, add: () => Promise.reject('killed') } };
    await expect(fetchArticlesJob(killed as unknown as WorkContext, job({}))).rejects.toBe(
      'killed',
    );
    await fetchArticles();
    await analyse();
    await analyse();
    expect(await report('/story')).toMatchObject({ textFrom: 'article', relevant: true });
    expect(await owed()).toBe(0);
  });

  it('is not undone by the next poll of the feed', async () => {
    site.set('/story', { headers: html, body: articlePage({ title, paragraphs }) });
    publish({ '/story': title });
    await collect();
    await fetchArticles();
    publish({ '/story': title, '/next': 'Another one' }, `${teaser} And more.`);
    await collect();
    const { textFrom, text, revisions } = await report('/story');
    expect([textFrom, text.includes(paragraphs[1]!), revisions]).toEqual(['article', true, []]);
  });
});
