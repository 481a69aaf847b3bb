import { work as readArticle } from '../../worker/article/article-thread.ts';
import { work as judgeRobots } from '../../worker/article/robots-thread.ts';
import { work as readFeed } from '../../worker/feed/feed-thread.ts';
import type { ThreadPool } from '../../worker/threads/thread-pool.ts';

const works: Record<string, (task: never) => unknown> = {
  'feed-thread.js': readFeed,
  'article-thread.js': readArticle,
  'robots-thread.js': judgeRobots,
};

/** What reading threads do, done in the thread of the test: no build is needed, and faults are seen. */
export const inlineThreads: ThreadPool = {
  async run(entry, input) {
    const name = entry.pathname.split('/').at(-1)!;
    return (await works[name]!(structuredClone(input) as never)) as never;
  },
  close: async () => {},
};
