import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Client, createClient } from '../client.ts';

const serverProgram = fileURLToPath(new URL('../../server/main.js', import.meta.url));

/** A product of its own for a measurement: another process, as users run it, on a data folder that goes afterwards. */
export interface MeasuredProduct {
  client: Client;
  url: string;
  /** Milliseconds from the command to the line that says it is open. */
  openedAfter: number;
  /** Most memory the process ever held, in MB; null where the system does not tell. */
  peakMemory(): number | null;
  close(): Promise<void>;
}

export async function startMeasured(
  environment: Record<string, string> = {},
): Promise<MeasuredProduct> {
  const folder = mkdtempSync(join(tmpdir(), 'undercurrent-bench-'));
  const started = performance.now();
  const env = {
    ...process.env,
    PORT: '0',
    DATA_DIR: folder,
    DATABASE_URL: '',
    REDIS_URL: '',
    LOG_LEVEL: 'warn',
    COLLECT: 'no',
    ...environment,
  };
  const child = spawn(process.execPath, [serverProgram], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await addressOf(child);
  return {
    client: createClient(url),
    url,
    openedAfter: performance.now() - started,
    peakMemory: () => peakOf(child.pid!),
    async close() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout!.on('data', (chunk: Buffer) => {
      output += chunk;
      const found = /open at (\S+)/.exec(output);
      if (found) resolve(found[1]!);
    });
    child.once('exit', (code) =>
      reject(new Error(`The product ended with code ${code} before it was open.`)),
    );
  });
}

function peakOf(pid: number): number | null {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes ? Math.round(Number(kilobytes) / 1024) : null;
  } catch {
    return null;
  }
}
