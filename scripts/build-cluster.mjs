/**
 * Saves an empty database cluster: unpacking it takes 2 s where creating one takes 8 s, each time an embedded
 * store is opened for the first time.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';

const folder = mkdtempSync(join(tmpdir(), 'undercurrent-cluster-'));
try {
  const db = await PGlite.create({ dataDir: join(folder, 'store') });
  const file = await db.dumpDataDir('gzip');
  await db.close();
  const target = join(
    dirname(dirname(fileURLToPath(import.meta.url))),
    'build',
    'empty-cluster.tar.gz',
  );
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, Buffer.from(await file.arrayBuffer()));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
