import type { Job } from '../../../core/contract/jobs.ts';
import { sendJson } from './client.ts';
import { useAskedJob } from './use-asked-job.ts';

/** Asks for a test of an address and follows it. */
export function useProbe() {
  return useAskedJob((url: string) => sendJson<Job>('POST', '/sources/probe', { url }));
}
