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
  /** Memory it holds now, in MB. */
  memory(): number | null;
  /** Seconds of processor time it has used, in all its threads. */
  processorTime(): number | null;
  close(): Promise<void>;
}

export async function startMeasured(
  environment: Record<string, string> = {},
  prepare: (folder: string) => Promise<void> = async () => {},
): Promise<MeasuredProduct> {
  const folder = mkdtempSync(join(tmpdir(), 'undercurrent-bench-'));
  await prepare(folder);
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
    peakMemory: () => memoryOf(child.pid!, 'VmHWM'),
    memory: () => memoryOf(child.pid!, 'VmRSS'),
    processorTime: () => processorTimeOf(child.pid!),
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

function memoryOf(pid: number, line: string): number | null {
  try {
    const kilobytes = new RegExp(`${line}:\\s+(\\d+) kB`).exec(
      readFileSync(`/proc/${pid}/status`, 'utf8'),
    )?.[1];
    return kilobytes ? Math.round(Number(kilobytes) / 1024) : null;
  } catch {
    return null;
  }
}

/** Fields 14 and 15 of proc(5), in ticks of which Linux has a hundred a second. */
function processorTimeOf(pid: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, '').split(' ');
    return (Number(fields[12]) + Number(fields[13])) / 100;
  } catch {
    return null;
  }
}
