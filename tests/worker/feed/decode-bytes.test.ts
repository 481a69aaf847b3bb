import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../worker/feed/decode-bytes.ts';

const prolog = (charset: string, text: string) =>
  `<?xml version="1.0" encoding="${charset}"?><a>${text}</a>`;
const spanish = 'Detención en Logroño: «niño»';
const russian = 'Полиция задержала подозреваемых в контрабанде оружия через границу';

describe('decodeBytes', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le'])(
    'believes the byte-order mark of %s first',
    (charset) => {
      const bytes = iconv.encode(prolog('iso-8859-1', spanish), charset, { addBOM: true });
      expect(decodeBytes(bytes, 'text/xml; charset=windows-1251').text).toBe(
        prolog('iso-8859-1', spanish),
      );
    },
  );

  it('believes the HTTP header before the prolog', () => {
    const bytes = iconv.encode(prolog('iso-8859-1', russian), 'windows-1251');
    const decoded = decodeBytes(bytes, 'application/xml; charset="windows-1251"');
    expect(decoded).toEqual({ text: prolog('iso-8859-1', russian), charset: 'windows-1251' });
  });

  it('believes the prolog before its own eyes', () => {
    const bytes = iconv.encode(prolog('koi8-r', russian), 'koi8-r');
    expect(decodeBytes(bytes).text).toBe(prolog('koi8-r', russian));
  });

  it('does not believe a header that valid UTF-8 contradicts', () => {
    const bytes = Buffer.from(prolog('utf-8', spanish));
    expect(decodeBytes(bytes, 'text/xml; charset=ISO-8859-1').text).toBe(prolog('utf-8', spanish));
  });

  it('does not believe a claim of UTF-8 that the bytes contradict', () => {
    const bytes = iconv.encode(prolog('utf-8', spanish), 'windows-1252');
    expect(decodeBytes(bytes, 'text/xml; charset=utf-8').text).toContain('Detención');
  });

  it('reads iso-8859-1 as the windows set it was written in', () => {
    const bytes = iconv.encode(prolog('iso-8859-1', '“quoted” – €'), 'windows-1252');
    expect(decodeBytes(bytes).text).toContain('“quoted” – €');
  });

  it('guesses where nothing is declared', () => {
    const text = `<rss><title>${`${russian}. `.repeat(5)}</title></rss>`;
    expect(decodeBytes(iconv.encode(text, 'windows-1251')).text).toBe(text);
  });

  it('knows UTF-16 without a mark by its zeros', () => {
    const text = prolog('utf-16', spanish);
    expect(decodeBytes(iconv.encode(text, 'utf-16le', { addBOM: false })).text).toBe(text);
    expect(decodeBytes(iconv.encode(text, 'utf-16be', { addBOM: false })).text).toBe(text);
  });

  it('passes over a charset it has never heard of', () => {
    expect(decodeBytes(Buffer.from('<a>x</a>'), 'text/xml; charset=klingon').text).toBe('<a>x</a>');
  });

  it('keeps UTF-8 that was cut inside a character', () => {
    const bytes = Buffer.from(`<a>${spanish}é`).subarray(0, -1);
    expect(decodeBytes(bytes).text).toBe(`<a>${spanish}\ufffd`);
  });

  it('reads east Asian sets by their header', () => {
    const text = '<a>警方查获毒品</a>';
    expect(decodeBytes(iconv.encode(text, 'gbk'), 'text/xml; charset=GB2312').text).toBe(text);
    const japanese = '<a>密輸事件の捜査</a>';
    expect(
      decodeBytes(iconv.encode(japanese, 'shift_jis'), 'text/xml;charset=Shift_JIS').text,
    ).toBe(japanese);
  });

  it('answers something for any bytes', () => {
    for (let seed = 0; seed < 200; seed++) {
      const bytes = Uint8Array.from({ length: 50 }, (_, at) => (seed * 31 + at * at * 17) & 255);
      expect(decodeBytes(bytes).text.isWellFormed()).toBe(true);
    }
  });
});
