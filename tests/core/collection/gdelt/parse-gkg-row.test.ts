import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GkgRow, parseGkgRow } from '../../../../core/collection/gdelt/parse-gkg-row.ts';
import { type GkgParts, gkgRow, title } from '../../../support/gkg.ts';

function read(parts: GkgParts): GkgRow {
  const row = parseGkgRow(gkgRow(parts));
  if ('fault' in row) throw new Error(row.fault);
  return row;
}

describe('a row of the Global Knowledge Graph', () => {
  it('is read column by column', () => {
    expect(read({ counts: 'ARREST#12#suspects#4#Lagos#NI#NI05#6.4#3.3#-1;' })).toEqual({
      id: '20260601101500-1',
      seenAt: new Date('2026-06-01T10:15:00Z'),
      collection: 1,
      publisher: 'gazette.example',
      document: 'https://gazette.example/cocaine',
      themes: [
        { theme: 'DRUG_TRADE', offset: 40 },
        { theme: 'TAX_FNCACT_POLICE', offset: 14 },
      ],
      places: [
        {
          kind: 'city',
          name: 'Lagos, Lagos, Nigeria',
          country: 'NG',
          adm1: 'NI05',
          lat: 6.45306,
          lon: 3.39583,
        },
      ],
      counts: [{ kind: 'ARREST', number: 12, object: 'suspects' }],
      tone: -4.25,
      translatedFrom: null,
      title: 'Police seize cocaine in Lagos',
      publishedAt: null,
    });
  });

  it('says when the page was published, where the page says so', () => {
    const { publishedAt } = read({ extras: title('x', '20260531220500') });
    expect(publishedAt).toEqual(new Date('2026-05-31T22:05:00Z'));
    expect(read({ extras: title('x', '20260231220500') }).publishedAt).toBeNull();
  });

  it('names the language it was translated from', () => {
    expect(read({ translation: 'srclc:fra; eng:Moses 2.1.1 / MosesCore' }).translatedFrom).toBe(
      'fra',
    );
    expect(read({ translation: 'eng:Moses; srclc:spa' }).translatedFrom).toBe('spa');
    expect(read({ translation: 'nonsense' }).translatedFrom).toBeNull();
  });

  it('reads the older columns where the newer are empty', () => {
    const row = read({
      themes: '',
      plainThemes: 'KIDNAP;TERROR;KIDNAP;',
      places: ' ',
      plainPlaces: '1#Nigeria#NI##10#8#NI;3#Austin, Texas, United States#US#USTX#30.2#-97.7#1',
    });
    expect(row.themes).toEqual([
      { theme: 'KIDNAP', offset: null },
      { theme: 'TERROR', offset: null },
    ]);
    expect(row.places).toEqual([
      { kind: 'country', name: 'Nigeria', country: 'NG', adm1: null, lat: 10, lon: 8 },
      {
        kind: 'city',
        name: 'Austin, Texas, United States',
        country: 'US',
        adm1: 'USTX',
        lat: 30.2,
        lon: -97.7,
      },
    ]);
  });

  it('knows the kinds of places, and each place once', () => {
    const row = read({
      places: [1, 2, 3, 4, 5, 4]
        .map((kind) => `${kind}#Place ${kind}#CH#CH22#1#39.9#116.4#9#7`)
        .join(';'),
    });
    expect(row.places.map(({ kind, name, country }) => [kind, name, country])).toEqual([
      ['country', 'Place 1', 'CN'],
      ['state', 'Place 2', 'CN'],
      ['city', 'Place 3', 'CN'],
      ['city', 'Place 4', 'CN'],
      ['state', 'Place 5', 'CN'],
    ]);
  });

  it.each([
    ['a latitude beyond the pole', '4#X#NI##1#91#3#9#7', null],
    ['a longitude that is no number', '4#X#NI##1#6#east#9#7', null],
    ['half a position', '4#X#NI##1#6##9#7', null],
    ['NaN', '4#X#NI##1#NaN#3#9#7', null],
    ['infinity', '4#X#NI##1#1e999#3#9#7', null],
    ['a position', '4#X#NI##1#-6.5#-3.25#9#7', -6.5],
  ])('leaves a position with %s out, and keeps the place', (_, places, lat) => {
    const [place] = read({ places }).places;
    expect(place).toMatchObject({ name: 'X', country: 'NG', lat });
    expect(place!.lon === null).toBe(lat === null);
  });

  it('keeps a place whose country it does not know, without a country', () => {
    expect(read({ places: '4#Spratly#PG##1#8#111#9#7' }).places[0]).toMatchObject({
      name: 'Spratly',
      country: null,
    });
  });

  it('leaves damaged parts out of themes, places, counts and tone', () => {
    expect(
      read({
        themes: ';,;DRUG TRADE,4;KIDNAP,-5;ARREST,x;',
        places: '9#Nowhere#NI#;#;4##NI;;',
        counts: 'KILL#many#people;ARREST;#4#x;SEIZE#-3#y;',
        tone: 'high,1,2',
      }),
    ).toMatchObject({
      themes: [
        { theme: 'KIDNAP', offset: null },
        { theme: 'ARREST', offset: null },
      ],
      places: [],
      counts: [],
      tone: null,
    });
  });

  it.each([
    ['no title', '<PAGE_LINKS>x</PAGE_LINKS>'],
    ['a title left open', '<PAGE_TITLE>Police'],
    ['an empty title', '<PAGE_TITLE>  </PAGE_TITLE>'],
    ['nothing', ''],
  ])('has no title where the page gives %s', (_, extras) => {
    expect(read({ extras }).title).toBeNull();
  });

  it.each([
    ['nothing', '', /1 columns, not 27/],
    ['a column too few', gkgRow().replace('\t', ''), /26 columns/],
    ['a column too many', `${gkgRow()}\tmore`, /28 columns/],
    ['thousands of columns', '\t'.repeat(100_000), /28 columns/],
    ['a date that is none', gkgRow({ date: '20261301000000' }), /no date/],
    ['no record number', gkgRow({ id: '' }), /no record number/],
  ])('is refused with %s', (_, line, fault) => {
    expect(parseGkgRow(line)).toEqual({ fault: expect.stringMatching(fault) });
  });

  it('never fails, whatever stands in its columns', () => {
    const wild = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[\w#;,.<>:\s\0-]{0,80}$/),
      fc.constantFrom('1#', '##########', ';;;;', '<PAGE_TITLE>', 'srclc:', '-0', '\0'),
    );
    fc.assert(
      fc.property(fc.array(wild, { minLength: 20, maxLength: 30 }), (cells) => {
        const row = parseGkgRow(cells.join('\t'));
        if ('fault' in row) return;
        for (const { lat, lon } of row.places) {
          expect(lat === null ? 0 : Math.abs(lat)).toBeLessThanOrEqual(90);
          expect(lon === null ? 0 : Math.abs(lon)).toBeLessThanOrEqual(180);
        }
      }),
    );
  });

  it('never fails, whatever stands in one column of a sound row', () => {
    fc.assert(
      fc.property(fc.nat({ max: 26 }), fc.string({ unit: 'binary' }), (at, text) => {
        const cells = gkgRow().split('\t');
        cells[at] = text.replaceAll('\t', ' ');
        expect(parseGkgRow(cells.join('\t'))).toBeTypeOf('object');
      }),
    );
  });

  it('reads a row of a million places in good time', () => {
    const row = read({ places: '4#X#NI##1#6#3#9#7;'.repeat(50_000) });
    expect(row.places).toHaveLength(1);
  });
});
