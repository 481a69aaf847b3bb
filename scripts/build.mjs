/**
 * Builds what has changed: the Node side with tsc, the page with Vite, and the empty database cluster that a new
 * embedded store starts from. Each part has a stamp of its inputs, so that a second call takes milliseconds.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamps = join(root, 'build', '.stamps');

const parts = {
  node: {
    says: 'Building the server',
    inputs: [
      'core',
      'db',
      'worker',
      'server',
      'cli',
      'tsconfig.json',
      'tsconfig.build.json',
      'package-lock.json',
    ],
    command: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
  },
  web: {
    says: 'Building the page',
    inputs: ['core/contract', 'web', 'package-lock.json'],
    command: ['node_modules/vite/bin/vite.js', 'build', 'web', '--logLevel', 'warn'],
  },
  cluster: {
    says: 'Preparing the embedded database',
    inputs: ['node_modules/@electric-sql/pglite/package.json', 'scripts/build-cluster.mjs'],
    command: ['scripts/build-cluster.mjs'],
  },
};

function stampOf(inputs) {
  const hash = createHash('sha256').update(process.version);
  const visit = (path) => {
    const stat = statSync(path);
    if (stat.isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name));
    else hash.update(`${path}:${stat.size}:${stat.mtimeMs}\n`);
  };
  for (const input of inputs) if (existsSync(join(root, input))) visit(join(root, input));
  return hash.digest('hex');
}

function run(command) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(output.trim() || `${command[0]} ended with ${code}`)),
    );
  });
}

async function buildPart(name, quiet) {
  const part = parts[name];
  const stampFile = join(stamps, name);
  const stamp = stampOf(part.inputs);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  if (!quiet) process.stderr.write(`${part.says} …\n`);
  rmSync(stampFile, { force: true });
  await run(part.command);
  mkdirSync(stamps, { recursive: true });
  writeFileSync(stampFile, stamp);
}

/** Two processes that start at the same moment must not write the same files: the second waits for the first. */
async function withBuildLock(work) {
  const lock = join(root, 'build', '.building');
  mkdirSync(join(root, 'build'), { recursive: true });
  const deadline = Date.now() + 120_000;
  while (true) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const holder = Number(readFileSync(lock, 'utf8').trim() || Number.NaN);
      if (!isAlive(holder) || Date.now() > deadline) rmSync(lock, { force: true });
      else await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

export async function build({ only = Object.keys(parts), quiet = false } = {}) {
  const stale = only.filter((name) => {
    const stampFile = join(stamps, name);
    return !(
      existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stampOf(parts[name].inputs)
    );
  });
  if (stale.length === 0) return;
  await withBuildLock(() => Promise.all(stale.map((name) => buildPart(name, quiet))));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build().catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
}
