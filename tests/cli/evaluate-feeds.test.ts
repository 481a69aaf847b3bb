import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './terminal.ts';

const rss = (title: string, comment = '') =>
  `<?xml version="1.0"?>${comment}<rss version="2.0"><channel><title>T</title><item><title>${title}</title><link>https://e.org/1</link></item></channel></rss>`;

describe('evaluate feeds', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'undercurrent-evaluate-'));
    const corpus = join(folder, 'corpus', 'tests', 'wellformed');
    mkdirSync(corpus, { recursive: true });
    const expects = (title: string) =>
      `<!--\nDescription: a title\nExpect: not bozo and entries[0]['title'] == '${title}'\n-->`;
    writeFileSync(join(corpus, 'met.xml'), rss('One', expects('One')));
    writeFileSync(join(corpus, 'missed.xml'), rss('One', expects('Another')));
    for (const name of ['input', 'output']) mkdirSync(join(folder, 'corpus', name));
    writeFileSync(join(folder, 'corpus', 'input', 'paired.rss'), rss('Paired'));
    const result = { feed: { items: [{ title: 'Paired', link: 'https://e.org/1' }] } };
    writeFileSync(join(folder, 'corpus', 'output', 'paired.json'), JSON.stringify(result));
    writeFileSync(join(folder, 'corpus', 'README.md'), 'No feed at all.');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const cells = (line: string) => line.split(/ {2,}/);
  const table = (output: string) => {
    const [head, , ...lines] = output.trimEnd().split('\n');
    const names = cells(head!);
    return lines.map((line) =>
      Object.fromEntries(cells(line).map((cell, at) => [names[at], cell])),
    );
  };

  it('counts what the files expect, in them or beside them, and what comes out', async () => {
    const { output, error } = await run(['evaluate', 'feeds', join(folder, 'corpus')]);
    expect(error).toBeNull();
    const [whole, wellFormed] = table(output);
    expect(whole).toMatchObject({
      corpus: 'corpus',
      files: '5',
      feeds: '3',
      items: '3',
      'with title': '100.0 %',
      'with date': '0.0 %',
      expected: '4',
      met: '75.0 %',
      link: '100.0 %',
      author: '–',
      crashed: '0',
    });
    expect(wellFormed).toMatchObject({ files: '2', expected: '2', met: '50.0 %' });
  });

  it('reads a packed folder the same way', async () => {
    const archive = join(folder, 'packed.tar.gz');
    execFileSync('tar', ['-czf', archive, '-C', folder, 'corpus']);
    const { output } = await run(['evaluate', 'feeds', archive]);
    expect(table(output)[0]).toMatchObject({ corpus: 'packed', expected: '4', met: '75.0 %' });
  });

  it('says what is no corpus', async () => {
    const { error } = await run(['evaluate', 'feeds', join(folder, 'corpus', 'README.md')]);
    expect(error?.message).toMatch(/no folder and no \.tar\.gz/);
    const absent = await run(['evaluate', 'feeds', join(folder, 'nowhere')]);
    expect(absent.error?.message).toMatch(/nowhere is not there/);
  });
});
