import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL and a Redis of their own for one test file, on free ports, with their data in a temporary folder. */
export interface Services {
  databaseUrl: string;
  redisUrl: string;
  stop(): Promise<void>;
}

/** Null where the servers are not installed; with REQUIRE_SERVICES=1 that is an error. */
export async function startServices(): Promise<Services | null> {
  const postgres = findPostgres();
  const redis = find('redis-server');
  if (!postgres || !redis) {
    if (process.env.REQUIRE_SERVICES === '1')
      throw new Error('REQUIRE_SERVICES=1, but postgresql or redis-server is not installed.');
    process.stderr.write(
      'skipped: the scaled engine, because postgresql or redis-server is not installed\n',
    );
    return null;
  }
  const folder = mkdtempSync(join(tmpdir(), 'undercurrent-services-'));
  const [databasePort, redisPort] = [await freePort(), await freePort()];
  const redisProcess = spawn(
    redis,
    [
      '--port',
      String(redisPort),
      '--bind',
      '127.0.0.1',
      '--save',
      '',
      '--dir',
      folder,
      '--maxmemory-policy',
      'noeviction',
    ],
    { stdio: 'ignore' },
  );
  const postgresProcess = startPostgres(postgres, join(folder, 'postgres'), databasePort);
  await Promise.all([untilOpen(databasePort), untilOpen(redisPort)]);
  await untilAccepting(postgres, databasePort);
  return {
    databaseUrl: `postgres://undercurrent@127.0.0.1:${databasePort}/postgres`,
    redisUrl: `redis://127.0.0.1:${redisPort}`,
    async stop() {
      await Promise.all([ended(redisProcess, 'SIGKILL'), ended(postgresProcess, 'SIGINT')]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function startPostgres(bin: string, folder: string, port: number): ChildProcess {
  // PostgreSQL refuses to run as root: there it runs as the user its package made.
  const asUser = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {};
  if (asUser.uid !== undefined) chownSync(join(folder, '..'), asUser.uid, asUser.gid);
  const options = { stdio: 'ignore' as const, ...asUser };
  execFileSync(
    join(bin, 'initdb'),
    [
      '-D',
      folder,
      '-U',
      'undercurrent',
      '-A',
      'trust',
      '--no-sync',
      '-E',
      'UTF8',
      '--locale=C.UTF-8',
    ],
    options,
  );
  return spawn(
    join(bin, 'postgres'),
    [
      '-D',
      folder,
      '-p',
      String(port),
      '-k',
      folder,
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'fsync=off',
      '-c',
      'max_connections=200',
    ],
    options,
  );
}

function idOf(flag: '-u' | '-g'): number {
  return Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
}

function findPostgres(): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian)
    ? readdirSync(debian).sort((a, b) => Number(b) - Number(a))
    : [];
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(':'),
  ];
  return (
    folders.find(
      (folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')),
    ) ?? null
  );
}

function find(program: string): string | null {
  return (
    (process.env.PATH ?? '')
      .split(':')
      .map((folder) => join(folder, program))
      .find(existsSync) ?? null
  );
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

async function untilOpen(port: number): Promise<void> {
  const { connect } = await import('node:net');
  for (let attempt = 0; attempt < 200; attempt++) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () =>
        resolve(false),
      );
      socket.once('connect', () => socket.destroy());
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing listens on port ${port}.`);
}

async function untilAccepting(bin: string, port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    try {
      execFileSync(join(bin, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port)], {
        stdio: 'ignore',
      });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error('PostgreSQL does not accept connections.');
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}
