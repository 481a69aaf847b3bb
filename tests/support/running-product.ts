import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Client, createClient } from '../../cli/client.ts';
import type { Jobs } from '../../core/contract/jobs.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const running = new Set<ChildProcess>();
/** A test that failed half-way leaves no program behind. */
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

export function temporaryFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'undercurrent-journey-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export interface RunningProgram {
  child: ChildProcess;
  /** Everything it printed, on both streams. */
  output(): string;
  /** Ends it at once, as the kernel does when memory runs out. */
  kill(): Promise<void>;
  /** Asks it to end. Resolves with its exit code. */
  stop(): Promise<number | null>;
}

/** Starts a built program of the product in a process of its own, with these settings and nothing else of ours. */
export async function startProgram(
  program: string,
  environment: Record<string, string>,
  says: RegExp,
  args: string[] = [],
): Promise<RunningProgram> {
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: process.env.HOME ?? '',
    LOG_LEVEL: 'warn',
    ...environment,
  };
  const child = spawn(
    process.execPath,
    ['--enable-source-maps', join(root, 'build', program), ...args],
    { env, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  running.add(child);
  child.once('exit', () => running.delete(child));
  let output = '';
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk;
      if (says.test(output)) resolve();
    };
    child.stdout!.on('data', read);
    child.stderr!.on('data', read);
    void exited.then((code) => reject(new Error(`${program} ended with code ${code}:\n${output}`)));
  });
  return {
    child,
    output: () => output,
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
    async stop() {
      child.kill('SIGTERM');
      return exited;
    },
  };
}

export interface RunningServer extends RunningProgram {
  url: string;
  client: Client;
}

export async function startServer(
  environment: Record<string, string>,
  args: string[] = [],
): Promise<RunningServer> {
  const program = await startProgram(
    'server/main.js',
    { PORT: '0', COLLECT: 'no', ...environment },
    /open at (\S+)/,
    args,
  );
  const url = /open at (\S+)/.exec(program.output())![1]!;
  return { ...program, url, client: createClient(url) };
}

/** Waits until every import is read, analysed and counted. */
export async function untilCounted(client: Client, { timeout = 90_000 } = {}): Promise<Jobs> {
  const deadline = Date.now() + timeout;
  while (true) {
    const jobs = await client.get<Jobs>('/jobs');
    const imports = jobs.items.filter(({ kind }) => kind === 'import-file');
    const open = jobs.items.filter(({ state }) => state === 'waiting' || state === 'running');
    const owed = open.length + jobs.unanalysed + jobs.uncounted;
    if (imports.length > 0 && owed === 0) return jobs;
    if (Date.now() > deadline)
      throw new Error(`The imports were not counted in time: ${JSON.stringify(jobs)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
