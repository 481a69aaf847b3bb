import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ListedFeeds } from '../../core/contract/feed-list.ts';
import type { Job } from '../../core/contract/jobs.ts';
import { UndercurrentError } from '../../core/errors.ts';
import { writeJson } from '../json-lines.ts';
import type { Terminal } from '../terminal.ts';
import { followJob } from './follow-job.ts';

/** Imports an OPML file and prints what became of each feed. */
export async function importSources(
  terminal: Terminal,
  file: string,
  { unreachable }: { unreachable: string },
): Promise<void> {
  const bytes = await readFile(file).catch(() => {
    throw new UndercurrentError('not-found', `${file} cannot be read.`);
  });
  await terminal.withProduct(async (client) => {
    const query = new URLSearchParams({ name: basename(file), unreachable });
    const body = new Blob([bytes]).stream();
    const { id } = await client.upload<Job>(`/sources/opml?${query}`, 'text/x-opml', body);
    const { feeds } = await followJob(terminal, client, id);
    for (const feed of (await client.get<ListedFeeds>(`/jobs/${id}/feeds`)).items)
      await writeJson(terminal, feed);
    if (!feeds) return;
    terminal.notes.write(
      `${feeds.added} added, ${feeds.redirected} added under a new address, ${feeds.alreadyThere} already there, ` +
        `${feeds.unreachable} unreachable, ${feeds.refused} refused, of ${feeds.feeds} feeds\n`,
    );
  });
}
