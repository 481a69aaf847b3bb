import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { holderOf, takeFolder } from '../../db/folder-lock.ts';

describe('the lock on a data folder', () => {
  let folder: string;
  const file = () => join(folder, 'undercurrent.lock');

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'undercurrent-lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is held by one, who says where he answers', () => {
    const lock = takeFolder(folder);
    lock.announce('http://localhost:4000');
    expect(() => takeFolder(folder)).toThrow(
      new RegExp(`process ${process.pid} holds it and answers at http://localhost:4000.*DATA_DIR`),
    );
    expect(holderOf(folder)).toMatchObject({ pid: process.pid, url: 'http://localhost:4000' });
    lock.release();
    expect(holderOf(folder)).toBeNull();
    expect(existsSync(file())).toBe(false);
  });

  it('makes the folder where there is none', () => {
    const lock = takeFolder(join(folder, 'deep', 'down'));
    expect(holderOf(join(folder, 'deep', 'down'))?.pid).toBe(process.pid);
    lock.release();
  });

  it('is taken over from a process that is gone', async () => {
    const child = spawn(process.execPath, ['-e', '0']);
    await new Promise((resolve) => child.once('exit', resolve));
    writeFileSync(file(), JSON.stringify({ pid: child.pid, started: null, url: null }));
    const lock = takeFolder(folder);
    expect(holderOf(folder)?.pid).toBe(process.pid);
    lock.release();
  });

  it.runIf(existsSync('/proc/self/stat'))(
    'is taken over when the number of the dead process was given to another',
    () => {
      writeFileSync(file(), JSON.stringify({ pid: process.ppid, started: 'long ago', url: null }));
      expect(holderOf(folder)).toBeNull();
      takeFolder(folder).release();
    },
  );

  it.each(['', '{"pid":', 'null', '[]', '{"pid":"x"}'])(
    'is taken over when a crash left it as %j',
    (content) => {
      writeFileSync(file(), content);
      takeFolder(folder).release();
    },
  );

  it('is not released by one who does not hold it any more', () => {
    const lock = takeFolder(folder);
    writeFileSync(file(), JSON.stringify({ pid: process.ppid, started: null, url: null }));
    lock.release();
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toMatchObject({ pid: process.ppid });
  });
});
