import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { satisfies } from 'semver';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as Record<
  string,
  Record<string, string>
>;
const lock = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')) as {
  packages: Record<string, { engines?: { node?: string }; resolved?: string }>;
};
const direct = { ...manifest.dependencies, ...manifest.devDependencies };

describe('packages', () => {
  it('are pinned exactly', () => {
    const loose = Object.entries(direct).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('all run on Node 20', () => {
    const refusing = Object.keys(direct).filter((name) => {
      const range = lock.packages[`node_modules/${name}`]?.engines?.node;
      return range !== undefined && !satisfies('20.19.0', range);
    });
    expect(refusing).toEqual([]);
  });

  it('are named by version, not by the host of a registry', () => {
    const hosts = Object.values(lock.packages).filter((entry) =>
      entry.resolved?.startsWith('http'),
    );
    expect(hosts).toEqual([]);
  });
});
