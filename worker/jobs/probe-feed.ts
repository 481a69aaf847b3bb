import type { ProbedFeed, ProbeResult } from '../../core/contract/probe.ts';
import { progressJob } from '../../db/stores/job-runs.ts';
import type { WorkContext } from '../context.ts';
import { presentFeed } from '../probe/present-feed.ts';
import { probeAddress } from '../probe/probe-address.ts';
import type { JobRunContext } from './run-job.ts';

/** Finds, reads and analyses what is behind an address, and saves nothing but the answer. */
export async function probeFeedJob(
  context: WorkContext,
  job: JobRunContext<{ url: string }>,
): Promise<void> {
  const { db } = context.store;
  const { url } = job.payload;
  let done = 0;
  const found = await probeAddress(context, url, (address) =>
    progressJob(db, job.runId, { done: done++, step: `asking ${address}` }),
  );
  const feeds: ProbedFeed[] = [];
  for (const feed of found.feeds) {
    await progressJob(db, job.runId, { step: `analysing ${feed.url}` });
    feeds.push(await presentFeed(context, feed));
  }
  const advice = feeds.length > 0 ? null : adviceFor(found.failures);
  const result: ProbeResult = { asked: url, feeds, failures: found.failures, advice };
  await progressJob(db, job.runId, { done, total: done, result });
}

function adviceFor(failures: ProbeResult['failures']): string {
  const reasons = failures.map(({ reason }) => reason).join(' ');
  if (/not a web address/.test(reasons)) {
    return 'Write the address of the site or of its feed, such as police.example.org.';
  }
  if (/private network/.test(reasons)) {
    return 'Addresses of a private network are asked only where the setting PRIVATE_ADDRESSES lists them.';
  }
  if (/no host named/.test(reasons)) return 'Check how the address is spelled.';
  if (/does not let us read/.test(reasons)) {
    return 'The site keeps programs out. Ask the publisher for access, or look for the feed on another address of theirs.';
  }
  if (/web page, not a feed/.test(reasons)) {
    return 'The site names no feed. Look there for a link called RSS, Atom or feed, and enter its address; or ask the publisher for one.';
  }
  return 'Try again later. You can also add the address untested: it is then asked on schedule, and its page says how it answers.';
}
