import type { Job } from '../../core/contract/jobs.ts';
import { UndercurrentError } from '../../core/errors.ts';
import type { Client } from '../client.ts';
import { openProgress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';

/** Follows a job with a bar until it ends. Throws with its reason where it failed. */
export async function followJob(terminal: Terminal, client: Client, id: number): Promise<Job> {
  const progress = openProgress(terminal.notes, (await client.get<Job>(`/jobs/${id}`)).unit);
  try {
    while (true) {
      const job = await client.get<Job>(`/jobs/${id}`);
      if (job.state === 'done') return job;
      if (job.state === 'failed')
        throw new UndercurrentError('invalid', job.error ?? 'It failed without saying why.');
      const part = job.total ? Math.min(1, job.done / job.total) : 0;
      progress.show({ part, count: job.done, step: job.step ?? job.state });
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  } finally {
    progress.close();
  }
}
