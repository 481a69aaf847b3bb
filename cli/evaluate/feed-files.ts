import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { UndercurrentError } from '../../core/errors.ts';
import { type Expectation, type PairedEntry, readPair } from '../../core/evaluation/feeds.ts';
import type { FeedFile } from '../../worker/feed/score-feeds.ts';

/** Every file of a folder, or of a `.tar.gz` unpacked for as long as it takes to read it. */
export function readFeedFiles(path: string): FeedFile[] {
  if (statSync(path).isDirectory()) return withResults([...walk(path, path)]);
  const folder = mkdtempSync(join(tmpdir(), 'undercurrent-feeds-'));
  try {
    execFileSync('tar', ['-xzf', path, '-C', folder], { stdio: ['ignore', 'ignore', 'pipe'] });
    return withResults([...walk(folder, folder)]);
  } catch (cause) {
    throw new UndercurrentError('invalid', `${path} is no folder and no .tar.gz.`, { cause });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function* walk(folder: string, root: string): Generator<FeedFile> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path, root);
    else if (entry.isFile()) yield { name: relative(root, path), bytes: readFileSync(path) };
  }
}

/** rss-parser keeps what it expects of `input/NAME.xml` in `output/NAME.json`. */
function withResults(files: FeedFile[]): FeedFile[] {
  const results = new Map(
    files
      .filter(({ name }) => /(?:^|\/)output\/[^/]+\.json$/.test(name))
      .map(({ name, bytes }) => [basename(name, '.json'), bytes]),
  );
  return files.map((file) => {
    const result = results.get(basename(file.name).replace(/\.\w+$/, ''));
    const expected = result && /(?:^|\/)input\//.test(file.name) ? expectedOf(result) : null;
    return expected === null ? file : { ...file, expected };
  });
}

function expectedOf(result: Uint8Array): Expectation[] | null {
  try {
    const { feed } = JSON.parse(Buffer.from(result).toString()) as {
      feed?: { items?: PairedEntry[] };
    };
    return feed?.items ? readPair(feed.items) : null;
  } catch {
    return null;
  }
}
