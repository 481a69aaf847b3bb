import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../core/collection/articles/page-text.ts';
import { readingOrder } from '../../../../core/collection/imports/arabic-glyphs.ts';

const full = 'The police of the port said that the men had waited for the ship at night';

describe('the text of pages', () => {
  it('has its lines joined into paragraphs', () => {
    const page = `${full}\nand that it came in the morning.\n${full}\nuntil noon.`;
    expect(pageText([page])).toBe(`${full} and that it came in the morning.\n${full} until noon.`);
  });

  it('has words whole that a hyphen broke at the end of a line', () => {
    expect(pageText([`${full} and the inves-\ntigation goes on.`])).toContain(
      'investigation goes on',
    );
    expect(pageText([`${full} and the inves\u00ad\ntigation goes on.`])).toContain('investigation');
    expect(pageText([`${full} in Guinea-\nBissau it goes on.`])).toContain('Guinea-Bissau');
  });

  it('goes on over the end of a page', () => {
    expect(pageText([full, 'and went away.'])).toBe(`${full} and went away.`);
  });

  it('tells a running title once and the number of the page never', () => {
    const pages = [1, 2, 3, 4].map(
      (n) => `Gazette of the Police\n${full} ${'abcd'[n - 1]}.\nIt was said.\nPage ${n} of 4`,
    );
    const text = pageText(pages);
    expect(text.match(/Gazette/g)).toHaveLength(1);
    expect(text).not.toMatch(/Page \d/);
    expect(text.match(/It was said/g)).toHaveLength(1);
  });

  it('keeps what two pages of a short document happen to share in the middle', () => {
    const page = (n: number) =>
      `Title ${n}\nIntroduction ${'xy'[n - 1]}\nAnother ${'pq'[n - 1]}\nThe same line here.\n${'fghij'
        .split('')
        .map((letter) => `${full} ${letter}.`)
        .join('\n')}`;
    expect(pageText([page(1), page(2)]).match(/The same line here/g)).toHaveLength(2);
  });

  it('keeps bullets and numbers apart', () => {
    const text = pageText([`${full}\n• first\n• second\n1. third\n(2) fourth`]);
    expect(text.split('\n')).toEqual([full, '• first', '• second', '1. third', '(2) fourth']);
  });

  it('joins Chinese without a space', () => {
    const line = '警方在港口查获了两吨可卡因并逮捕了三名嫌疑人他们在夜间等待船只到达';
    expect(pageText([`${line}\n并在早上离开。`])).toBe(`${line}并在早上离开。`);
  });

  it('has ligatures and radicals as letters', () => {
    expect(pageText(['The ofﬁce found it'])).toBe('The office found it');
    expect(pageText(['⻋⻔⼤'])).toBe('车门大');
  });

  it('loses no word and invents none, however it is broken', () => {
    const word = fc.stringMatching(/^[a-z]{1,9}$/);
    const pages = fc.array(
      fc.array(fc.array(word, { minLength: 1, maxLength: 9 }), { maxLength: 9 }),
      {
        maxLength: 1,
      },
    );
    fc.assert(
      fc.property(pages, (given) => {
        const words = given.flat(2);
        const text = pageText(given.map((lines) => lines.map((line) => line.join(' ')).join('\n')));
        expect(text.split(/\s+/).filter((piece) => piece !== '')).toEqual(words);
      }),
    );
  });
});

describe('a line of Arabic shapes', () => {
  it('is turned into the order of reading', () => {
    expect(readingOrder('ﺔﻃﺮﺸﻟا').normalize('NFKC')).toBe('الشرطة');
    expect(readingOrder('ﺔﻗوﺮﺴﻣ رةﺎﻴﺳ 16 دةﺎﻌﺘﺳا').normalize('NFKC')).toBe(
      'استعادة 16 سيارة مسروقة',
    );
  });

  it('keeps numbers and Latin as they are written, and turns brackets', () => {
    expect(readingOrder('(UNODC) 2024-03-05 ﺔﻃﺮﺸﻟا').normalize('NFKC')).toBe(
      'الشرطة 2024-03-05 (UNODC)',
    );
  });

  it.each(['plain text', 'الشرطة', '警方', ''])('is left alone without shapes: %s', (line) => {
    expect(readingOrder(line)).toBe(line);
  });
});
