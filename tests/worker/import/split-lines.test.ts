import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, splitLines } from '../../../worker/import/split-lines.ts';

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size)
    yield bytes.subarray(start, start + size);
}

async function linesOf(text: string | Uint8Array, size = 1024, limit?: number): Promise<Line[]> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const lines: Line[] = [];
  for await (const line of splitLines(chunksOf(bytes, size), limit)) lines.push(line);
  return lines;
}

describe('lines', () => {
  it('are numbered from one, with either line ending, the last without', async () => {
    expect(await linesOf('a\r\nb\n\nd')).toEqual([
      { number: 1, text: 'a' },
      { number: 2, text: 'b' },
      { number: 3, text: '' },
      { number: 4, text: 'd' },
    ]);
  });

  it('are none in an empty file', async () => {
    expect(await linesOf('')).toEqual([]);
  });

  it('lose a byte-order mark', async () => {
    expect(await linesOf('\uFEFF{"a":1}')).toEqual([{ number: 1, text: '{"a":1}' }]);
  });

  it('are the same wherever the chunks are cut, also inside a character', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary' }).map((s) => s.replace(/[\r\n\uFEFF]/g, ''))),
        fc.integer({ min: 1, max: 7 }),
        async (parts, size) => {
          const text = parts.map((part) => `${part}|`).join('\n');
          const whole = new TextDecoder().decode(new TextEncoder().encode(text));
          expect((await linesOf(text, size)).map((line) => 'text' in line && line.text)).toEqual(
            whole === '' ? [] : whole.split('\n'),
          );
        },
      ),
    );
  });

  it('pass over one that is too long, and go on behind it', async () => {
    const lines = await linesOf(`a\n${'x'.repeat(5_000)}\nb`, 100, 1_000);
    expect(lines).toEqual([
      { number: 1, text: 'a' },
      { number: 2, fault: expect.stringMatching(/^longer than/) },
      { number: 3, text: 'b' },
    ]);
  });

  it('are refused one by one where they are not UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from('a\n'),
      Buffer.from([0xe9, 0x74, 0xe9]),
      Buffer.from('\nb'),
    ]);
    expect(await linesOf(bytes)).toEqual([
      { number: 1, text: 'a' },
      { number: 2, fault: 'not UTF-8' },
      { number: 3, text: 'b' },
    ]);
  });

  it('do not hold a line of 100 MB in memory', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      const chunk = new Uint8Array(1024 * 1024).fill(120);
      for (let n = 0; n < 100; n++) yield chunk;
      yield new TextEncoder().encode('\nb');
    }
    const before = process.memoryUsage().arrayBuffers;
    const lines: Line[] = [];
    for await (const line of splitLines(endless())) lines.push(line);
    expect(lines).toEqual([
      { number: 1, fault: 'longer than 4 MB' },
      { number: 2, text: 'b' },
    ]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(30 * 1024 * 1024);
  });
});
