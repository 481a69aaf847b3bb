import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { identityKeys } from '../../../core/collection/items/identity.ts';
import { normaliseItem } from '../../../core/collection/items/normalise-item.ts';
import { UndercurrentError } from '../../../core/errors.ts';
import { parseFeed } from '../../../worker/feed/parse-feed.ts';

const folder = new URL('../../fixtures/feeds/', import.meta.url);
const seeds = readdirSync(folder).map((name) => readFileSync(new URL(name, folder)));
const pieces = [
  '<',
  '>',
  '&',
  '"',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<item>',
  '</entry>',
  '<title>',
  '</channel>',
  'xmlns="',
  '<p>',
  '\0',
  '&#0;',
  '<!DOCTYPE rss [',
  'xml:base="http://["',
  '<div>'.repeat(60),
].map((text) => Buffer.from(text));

/** Always the same sequence, so that a failure can be seen again. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function mutate(original: Buffer, pick: (below: number) => number): Buffer {
  let bytes = Buffer.from(original);
  for (let change = pick(6); change >= 0; change--) {
    const at = pick(bytes.length + 1);
    const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
    const kind = pick(5);
    if (kind === 0 && bytes.length > 0) bytes[pick(bytes.length)] = pick(256);
    else if (kind === 1) bytes = Buffer.from(before);
    else if (kind === 2) bytes = Buffer.concat([before, after.subarray(pick(500))]);
    else if (kind === 3)
      bytes = Buffer.concat([before, ...Array(pick(20)).fill(after.subarray(0, pick(800))), after]);
    else bytes = Buffer.concat([before, pieces[pick(pieces.length)] as Buffer, after]);
  }
  return bytes;
}

async function survive(bytes: Buffer): Promise<'read' | 'refused'> {
  try {
    const feed = await parseFeed(bytes, { url: 'https://publisher.example/feed' });
    for (const raw of feed.items) {
      const item = normaliseItem(raw, { now: new Date('2024-03-06T00:00:00Z') });
      expect(identityKeys(item, 1).length).toBeGreaterThan(0);
      if (item.url !== null) expect(item.url).toMatch(/^https?:/);
    }
    return 'read';
  } catch (error) {
    expect(error).toBeInstanceOf(UndercurrentError);
    return 'refused';
  }
}

/** `FUZZ_ROUNDS=20000 npx vitest run …` for the long run. */
const rounds = Number(process.env.FUZZ_ROUNDS ?? 2000);

describe('parseFeed on damaged feeds', () => {
  it(`reads or refuses, and never crashes or hangs, over ${rounds} mutations`, {
    timeout: 60_000 + rounds * 30,
  }, async () => {
    const pick = generator(20240305);
    const outcomes = { read: 0, refused: 0 };
    let slowest = 0;
    for (let round = 0; round < rounds; round++) {
      const start = performance.now();
      outcomes[await survive(mutate(seeds[pick(seeds.length)] as Buffer, pick))]++;
      slowest = Math.max(slowest, performance.now() - start);
    }
    expect(outcomes.read).toBeGreaterThan(rounds / 2);
    expect(slowest).toBeLessThan(3000);
  });

  const million = 1_000_000;
  const described = (text: string) =>
    `<rss><channel><item><title>x</title><description>${text}</description></item></channel></rss>`;
  it.each([
    ['open tags', described('&lt;p'.repeat(million / 5))],
    ['open tags in CDATA', described(`<![CDATA[${'<p'.repeat(million)}]]>`)],
    ['lines of tags', described('a&lt;p&gt;\n'.repeat(million / 5))],
    ['comments', described(`<![CDATA[${'<!--'.repeat(million / 2)}]]>`)],
    ['scripts', described(`<![CDATA[${'<script>'.repeat(million / 5)}]]>`)],
    ['ampersands', described('&'.repeat(million))],
    ['attributes', `<rss><channel><item ${'a '.repeat(million)}>`],
    [
      'namespaces',
      `<rss ${Array.from({ length: 50_000 }, (_, at) => `xmlns:p${at}="u${at}"`).join(' ')}><channel>${'<item xmlns:q="v"><title>a</title></item>'.repeat(3000)}`,
    ],
    ['categories', `<rss><channel><item>${'<category>a</category>'.repeat(100_000)}`],
    [
      'an author of at signs',
      `<rss><channel><item><author>${'a@'.repeat(million)}</author></item></channel></rss>`,
    ],
    [
      'a date of numbers',
      `<rss><channel><item><pubDate>${'1 '.repeat(million)}</pubDate></item></channel></rss>`,
    ],
    ['bare brackets', '['.repeat(million)],
    ['zeros', '\0'.repeat(million)],
  ])('takes a flood of %s in its stride', { timeout: 30_000 }, async (_, text) => {
    const start = performance.now();
    await survive(Buffer.from(text));
    expect(performance.now() - start).toBeLessThan(8000);
  });
});
