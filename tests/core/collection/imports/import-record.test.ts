import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mapFields,
  noField,
  parseFieldMap,
  recordToItem,
} from '../../../../core/collection/imports/import-record.ts';

const now = new Date('2026-01-01T00:00:00Z');
const item = (record: Record<string, unknown>, map = {}) => recordToItem(record, map, now);

describe('the fields of a file', () => {
  it('are found by the names in use', () => {
    expect(mapFields(['Headline', 'Body', 'pubDate', 'Link', 'lang'], {})).toEqual({
      title: 'Headline',
      text: 'Body',
      publishedAt: 'pubDate',
      url: 'Link',
      language: 'lang',
    });
  });

  it('are found however their names are written', () => {
    expect(mapFields(['Published_At', 'Source URL', 'BODY'], {})).toEqual({
      publishedAt: 'Published_At',
      url: 'Source URL',
      text: 'BODY',
    });
  });

  it('are left out where none is told', () => {
    expect(mapFields(['text', 'source'], { publisher: noField })).toEqual({ text: 'text' });
  });

  it('are taken as told before all', () => {
    expect(mapFields(['text', 'abstract'], { text: 'abstract' })).toEqual({ text: 'abstract' });
  });

  it('can be told in one line', () => {
    expect(parseFieldMap('text=body, publishedAt = date')).toEqual({
      text: 'body',
      publishedAt: 'date',
    });
    expect(parseFieldMap('')).toEqual({});
  });

  it.each(['body', 'text=', 'headline=title', '=x'])(
    'are refused with the part at fault: %s',
    (written) => {
      expect(() => parseFieldMap(written)).toThrow(written.trim());
    },
  );
});

describe('a record', () => {
  it('becomes an item', () => {
    expect(
      item({
        id: 7,
        title: 'Seizure at port',
        text: '400 kg of cocaine.',
        date: '2024-05-01',
        url: 'https://example.org/a',
        lang: 'en-GB',
        sources: ['BBC', 'AP'],
      }),
    ).toEqual({
      byline: null,
      guid: '7',
      url: 'https://example.org/a',
      title: 'Seizure at port',
      text: '400 kg of cocaine.',
      publishedAt: new Date('2024-05-01T00:00:00Z'),
      language: 'en',
      publisher: 'BBC, AP',
    });
  });

  it('keeps a lone < and & of plain text', () => {
    expect(item({ text: 'Profit < loss & tax at 5 > 3', date: '2024-05-01' })).toMatchObject({
      text: 'Profit < loss & tax at 5 > 3',
    });
  });

  it('has its markup taken off', () => {
    expect(
      item({ text: '<p>Two <b>men</b> held</p><script>x()</script>', date: '2024-05-01' }),
    ).toMatchObject({ text: 'Two men held' });
  });

  it('may have a title alone', () => {
    expect(item({ title: 'Only this', date: '2024-05-01' })).toMatchObject({
      title: 'Only this',
      text: '',
    });
  });

  it.each([
    [{ date: '2024-05-01' }, /no text: none of its fields/],
    [{ text: '  ', date: '2024-05-01' }, /no text: the field "text" is empty/],
    [{ text: 'x' }, /no date: none of its fields/],
    [{ text: 'x', date: 'soon' }, /"soon" is not a date/],
    [{ text: 'x', date: '2199-01-01' }, /"2199-01-01" is not a date/],
    [{ text: 'x', date: '1900-01-01' }, /"1900-01-01" is not a date/],
  ])('is refused with a reason: %j', (record, reason) => {
    expect(item(record)).toEqual({ fault: expect.stringMatching(reason) });
  });

  it('may hold objects that pretend to be text', () => {
    expect(item({ title: [{ toString: '' }], date: '2024-05-01' })).toMatchObject({
      title: '{"toString":""}',
    });
  });

  it('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('id', 'title', 'text', 'date', 'url', 'lang', 'x'),
          fc.anything(),
        ),
        (record) => {
          const result = item(JSON.parse(JSON.stringify(record)) as Record<string, unknown>);
          expect('fault' in result || typeof result.text === 'string').toBe(true);
        },
      ),
    );
  });
});
