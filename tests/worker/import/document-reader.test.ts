import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { openDocumentReader } from '../../../worker/import/document-reader.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/documents/${name}`, import.meta.url));
const bare = (text: string) => text.replace(/\s+/g, '');

const documents = openDocumentReader();
afterAll(() => documents.close());

async function read(format: 'pdf' | 'html' | 'text', bytes: Uint8Array | string) {
  return documents.read(
    format,
    typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
  );
}

async function documentOf(format: 'pdf' | 'html' | 'text', bytes: Uint8Array | string) {
  const answer = await read(format, bytes);
  if ('fault' in answer) throw new Error(answer.fault);
  return answer.document;
}

/** A PDF whose pages draw these streams, packed or as they are. */
function pdfOf(streams: string[], { packed = false, info = '' } = {}): Buffer {
  const objects: Buffer[] = [
    Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
    Buffer.from(
      `<</Type/Pages/Count ${streams.length}/Kids[${streams.map((_, n) => `${4 + 2 * n} 0 R`).join(' ')}]>>`,
    ),
    Buffer.from('<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'),
  ];
  for (const [n, stream] of streams.entries()) {
    objects.push(
      Buffer.from(
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 3 0 R>>>>/Contents ${5 + 2 * n} 0 R>>`,
      ),
    );
    const data = packed ? deflateSync(stream) : Buffer.from(stream, 'latin1');
    const filter = packed ? '/Filter/FlateDecode' : '';
    objects.push(
      Buffer.concat([
        Buffer.from(`<</Length ${data.length}${filter}>>\nstream\n`),
        data,
        Buffer.from('\nendstream'),
      ]),
    );
  }
  objects.push(Buffer.from(`<<${info}>>`));
  let offset = 9;
  const starts: number[] = [];
  const body = objects.map((object, n) => {
    const whole = Buffer.concat([
      Buffer.from(`${n + 1} 0 obj\n`),
      object,
      Buffer.from('\nendobj\n'),
    ]);
    starts.push(offset);
    offset += whole.length;
    return whole;
  });
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.concat([
    Buffer.from('%PDF-1.4\n'),
    ...body,
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R/Info ${objects.length} 0 R>>\nstartxref\n${offset}\n%%EOF`,
    ),
  ]);
}

const words = (text: string) => `BT /F 12 Tf 50 700 Td (${text}) Tj ET`;

describe('a PDF', () => {
  it('gives back every character of its text', async () => {
    const { title, text, date, pages } = await documentOf('pdf', fixture('gazette-en.pdf'));
    const expected = fixture('gazette-en.txt').toString();
    expect(bare(`${title}${text}`)).toBe(bare(expected));
    expect([date, pages]).toEqual([{ written: '5 March 2024', origin: 'stated' }, 3]);
    expect(text).not.toMatch(/Page \d of \d|Gazette of the Police/);
  }, 30_000);

  it('in Arabic gives back nearly every word, in the order of reading', async () => {
    const { title, text } = await documentOf('pdf', fixture('gazette-ar.pdf'));
    const found = new Set(`${title} ${text}`.split(/\s+/));
    const expected = fixture('gazette-ar.txt').toString().normalize('NFKC').split(/\s+/);
    const recall = expected.filter((word) => found.has(word)).length / expected.length;
    expect(recall).toBeGreaterThan(0.97);
  }, 30_000);

  it('without a text layer is refused as the scan it is', async () => {
    expect(await read('pdf', pdfOf(Array.from({ length: 12 }, () => '0 0 600 800 re f')))).toEqual({
      fault: '12 pages without text: it is a scan. Run it through text recognition first',
    });
    expect(await read('pdf', pdfOf([words('3')]))).toEqual({
      fault: '1 page without text: it is a scan. Run it through text recognition first',
    });
  });

  it('without a date of its own takes the moment it was made, marked as such', async () => {
    const pdf = pdfOf([words('Police of the port arrested two men')], {
      info: '/CreationDate(D:20240305101500Z)',
    });
    expect((await documentOf('pdf', pdf)).date).toEqual({ written: '2024-03-05', origin: 'file' });
    expect(
      (await documentOf('pdf', pdfOf([words('Police arrested two men there')]))).date,
    ).toBeNull();
  });

  it('with more pages than a report has is refused', async () => {
    const pdf = pdfOf(Array.from({ length: 501 }, () => words('text')));
    expect(await read('pdf', pdf)).toEqual({ fault: expect.stringMatching(/501 pages/) });
  });

  it('that is locked, cut off or made of noise is refused in plain words', async () => {
    const whole = fixture('gazette-en.pdf');
    const locked = pdfOf([words('secret')])
      .toString('latin1')
      .replace(
        '/Root 1 0 R',
        `/Root 1 0 R/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'00'.repeat(32)}>/U<${'00'.repeat(32)}>>>`,
      );
    expect(await read('pdf', Buffer.from(locked, 'latin1'))).toEqual({
      fault: 'it is locked with a password. Save it without one first',
    });
    for (const part of [9, 400, 20_000]) {
      const answer = await read('pdf', whole.subarray(0, part));
      expect('fault' in answer && answer.fault).toMatch(/damaged|scan|cannot be read/);
    }
    const noise = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(5_000, 0xa5)]);
    expect(await read('pdf', noise)).toEqual({ fault: 'it is damaged or cut off' });
  });

  it('that unpacks to gigabytes, or never ends, costs no more than its limit', async () => {
    const hasty = openDocumentReader({ limitMs: 4_000 });
    const bomb = pdfOf([words('a').repeat(4_000_000)], { packed: true });
    const answer = await hasty.read('pdf', bomb);
    expect('fault' in answer ? answer.fault : 'read').toMatch(/too much (time|memory)|read/);
    const after = await hasty.read('text', new TextEncoder().encode('Title\n5 March 2024'));
    expect(after).toMatchObject({ document: { title: 'Title' } });
    await hasty.close();
  }, 60_000);
});

describe('other documents', () => {
  it('are decoded whatever they are written in', async () => {
    const text = 'Полиция задержала троих\n5 марта 2024';
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
    expect((await documentOf('text', utf16)).title).toBe('Полиция задержала троих');
    const html = Buffer.concat([
      Buffer.from('<html><head><meta charset="windows-1251"><title>'),
      Buffer.from([0xcf, 0xee, 0xeb, 0xe8, 0xf6, 0xe8, 0xff]),
      Buffer.from('</title></head><body><p>x</p></body></html>'),
    ]);
    expect((await documentOf('html', html)).title).toBe('Полиция');
  });

  it('of HTML are read without what surrounds the story', async () => {
    const story = '<p>The police of the port said that two men had waited for the ship.</p>'.repeat(
      8,
    );
    const menu = '<nav><ul><li><a href="/">Home</a><li><a href="/x">Sport</a></ul></nav>';
    const page = `<html><head><title>T</title></head><body>${menu}<div id="story">${story}</div></body></html>`;
    const { text } = await documentOf('html', page);
    expect(text).toMatch(/^The police of the port/);
    expect(text).not.toContain('Sport');
  });
});
