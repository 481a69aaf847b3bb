import { basename } from 'node:path';
import { judgedFields } from '../../core/evaluation/feeds.ts';
import {
  type FeedVerdict,
  type FieldScore,
  judgeFeedFile,
  tallyVerdicts,
} from '../../worker/feed/score-feeds.ts';
import { readFeedFiles } from './feed-files.ts';

interface Judged extends FeedVerdict {
  milliseconds: number;
}

/** One line per corpus, and more lines for the parts of a corpus that are asked different things. */
export async function evaluateFeeds(paths: string[]): Promise<Record<string, string>[]> {
  const rows: Record<string, string>[] = [];
  for (const path of paths) {
    const name = basename(path, '.tar.gz');
    const verdicts: Judged[] = [];
    for (const file of readFeedFiles(path)) {
      const started = performance.now();
      const verdict = await judgeFeedFile(file);
      verdicts.push({ ...verdict, milliseconds: performance.now() - started });
    }
    rows.push(row(name, verdicts));
    for (const [part, belongs] of parts) {
      const some = verdicts.filter((verdict) => belongs.test(verdict.name));
      if (some.length > 0) rows.push(row(`${name}: ${part}`, some));
    }
  }
  return rows;
}

/**
 * feedparser's suite: CDF is a format nobody has published in for twenty years, and most of its well-formed files
 * ask for HTML without scripts, which says little about reading feeds.
 */
const parts: [string, RegExp][] = [
  ['well-formed, without CDF', /\/wellformed\/(?!cdf\/)/],
  ['the same without sanitising', /\/wellformed\/(?!cdf\/|sanitize\/)/],
];

function row(corpus: string, verdicts: Judged[]): Record<string, string> {
  const { all, ...fields } = tallyVerdicts(verdicts);
  const feeds = verdicts.flatMap(({ feed }) => feed ?? []);
  const items = feeds.flatMap((feed) => feed.items);
  const having = (holds: (item: (typeof items)[number]) => boolean) =>
    percent({ met: items.filter(holds).length, of: items.length });
  return {
    corpus,
    files: String(verdicts.length),
    feeds: String(feeds.length),
    items: String(items.length),
    'with title': having(({ title }) => title !== null),
    'with link': having(({ link }) => link !== null),
    'with date': having(({ published, updated }) => (published ?? updated) !== null),
    expected: String(all.of),
    met: percent(all),
    ...Object.fromEntries(judgedFields.map((field) => [field, percent(fields[field])])),
    crashed: String(verdicts.filter(({ crashed }) => crashed).length),
    'slowest, ms': String(Math.ceil(Math.max(...verdicts.map((each) => each.milliseconds)))),
  };
}

function percent({ met, of }: FieldScore): string {
  return of === 0 ? '–' : `${((met / of) * 100).toFixed(1)} %`;
}
