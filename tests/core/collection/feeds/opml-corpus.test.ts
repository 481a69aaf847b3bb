import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planFeedList } from '../../../../core/collection/feeds/feed-list.ts';
import { formatOpml, parseOpml } from '../../../../core/collection/feeds/opml.ts';
import { decodeBytes } from '../../../../worker/feed/decode-bytes.ts';
import { sharedData } from '../../../support/shared-data.ts';

const archive = sharedData('opml/plenary.tar.gz');
if (archive === null) process.stderr.write('skipped: the corpus of OPML files is not there\n');

describe.skipIf(archive === null)('the corpus of OPML files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'undercurrent-opml-'));
  execFileSync('tar', ['xzf', archive!, '-C', folder]);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.opml'),
  );
  const lists = files.map((name) => {
    const { text } = decodeBytes(readFileSync(join(folder, name)));
    return { name, feeds: parseOpml(text) };
  });
  rmSync(folder, { recursive: true });

  it('is read to the last file', () => {
    expect(lists).toHaveLength(118);
    expect(lists.filter(({ feeds }) => feeds.length === 0).map(({ name }) => name)).toEqual([]);
  });

  it('holds more than 700 addresses, each of which is a web address', () => {
    const planned = lists.flatMap(({ feeds }) => planFeedList(feeds));
    expect(new Set(planned.map(({ url }) => url)).size).toBeGreaterThan(700);
    expect(planned.filter(({ answer }) => answer?.outcome === 'refused')).toEqual([]);
  });

  it('comes back the same after export and import', () => {
    for (const { name, feeds } of lists) {
      const again = parseOpml(formatOpml(name, feeds));
      const sorted = (list: typeof feeds) =>
        list.map((feed) => JSON.stringify({ ...feed, title: feed.title ?? feed.url })).sort();
      expect(sorted(again), name).toEqual(sorted(feeds));
    }
  });
});
