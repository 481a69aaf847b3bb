import {
  type GdeltFile,
  listGdeltFiles,
  planCatchUp,
  timeOfLabel,
} from '../../core/collection/gdelt/list-files.ts';
import type { CollectedSource } from '../../db/stores/sources.ts';
import type { WorkContext } from '../context.ts';
import { type Finding, unfetched } from './finding.ts';
import { type GdeltPosition, readPosition } from './gdelt-position.ts';
import { readGdeltFile } from './read-gdelt-file.ts';

/** A day at once, so that a long way back is walked in steps that each keep what they brought. */
const atOnce = 96;
/** What is more than a week behind is given up: it would be old news by the time it is read. */
const back = 7 * 96;

/** Reads the 15-minute files between the last one read and the newest, one after the other. */
export async function collectGdelt(
  context: WorkContext,
  source: CollectedSource,
  runId: number,
): Promise<Finding> {
  const { etag, lastModified } = source;
  const fetched = await context.fetcher.fetch(source.url, { etag, lastModified });
  const position = readPosition(source.position);
  if (fetched.kind === 'failed') return unfetched(fetched);
  if (fetched.kind === 'not-modified') return caughtUp(position, context.now());
  if (fetched.kind !== 'ok') return broken('GDELT has taken this list away for good (410).');
  const newest = listGdeltFiles(new TextDecoder().decode(fetched.bytes)).at(-1);
  if (!newest) return broken('This is no list of GDELT’s files of the knowledge graph.');

  const plan = planCatchUp(position.done, newest, { back, atOnce });
  if (plan.skipped) position.gaps.push({ ...plan.skipped, why: 'more than seven days behind' });
  const brought = { items: 0, added: 0 };
  for (const file of plan.files) {
    const read = await readGdeltFile({ context, source, runId, file, position, brought });
    if (read !== null) return { ...read, ...brought };
  }
  // Not caught up: without the tag the same list is sent again, and the next files are read.
  if (plan.remaining > 0)
    return { ...behind(plan.remaining), ...brought, etag: null, lastModified: null };
  return {
    ...caughtUp(position, context.now()),
    ...brought,
    etag: fetched.etag,
    lastModified: fetched.lastModified,
  };
}

function broken(reason: string): Finding {
  return { succeeded: false, hard: true, reason };
}

function behind(remaining: number): Finding {
  const reason = `It is catching up: ${remaining} files of 15 minutes are still to be read.`;
  return { succeeded: true, reason: null, rhythm: { seconds: 5 * 60, reason } };
}

function caughtUp({ gaps }: GdeltPosition, now: Date): Finding {
  const week = now.getTime() - 7 * 86_400_000;
  const recent = gaps.filter(({ to }) => timeOfLabel(to)!.getTime() > week);
  const missing = recent.map(({ from, to, why }) => `${span(from, to)} (${why})`).join(', ');
  const reason = `GDELT publishes every 15 minutes.${missing && ` Not read: ${missing}.`}`;
  return { succeeded: true, reason: null, rhythm: { seconds: 15 * 60, reason } };
}

function span(from: string, to: string): string {
  return from === to ? written(from) : `${written(from)} to ${written(to)}`;
}

function written(label: GdeltFile['label']): string {
  return timeOfLabel(label)!.toISOString().slice(0, 16).replace('T', ' ');
}
