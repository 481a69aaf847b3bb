import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UndercurrentError } from '../core/errors.ts';

/** Who holds a data folder, and where that process answers. */
export interface LockHolder {
  pid: number;
  /** Clock ticks since boot when the process started, where the system tells: a pid alone may have been reused. */
  started: string | null;
  /** Address of the holder's API, once it listens. */
  url: string | null;
}

export interface FolderLock {
  announce(url: string): void;
  release(): void;
}

const fileOf = (folder: string): string => join(folder, 'undercurrent.lock');

/**
 * Takes a data folder for this process. Two processes on one folder destroy each other's writes without a word,
 * so this is refused; a lock left behind by a process that is gone is taken over.
 */
export function takeFolder(folder: string): FolderLock {
  const file = fileOf(folder);
  makeFolder(folder);
  const own: LockHolder = { pid: process.pid, started: startOf(process.pid), url: null };
  for (let attempt = 0; !createWhole(file, own); attempt++) {
    const holder = holderOf(folder);
    if (holder) throw heldBy(folder, holder);
    if (attempt > 3) {
      throw new UndercurrentError(
        'conflict',
        `The lock file ${file} cannot be taken; remove it if no Undercurrent runs.`,
      );
    }
    removeStale(file);
  }
  return {
    announce(url) {
      writeFileSync(file, JSON.stringify({ ...own, url }));
    },
    release() {
      if (readLock(file)?.pid === process.pid) rmSync(file, { force: true });
    },
  };
}

/** The live process that holds a folder, or null. */
export function holderOf(folder: string): LockHolder | null {
  const holder = readLock(fileOf(folder));
  return holder && isSameProcess(holder) ? holder : null;
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UndercurrentError(
      'settings',
      `DATA_DIR: ${folder} cannot be used as a folder (${code}).`,
      {
        cause: error,
      },
    );
  }
}

/** Creates the lock with its content in one step: a reader never sees half of it. False when there is one already. */
function createWhole(file: string, holder: LockHolder): boolean {
  const draft = `${file}.${holder.pid}`;
  writeFileSync(draft, JSON.stringify(holder));
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Removes the lock of a dead process, and puts it back if another one took the folder in the same moment. */
function removeStale(file: string): void {
  const aside = `${file}.stale-${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return; // somebody else removed it
  }
  const holder = readLock(aside);
  if (holder && isSameProcess(holder)) linkSync(aside, file);
  rmSync(aside, { force: true });
}

function heldBy(folder: string, holder: LockHolder): UndercurrentError {
  const where = holder.url ? ` and answers at ${holder.url}` : '';
  return new UndercurrentError(
    'conflict',
    `The data folder ${folder} is in use: process ${holder.pid} holds it${where}. Use that one, stop it first, or choose another folder with DATA_DIR.`,
  );
}

function readLock(file: string): LockHolder | null {
  try {
    const read = JSON.parse(readFileSync(file, 'utf8')) as LockHolder;
    return Number.isInteger(read.pid) ? read : null;
  } catch {
    return null; // absent, or cut off by a crash while it was written
  }
}

function isSameProcess({ pid, started }: LockHolder): boolean {
  if (!isAlive(pid)) return false;
  const now = startOf(pid);
  return started === null || now === null || started === now;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Field 22 of /proc/PID/stat; null where there is no /proc (macOS, Windows). */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
