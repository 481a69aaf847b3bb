import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const rooms = ['core', 'db', 'worker', 'server', 'web', 'cli'];

/** Room → what it may import: a room, or a folder of one. */
const allowed: Record<string, string[]> = {
  core: ['core'],
  db: ['core', 'db'],
  worker: ['core', 'db', 'worker'],
  server: ['core', 'db', 'worker/queue', 'server'],
  cli: ['core', 'db', 'worker', 'cli'],
  web: ['core/contract', 'web'],
};

/** Files that put rooms together: they may import anything, and only such files import them. */
const wiring = (file: string): boolean =>
  /(^|\/)main\.tsx?$/.test(file) || file === 'server/product.ts';

/** Packages that are a room's language rather than a vendor to be kept at arm's length. */
const languages: Record<string, RegExp> = {
  zod: /^(core\/contract\/|core\/config\.ts|worker\/queue\/jobs\.ts|server\/)/,
  kysely: /^db\/|^worker\/jobs\//,
  express: /^server\//,
  commander: /^cli\//,
};

interface Import {
  file: string;
  /** Path below the root for our own files, else the package. */
  target: string;
  own: boolean;
  text: string;
  typesOnly: boolean;
}

const files = rooms
  .flatMap((room) => sources(join(root, room)))
  .map((file) => relative(root, file));
const imports = files.flatMap(importsOf);

describe('rooms', () => {
  it('are all there', () => {
    for (const room of rooms)
      expect(
        files.some((file) => file.startsWith(`${room}/`)),
        room,
      ).toBe(true);
  });

  it('import one way only', () => {
    const wrong = imports.filter(
      ({ file, target, own }) => own && !wiring(file) && !mayImport(file, target),
    );
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('have no circle of imports', () => {
    const targets = new Map<string, string[]>();
    for (const { file, target, own } of imports) {
      if (own) targets.set(file, [...(targets.get(file) ?? []), target]);
    }
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (done.has(file) || path.includes(file)) return;
      for (const target of targets.get(file) ?? []) visit(target, [...path, file]);
      done.add(file);
    };
    for (const file of targets.keys()) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('leave wiring to main files', () => {
    const wrong = imports.filter(({ file, target, own }) => own && wiring(target) && !wiring(file));
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('keep features and jobs apart', () => {
    const folder = (path: string) => /^(?:web\/features|worker\/jobs)\/([^/]+)/.exec(path)?.[1];
    const helpers = new Set(['run-job.ts', 'analyse-reports.ts']);
    const wrong = imports.filter(({ file, target, own }) => {
      const [from, to] = [folder(file), folder(target)];
      return (
        own &&
        from &&
        to &&
        from !== to &&
        dirname(dirname(file)) === dirname(dirname(target)) &&
        !helpers.has(to)
      );
    });
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('import each vendor in one place', () => {
    const places = new Map<string, Set<string>>();
    for (const { file, target, own } of imports) {
      if (
        own ||
        target.startsWith('node:') ||
        file.startsWith('web/') ||
        languages[target]?.test(file)
      )
        continue;
      places.set(target, (places.get(target) ?? new Set()).add(file));
    }
    const spread = [...places]
      .filter(([, found]) => found.size > 1)
      .map(([name, found]) => `${name}: ${[...found].join(', ')}`);
    expect(spread).toEqual([]);
  });

  it('keep the core away from disk, network, clock, chance and environment', () => {
    const modules = /^node:(fs|net|http|https|child_process|worker_threads|os|dns|timers)/;
    const reached = imports.filter(
      ({ file, target }) => file.startsWith('core/') && modules.test(target),
    );
    expect(reached.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
    const words = /\b(Date\.now\(|new Date\(\)|Math\.random|process\.|performance\.now|fetch\()/;
    const wrong = files.filter((file) => file.startsWith('core/') && words.test(code(file)));
    expect(wrong).toEqual([]);
  });

  it('take natural apart: the whole of it reads .env, prints and costs 160 MB', () => {
    const bare = imports.filter(({ text }) => text === 'natural');
    expect(bare.map(({ file }) => file)).toEqual([]);
  });

  it('take from the contract only types and plain constants into the page', () => {
    const schemas = new Set(
      imports.filter(({ target }) => target === 'zod').map(({ file }) => file),
    );
    // zod tries whether it may compile code, which the page's security policy forbids and reports.
    const wrong = imports.filter(
      ({ file, target, typesOnly }) =>
        file.startsWith('web/') && (target === 'zod' || (!typesOnly && schemas.has(target))),
    );
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('have no file that outgrew its purpose', () => {
    const long = files.filter(
      (file) =>
        !/\/(data|catalogue|migrations)\//.test(file) &&
        readFileSync(join(root, file), 'utf8').split('\n').length > 400,
    );
    expect(long).toEqual([]);
  });

  it('export names, never defaults', () => {
    const wrong = files.filter((file) => /^export default/m.test(code(file)));
    // Vite's settings are called by their default export.
    expect(wrong.sort()).toEqual(['web/vite.config.ts']);
  });
});

function mayImport(file: string, target: string): boolean {
  const room = file.split('/')[0]!;
  return allowed[room]!.some((part) => target === part || target.startsWith(`${part}/`));
}

function importsOf(file: string): Import[] {
  const found = code(file).matchAll(
    /(?:^|\n)\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g,
  );
  return [...found].map((match) => {
    const text = (match[1] ?? match[2])!;
    const own = text.startsWith('.');
    const target = own ? relative(root, resolve(root, dirname(file), text)) : packageOf(text);
    return { file, target, own, text, typesOnly: /^\s*(import|export) type\b/.test(match[0]) };
  });
}

function packageOf(text: string): string {
  if (text.startsWith('node:')) return text;
  return text.startsWith('@') ? text.split('/').slice(0, 2).join('/') : text.split('/')[0]!;
}

function code(file: string): string {
  return readFileSync(join(root, file), 'utf8').replaceAll(
    /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g,
    '',
  );
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : [];
  });
}
