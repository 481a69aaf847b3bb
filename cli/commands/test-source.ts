import type { Job } from '../../core/contract/jobs.ts';
import { UndercurrentError } from '../../core/errors.ts';
import { writeJson } from '../json-lines.ts';
import type { Terminal } from '../terminal.ts';
import { followJob } from './follow-job.ts';

/** Prints every feed found at an address, with its first items as analysed; what gave none goes to the notes. */
export async function testSource(terminal: Terminal, url: string): Promise<void> {
  await terminal.withProduct(async (client) => {
    const { id } = await client.send<Job>('POST', '/sources/probe', { url });
    const { probe } = await followJob(terminal, client, id);
    const { feeds = [], failures = [], advice = null } = probe ?? {};
    for (const failure of failures) terminal.notes.write(`${failure.url}: ${failure.reason}\n`);
    for (const feed of feeds) await writeJson(terminal, feed);
    if (feeds.length === 0)
      throw new UndercurrentError('not-found', `No feed was found at ${url}. ${advice ?? ''}`);
  });
}
