import { createHash } from 'node:crypto';
import { gkgItem, type HintedItem } from '../../core/collection/gdelt/gkg-item.ts';
import type { GdeltFile } from '../../core/collection/gdelt/list-files.ts';
import { parseGkgRow } from '../../core/collection/gdelt/parse-gkg-row.ts';
import { progressJob } from '../../db/stores/job-runs.ts';
import { type CollectedSource, keepPosition } from '../../db/stores/sources.ts';
import type { WorkContext } from '../context.ts';
import { splitLines } from '../import/split-lines.ts';
import { type Finding, unfetched } from './finding.ts';
import { behindFile, type GdeltPosition } from './gdelt-position.ts';
import { type Brought, storeAlong } from './store-items.ts';
import { BadArchive, unzipStream } from './unzip-stream.ts';

/** GDELT's files take 2 to 20 MB, unpacked 10 to 60. */
const mostPacked = 64 * 1024 ** 2;
const mostUnpacked = 200 * 1024 ** 2;
const longestRow = 4 * 1024 ** 2;
const batchSize = 250;

export interface GdeltReading {
  context: WorkContext;
  source: CollectedSource;
  runId: number;
  file: GdeltFile;
  /** Moves on with every file. */
  position: GdeltPosition;
  /** Grows with every batch. */
  brought: Brought;
}

/**
 * Reads one file into reports; null when the next one may follow. The position moves in the transaction of the
 * file's last reports: a process that dies in between reads the file again, and the keys of its reports see to it
 * that none is doubled.
 */
export async function readGdeltFile(reading: GdeltReading): Promise<Finding | null> {
  const { context, file, position } = reading;
  const fetched = await context.fetcher.fetch(file.url, { maxBytes: mostPacked });
  if (fetched.kind === 'failed' && fetched.status !== 404) return unfetched(fetched);
  if (fetched.kind !== 'ok') return missing(reading);
  try {
    checkSum(file, fetched.bytes);
    await storeRows(reading, fetched.bytes);
    return null;
  } catch (error) {
    if (!(error instanceof BadArchive)) throw error;
    const why = `the file ${error.message}`;
    if (position.damaged === file.label) return move(reading, why);
    await keep(reading, { ...position, damaged: file.label });
    return { succeeded: false, reason: `GDELT’s file ${file.label}: ${why}. It is fetched again.` };
  }
}

/** GDELT leaves quarters of an hour out; only the newest, which its list names, must be there. */
async function missing(reading: GdeltReading): Promise<Finding | null> {
  if (reading.file.md5 === null) return move(reading, 'missing at GDELT');
  return { succeeded: false, reason: `GDELT’s file ${reading.file.label} is not there yet.` };
}

async function move(reading: GdeltReading, why: string): Promise<null> {
  await keep(reading, behindFile(reading.position, reading.file.label, why));
  return null;
}

async function keep({ context, source, position }: GdeltReading, next: GdeltPosition) {
  await keepPosition(context.store.db, source.id, next);
  Object.assign(position, next);
}

/** MD5 tells a damaged file from a whole one, which is all that is asked of it here. */
function checkSum({ md5 }: GdeltFile, bytes: Uint8Array): void {
  if (md5 !== null && createHash('md5').update(bytes).digest('hex') !== md5) {
    throw new BadArchive('does not match the check sum in GDELT’s list');
  }
}

async function storeRows(reading: GdeltReading, archive: Uint8Array): Promise<void> {
  const { context, source, file, position } = reading;
  const passedOver: Record<string, number> = {};
  const batch: HintedItem[] = [];
  for await (const line of splitLines(unzipStream(archive, mostUnpacked), longestRow)) {
    const row = 'fault' in line ? line : parseGkgRow(line.text);
    const item = 'fault' in row ? { passedOver: 'damaged' } : gkgItem(row, context.now());
    if ('passedOver' in item) {
      passedOver[item.passedOver] = (passedOver[item.passedOver] ?? 0) + 1;
      continue;
    }
    // A full batch waits for the next item, so that the last one is known when it is stored.
    if (batch.length === batchSize) await store(reading, batch.splice(0), null);
    batch.push(item);
  }
  const next = behindFile(position, file.label);
  await store(reading, batch, next);
  Object.assign(position, next);
  context.log.info({ sourceId: source.id, file: file.label, passedOver }, 'Read a file of GDELT');
}

async function store(
  { context, source, runId, file, brought }: GdeltReading,
  items: HintedItem[],
  next: GdeltPosition | null,
): Promise<void> {
  const { added } = await storeAlong(context, source.id, items, async (tx, { added }) => {
    const done = brought.added + added;
    await progressJob(tx, runId, { done, step: `file ${file.label}` });
    if (next) await keepPosition(tx, source.id, next);
  });
  brought.items += items.length;
  brought.added += added;
}
