import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readFeedFiles } from '../../cli/evaluate/feed-files.ts';
import type { FeedFile } from '../../worker/feed/score-feeds.ts';
import { sharedData } from './shared-data.ts';

export interface FeedCorpora {
  /** Archives by name, such as `feedparser`. */
  names: string[];
  files(corpus: string): FeedFile[];
}

/** The feed parsers' own test files; null where they are absent. */
export function openFeedCorpora(): FeedCorpora | null {
  const folder = sharedData('feeds');
  if (folder === null) return null;
  const read = new Map<string, FeedFile[]>();
  return {
    names: readdirSync(folder)
      .filter((name) => name.endsWith('.tar.gz'))
      .map((archive) => basename(archive, '.tar.gz')),
    files(corpus) {
      const files = read.get(corpus) ?? readFeedFiles(join(folder, `${corpus}.tar.gz`));
      read.set(corpus, files);
      return files;
    },
  };
}
