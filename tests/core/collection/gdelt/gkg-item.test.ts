import { describe, expect, it } from 'vitest';
import { gkgItem, type HintedItem } from '../../../../core/collection/gdelt/gkg-item.ts';
import { type GkgRow, parseGkgRow } from '../../../../core/collection/gdelt/parse-gkg-row.ts';
import { type GkgParts, gkgRow, title } from '../../../support/gkg.ts';

const now = new Date('2026-06-01T10:20:00Z');
const item = (parts: GkgParts) => gkgItem(parseGkgRow(gkgRow(parts)) as GkgRow, now);
const kept = (parts: GkgParts): HintedItem => {
  const made = item(parts);
  if ('passedOver' in made) throw new Error(made.passedOver);
  return made;
};

describe('an item of GDELT', () => {
  it('has the address, title, publisher and date of the page, and no text', () => {
    expect(kept({ extras: title('Police seize cocaine', '20260601093000') })).toMatchObject({
      guid: '20260601101500-1',
      url: 'https://gazette.example/cocaine',
      title: 'Police seize cocaine',
      text: '',
      publisher: 'gazette.example',
      publishedAt: new Date('2026-06-01T09:30:00Z'),
      language: 'en',
    });
  });

  it('keeps what GDELT says beside it, crime first', () => {
    const { hints } = kept({
      themes: 'TAX_WORLDBIRDS,1;WB_698_TRADE,2;KIDNAP,30',
      counts: 'KIDNAP#3#children#1#Nigeria#NI##10#8#NI;',
    });
    expect(hints).toMatchObject({
      from: 'gdelt',
      themes: [{ theme: 'KIDNAP' }, { theme: 'TAX_WORLDBIRDS' }, { theme: 'WB_698_TRADE' }],
      places: [{ country: 'NG', adm1: 'NI05' }],
      counts: [{ kind: 'KIDNAP', number: 3, object: 'children' }],
      tone: -4.25,
    });
  });

  it('keeps at most sixty themes, forty places and twenty counts', () => {
    const many = (write: (at: number) => string) =>
      Array.from({ length: 300 }, (_, at) => write(at)).join(';');
    const { hints } = kept({
      themes: `${many((at) => `THEME_${at},${at}`)};KIDNAP,9000`,
      places: many((at) => `4#Place ${at}#NI##1#6#3#9#7`),
      counts: many((at) => `ARREST#${at}#people#`),
    });
    expect([hints.themes.length, hints.places.length, hints.counts.length]).toEqual([60, 40, 20]);
    expect(hints.themes[0]!.theme).toBe('KIDNAP');
  });

  it.each([
    ['the date of the page is of the day after tomorrow', '20260603230000'],
    ['the page names no date', ''],
    ['the page names a date that is none', '20260631000000'],
  ])('is of the quarter of an hour in which GDELT saw it when %s', (_, published) => {
    expect(kept({ extras: title('x', published) }).publishedAt).toEqual(
      new Date('2026-06-01T10:15:00Z'),
    );
  });

  it.each([
    ['srclc:fra; eng:Moses', 'fr'],
    ['srclc:swe; eng:Moses', 'sv'],
    ['srclc:hrv; eng:Moses', 'hr'],
    ['srclc:zho; eng:Moses', 'zh'],
    ['srclc:und', null],
    ['', 'en'],
  ])('is in the language it was translated from (%s)', (translation, language) => {
    expect(kept({ translation }).language).toBe(language);
  });

  it('reads the character references of a title once, and cleans it', () => {
    const raw = '&#x201C;Drugs&#x201D; &amp; guns&#0; – AT&T\0  raid';
    expect(kept({ extras: title(raw) }).title).toBe('“Drugs” & guns\ufffd – AT&T raid');
    expect(kept({ extras: title('5 &amp;lt; 6') }).title).toBe('5 &lt; 6');
  });

  it.each([
    ['not a web page', { collection: '2' }],
    ['not a web page', { collection: 'x' }],
    ['not about crime', { themes: 'TAX_WORLDBIRDS,1;EDUCATION,2' }],
    ['not about crime', { themes: '' }],
    ['no title', { extras: '' }],
    ['no title', { extras: title('&#8203;') }],
    ['no address', { url: 'BBC Monitoring' }],
    ['no address', { url: 'javascript:alert(1)' }],
  ] as const)('is none when it is %s', (passedOver, parts) => {
    expect(item(parts)).toEqual({ passedOver });
  });
});
