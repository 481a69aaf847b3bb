import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { createFeedReader } from '../../../worker/feed/feed-reader.ts';
import { openThreadPool } from '../../../worker/threads/thread-pool.ts';

const folder = mkdtempSync(join(tmpdir(), 'undercurrent-reader-'));
const threads = openThreadPool({ threads: 2, limitMs: 15_000, heapMb: 256 });
const now = () => new Date('2026-06-10T00:00:00Z');
const reader = createFeedReader(threads, now);
const fixture = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../fixtures/feeds/${name}`, import.meta.url)));

afterAll(async () => {
  await threads.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the feed reader', () => {
  it('hands out items as they are kept', async () => {
    const feed = await reader.read(fixture('rss.xml'), { url: 'https://publisher.example/feed' });
    expect(feed).toMatchObject({ format: 'rss', parser: 'rss-parser' });
    expect(feed.items.length).toBeGreaterThan(0);
    expect(feed.items[0]!.title).toEqual(expect.any(String));
    expect(feed.items[0]!.publishedAt).toBeInstanceOf(Date);
  });

  it('takes the language of the source where the feed names none', async () => {
    const feed = Buffer.from(
      '<rss version="2.0"><channel><title>x</title><item><title>Preso</title></item></channel></rss>',
    );
    const { items } = await reader.read(feed, { language: 'pt' });
    expect(items.map(({ language }) => language)).toEqual(['pt']);
  });

  it('says why a document is no feed', async () => {
    await expect(reader.read(Buffer.from('<html><body>x</body></html>'))).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringMatching(/feed/),
    });
  });

  it('leaves the bytes to the caller', async () => {
    const bytes = fixture('atom.xml');
    const { length } = bytes;
    await reader.read(bytes);
    expect(bytes.length).toBe(length);
  });

  it('caps what one document can bring', async () => {
    const item = `<item><title>x</title><description>${'word '.repeat(13_000)}</description></item>`;
    const feed = Buffer.from(
      `<rss version="2.0"><channel><title>x</title>${item.repeat(480)}</channel></rss>`,
    );
    const { items } = await reader.read(feed);
    const characters = items.reduce((sum, { text }) => sum + text.length, 0);
    expect(characters).toBeLessThanOrEqual(32 * 1024 * 1024);
  }, 30_000);

  it('gives a document up that hangs, while others are read', async () => {
    const file = join(folder, 'hang.mjs');
    const body = `if (input.bytes.length === 1) for (;;); return { feed: { items: [] } };`;
    writeFileSync(file, `export async function work(input) { ${body} }`);
    const hanging = openThreadPool({ threads: 2, limitMs: 4000 });
    const stub = createFeedReader(hanging, now, pathToFileURL(file));
    const [bad, ...good] = await Promise.allSettled(
      [1, 2, 3, 4, 5].map((length) => stub.read(new Uint8Array(length))),
    );
    expect(bad).toMatchObject({
      status: 'rejected',
      reason: {
        code: 'invalid',
        message: 'Reading this document took too much time, so it was stopped.',
      },
    });
    expect(good.map(({ status }) => status)).toEqual(Array(4).fill('fulfilled'));
    await hanging.close();
  }, 30_000);
});
