/** Starts a program of the product: `node scripts/start.mjs server/main.js …`. Builds first what is not built yet. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, root } from './build.mjs';

const [program, ...rest] = process.argv.slice(2);
const needs = { 'cli/main.js': ['node', 'cluster'], 'worker/main.js': ['node'] };

if (!existsSync(join(root, 'node_modules'))) {
  console.error('The packages are not installed yet: run "npm ci" first.');
  process.exit(1);
}
// A container image carries the finished build without the sources' tools: nothing to build there.
if (existsSync(join(root, 'node_modules', 'vite'))) {
  try {
    await build({ only: needs[program] ?? ['node', 'web', 'cluster'] });
  } catch (error) {
    console.error(`The build failed:\n${error.message}`);
    process.exit(1);
  }
}
const file = join(root, 'build', program);
process.argv = [process.argv[0], file, ...rest];
process.setSourceMapsEnabled(true);
await import(pathToFileURL(file).href);
