import { describe, expect, it } from 'vitest';
import {
  type Expectation,
  meets,
  type ReadFeed,
  readExpectations,
  readPair,
  readServing,
} from '../../../core/evaluation/feeds.ts';
import { rawItem } from '../collection/items/make-items.ts';

const comment = (expectation: string) =>
  `<!--\nDescription: a test\nExpect:      ${expectation}\n-->\n<rss/>`;
const expected = (expectation: string) => readExpectations(comment(expectation));

describe('readExpectations', () => {
  it('reads the title an entry should have', () => {
    expect(expected("not bozo and entries[0]['title'] == 'A \\u2019 B'")).toEqual([
      { field: 'title', entry: 0, position: 0, value: 'A ’ B' },
    ]);
  });

  it('reads the other spellings and fields', () => {
    const fields = (text: string) =>
      expected(text).map(({ field, entry, position, value }) => [field, entry, position, value]);
    expect(fields("entries[1]['link'] == u'https://a.example/'")).toEqual([
      ['link', 1, 0, 'https://a.example/'],
    ]);
    expect(fields('not bozo and feed.title == "A"')).toEqual([['title', null, 0, 'A']]);
    expect(fields("feed['tagline'] == 'A'")).toEqual([['summary', null, 0, 'A']]);
    expect(fields("entries[0]['tags'][2]['term'] == 'A'")).toEqual([['category', 0, 2, 'A']]);
    expect(fields("entries[0]['content'][0]['value'] == '<p>A</p>'")).toEqual([
      ['summary', 0, 0, '<p>A</p>'],
    ]);
    expect(fields("entries[0]['author_detail']['name'] == 'A'")).toEqual([['author', 0, 0, 'A']]);
    expect(fields("entries[0]['published_parsed'] == (2024, 3, 5, 10, 15, 30, 1, 65, 0)")).toEqual([
      ['date', 0, 0, '2024-03-05T10:15:30.000Z'],
    ]);
  });

  it('reads several at once, and one for two entries', () => {
    expect(
      expected("entries[0]['title'] == 'A' and entries[0]['link'] == 'B'").map(
        (each) => each.field,
      ),
    ).toEqual(['title', 'link']);
    expect(
      expected("entries[0]['title'] == entries[1]['title'] == 'A'").map((each) => each.entry),
    ).toEqual([0, 1]);
  });

  it('passes over what is not judged', () => {
    for (const other of [
      "feed['rights'] == 'A'",
      "entries[0]['title_detail']['type'] == 'text/html'",
      "entries[0]['source']['title'] == 'A'",
      'not bozo',
      "entries[0]['category'] != None",
      'len(entries) == 2',
    ]) {
      expect(expected(other)).toEqual([]);
    }
    expect(readExpectations('<rss/>')).toEqual([]);
  });
});

describe('readServing', () => {
  it('reads the headers the file was served with', () => {
    const text =
      '<!--\nHeader: Content-type: text/xml; charset=big5\nHeader:      Content-Location: /here/\nExpect: x\n-->';
    expect(readServing(text)).toEqual({
      contentType: 'text/xml; charset=big5',
      location: '/here/',
    });
    expect(readServing('<rss/>')).toEqual({ contentType: null, location: null });
  });
});

describe('meets', () => {
  const feed: ReadFeed = {
    title: 'The feed',
    link: 'https://a.example/',
    description: null,
    items: [
      rawItem({
        title: 'A raid',
        link: 'https://a.example/1',
        published: '2024-03-05T10:00:00.000Z',
        summary: '<p>Ten <b>held</b></p>',
        content: 'More',
        authors: ['The desk', 'Two'],
        categories: ['Crime'],
      }),
    ],
  };
  const check = (
    field: Expectation['field'],
    value: string,
    entry: number | null = 0,
    position = 0,
  ) => meets(feed, { field, entry, position, value });

  it('compares texts by their words, in summary or content', () => {
    expect(check('title', 'A <b>raid</b>')).toBe(true);
    expect(check('summary', '<div>Ten held</div>')).toBe(true);
    expect(check('summary', 'More')).toBe(true);
    expect(check('summary', 'Eleven held')).toBe(false);
    expect(check('summary', '', null)).toBe(true);
    expect(check('title', 'The feed', null)).toBe(true);
    expect(check('link', 'https://a.example/', null)).toBe(true);
  });

  it('compares dates as instants', () => {
    expect(check('date', 'Tue, 05 Mar 2024 11:00:00 +0100')).toBe(true);
    expect(check('date', '2024-03-05T11:00:00Z')).toBe(false);
    expect(check('date', 'no date')).toBe(false);
  });

  it('compares names without their addresses, by position', () => {
    expect(check('author', 'The desk (desk@a.example)')).toBe(true);
    expect(check('author', 'Two', 0, 1)).toBe(true);
    expect(check('author', 'Two')).toBe(false);
  });

  it('compares links and categories exactly', () => {
    expect(check('link', 'https://a.example/1')).toBe(true);
    expect(check('link', 'https://a.example/2')).toBe(false);
    expect(check('category', 'Crime')).toBe(true);
    expect(check('category', 'Crime', 0, 1)).toBe(false);
  });

  it('is not met by an entry that is not there', () =>
    expect(check('title', 'A raid', 4)).toBe(false));
});

describe('readPair', () => {
  it('expects what the result beside the file has, and nothing where it has nothing', () => {
    const entries = [
      { title: 'A', link: '', isoDate: '2024-03-05T10:00:00.000Z', categories: ['x', { _: 'y' }] },
      {},
    ];
    expect(readPair(entries)).toEqual([
      { field: 'title', entry: 0, position: 0, value: 'A' },
      { field: 'date', entry: 0, position: 0, value: '2024-03-05T10:00:00.000Z' },
      { field: 'category', entry: 0, position: 0, value: 'x' },
    ]);
  });
});
