import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './terminal.ts';

describe('parse-feed', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'undercurrent-parse-'));
    writeFileSync(
      join(folder, 'good.xml'),
      '<rss version="2.0"><channel><title>T</title><link>https://e.org</link><item><title>One</title><link>https://e.org/1</link><guid>g1</guid><pubDate>Tue, 02 Jan 2024 03:04:05 GMT</pubDate><category>c</category></item></channel></rss>',
    );
    writeFileSync(join(folder, 'bad.xml'), 'this is no feed');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('answers for every file, good or bad, and ends well', async () => {
    const files = ['good.xml', 'bad.xml', 'absent.xml'].map((name) => join(folder, name));
    const { lines, error } = await run(['parse-feed', ...files]);
    expect(error).toBeNull();
    expect(lines.map(({ file }) => file)).toEqual(files);
    expect(lines[0]).toMatchObject({
      format: 'rss',
      title: 'T',
      items: [
        {
          id: 'g1',
          title: 'One',
          link: 'https://e.org/1',
          published: '2024-01-02T03:04:05.000Z',
          categories: ['c'],
        },
      ],
    });
    expect(lines[1]).toEqual({ file: files[1], error: expect.stringMatching(/./) });
    expect(lines[2]).toEqual({ file: files[2], error: expect.stringMatching(/ENOENT/) });
  });
});
