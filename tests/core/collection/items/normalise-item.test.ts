import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseItem } from '../../../../core/collection/items/normalise-item.ts';
import type { RawItem } from '../../../../core/collection/items/raw-item.ts';
import { rawItem } from './make-items.ts';

const now = new Date('2024-03-05T12:00:00Z');
const made = (given: Partial<RawItem>, language: string | null = null) =>
  normaliseItem(rawItem(given), { now, language });

describe('normaliseItem', () => {
  it('makes the one form everything later reads', () => {
    const item = made(
      {
        id: ' tag:1 ',
        title: 'Police  seize\ncocaine',
        link: 'https://example.org/a',
        published: '2024-03-05T10:00:00.000Z',
        summary: '<p>Two tonnes &amp; more.</p>',
      },
      'en-GB',
    );
    expect(item).toEqual({
      guid: 'tag:1',
      url: 'https://example.org/a',
      title: 'Police seize cocaine',
      text: 'Two tonnes & more.',
      publishedAt: new Date('2024-03-05T10:00:00Z'),
      language: 'en',
      publisher: null,
      byline: null,
    });
  });

  it('takes the content where it holds the summary', () => {
    const content = '<p>Ten were held. Police said more would follow.</p>';
    expect(made({ summary: 'Ten were held.', content }).text).toBe(
      'Ten were held. Police said more would follow.',
    );
  });

  it('keeps a lead that the content does not repeat', () => {
    const content = '<p>Officers moved in at dawn and found forty kilos of heroin.</p>';
    expect(made({ summary: 'A raid in the north.', content }).text).toBe(
      'A raid in the north.\nOfficers moved in at dawn and found forty kilos of heroin.',
    );
  });

  it('takes the summary where the content is shorter', () => {
    expect(made({ summary: 'A long account of the raid.', content: 'Read on' }).text).toBe(
      'A long account of the raid.',
    );
  });

  it('prefers the date of publication to that of the last change', () => {
    const dates = { published: '2024-03-01T00:00:00Z', updated: '2024-03-04T00:00:00Z' };
    expect(made(dates).publishedAt).toEqual(new Date('2024-03-01T00:00:00Z'));
    expect(made({ updated: dates.updated }).publishedAt).toEqual(new Date('2024-03-04T00:00:00Z'));
  });

  it('does not believe a date far ahead, before the web or unreadable', () => {
    expect(made({ published: '2024-03-09T00:00:00Z' }).publishedAt).toBeNull();
    expect(made({ published: '1970-01-01T00:00:00Z' }).publishedAt).toBeNull();
    expect(made({ published: 'soon' }).publishedAt).toBeNull();
    expect(made({ published: '2124-03-09', updated: '2024-03-04' }).publishedAt).toEqual(
      new Date('2024-03-04T00:00:00Z'),
    );
  });

  it('lets a zone or a clock that runs ahead pass', () => {
    expect(made({ published: '2024-03-06T20:00:00Z' }).publishedAt).not.toBeNull();
  });

  it('joins decomposed characters and drops controls and invisible marks', () => {
    const item = made({
      title: 'Cafe\u0301 \u0007raid',
      summary: 'co\u00adcaine, her\u200boin\u0000',
    });
    expect(item.title).toBe('Café raid');
    expect(item.text).toBe('cocaine, heroin');
  });

  it('reads windows-1252 numbers that were taken for Unicode', () => {
    expect(made({ title: 'The gang\u0092s \u0093boss\u0094' }).title).toBe('The gang’s “boss”');
  });

  it('keeps joiners that scripts need', () => {
    expect(made({ title: 'می\u200cخواهم' }).title).toBe('می\u200cخواهم');
  });

  it('caps titles and texts without cutting a character in two', () => {
    const item = made({ title: '😀'.repeat(400), summary: 'word '.repeat(30_000) });
    expect(item.title?.length).toBeLessThanOrEqual(500);
    expect(item.title?.isWellFormed()).toBe(true);
    expect(item.text.length).toBeLessThanOrEqual(65_536);
    expect(item.text.endsWith('word')).toBe(true);
  });

  it('takes only web addresses for addresses', () => {
    for (const link of ['javascript:alert(1)', '/relative', 'mailto:a@b.org', 'http://']) {
      expect(made({ link }).url).toBeNull();
    }
  });

  it('believes the entry before the feed about the language', () => {
    expect(made({ language: 'pt_BR' }, 'en').language).toBe('pt');
    expect(made({ language: 'xx' }, 'es-419').language).toBe('es');
    expect(made({}, null).language).toBeNull();
  });

  it('names the publisher an archive passes on', () => {
    expect(made({ publisher: ' Example  Gazette ' }).publisher).toBe('Example Gazette');
  });

  it('holds its promises whatever a source sends', () => {
    const text = fc.option(fc.string({ unit: 'binary', maxLength: 300 }), { nil: null });
    const fields = fc.record({
      id: text,
      title: text,
      link: text,
      published: text,
      updated: text,
      summary: text,
      content: text,
      language: text,
      publisher: text,
    });
    fc.assert(
      fc.property(fields, (given) => {
        const item = made(given);
        for (const kept of [item.title, item.text, item.guid, item.publisher]) {
          if (kept === null) continue;
          expect(kept).toBe(kept.normalize('NFC'));
          expect(kept.isWellFormed()).toBe(true);
          expect(kept).not.toContain('\u0000');
          expect(kept).toBe(kept.trim());
        }
        expect(item.title).not.toBe('');
        if (item.publishedAt)
          expect(item.publishedAt.getTime()).toBeLessThan(now.getTime() + 2 * 86_400_000 + 1);
      }),
    );
  });
});
