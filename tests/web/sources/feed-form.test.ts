import { describe, expect, it } from 'vitest';
import {
  type FeedForm,
  feedOf,
  formOf,
  newSourceOf,
  untestedForm,
} from '../../../web/features/sources/feed-form.ts';
import { createMockData } from '../../support/mock-data.ts';
import { mockProbe } from '../../support/mock-feeds.ts';

const form: FeedForm = {
  url: ' https://example.org/feed ',
  name: '',
  publisher: ' ',
  country: 'mx',
  language: 'ES',
  kind: 'ngo',
  folder: ' Americas / Mexico ',
  textFrom: 'feed',
};
const [probed] = mockProbe(1, 'example.org').probe!.feeds;

describe('the form for a feed', () => {
  it('sends what was filled in, tidied', () => {
    expect(feedOf(form).feed).toEqual({
      url: 'https://example.org/feed',
      country: 'MX',
      language: 'es',
      kind: 'ngo',
      folder: 'Americas / Mexico',
    });
  });

  it('sends that articles are to be fetched only where that was chosen', () => {
    expect(feedOf({ ...form, textFrom: 'article' }).feed).toMatchObject({ textFrom: 'article' });
    expect(feedOf(form).feed).not.toHaveProperty('textFrom');
  });

  it('names every fault at once', () => {
    const { feed, faults } = feedOf({
      ...form,
      url: 'ftp://x',
      country: 'MEX',
      language: 'spanish',
    });
    expect(feed).toBeNull();
    expect(Object.keys(faults).sort()).toEqual(['country', 'language', 'url']);
  });

  it('begins with what a test found out', () => {
    expect(formOf(probed!)).toEqual({
      url: 'https://feeds.example/crime-desk.xml',
      name: 'Crime desk',
      publisher: 'Crime desk',
      country: 'NG',
      language: 'en',
      kind: 'press',
      folder: '',
      textFrom: 'feed',
    });
  });

  it('leaves empty what no test could say', () => {
    const silent = { ...probed!, title: null, country: null, language: null };
    expect(formOf(silent)).toMatchObject({ name: '', publisher: '', country: '', language: '' });
    expect(formOf({ ...probed!, kind: 'official', publisher: 'Police' })).toMatchObject({
      kind: 'official',
      publisher: 'Police',
    });
  });

  it.each([
    ['example.org/feed', 'https://example.org/feed'],
    [' http://example.org ', 'http://example.org'],
    ['', ''],
  ])('makes of the untested address "%s" %s', (written, url) => {
    expect(untestedForm(written).url).toBe(url);
  });
});

describe('what brings a removed source back', () => {
  const { sources } = createMockData({ empty: false });

  it('is everything an analyst had said of it', () => {
    const source = { ...sources[0]!, folder: 'Africa', textFrom: 'article' as const };
    const { url, name, publisher, country, language, kind } = source;
    expect(newSourceOf(source)).toEqual({
      ...{ url, name, publisher, country, language, kind },
      folder: 'Africa',
      textFrom: 'article',
    });
  });

  it('is nothing for an import', () => {
    expect(newSourceOf({ ...sources[0]!, url: null })).toBeNull();
  });
});
