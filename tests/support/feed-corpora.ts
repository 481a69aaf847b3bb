import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { sharedData } from './shared-data.ts';

export interface CorpusFile {
  /** Path inside the archive. */
  name: string;
  bytes: Uint8Array;
}

export interface FeedCorpora {
  /** Archives by name, such as `feedparser`. */
  names: string[];
  files(corpus: string): CorpusFile[];
  close(): void;
}

/** The feed parsers' own test files, unpacked into a folder for the time of the test; null where they are absent. */
export function openFeedCorpora(): FeedCorpora | null {
  const folder = sharedData('feeds');
  if (folder === null) return null;
  const temporary = mkdtempSync(join(tmpdir(), 'feed-corpora-'));
  const archives = readdirSync(folder).filter((name) => name.endsWith('.tar.gz'));
  const names = archives.map((archive) => basename(archive, '.tar.gz'));
  for (const archive of archives) {
    execFileSync('tar', ['-xzf', join(folder, archive), '-C', temporary]);
  }
  return {
    names,
    files: (corpus) => [...walk(join(temporary, corpus), temporary)],
    close: () => rmSync(temporary, { recursive: true, force: true }),
  };
}

function* walk(folder: string, root: string): Generator<CorpusFile> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path, root);
    else if (entry.isFile()) yield { name: relative(root, path), bytes: readFileSync(path) };
  }
}
