import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyKeys } from '../../../../core/collection/copies/copy-keys.ts';
import { comparedText, copyLikeness } from '../../../../core/collection/copies/near-copies.ts';
import { paragraphs, stories, story } from './copy-variants.ts';

interface Told {
  text: string;
  title?: string | null;
  source?: number;
}

const compared = ({ text, title = null, source = 1 }: Told) => comparedText(source, title, text);
const likeness = (one: Told, other: Told) => copyLikeness(compared(one), compared(other));
const proposed = (one: Told, other: Told): boolean => {
  const keys = new Set(copyKeys(one.title ?? null, one.text));
  return copyKeys(other.title ?? null, other.text).filter((key) => keys.has(key)).length >= 1;
};
const kind = (one: Told, other: Told): string | null =>
  proposed(one, other) ? (likeness(one, other)?.kind ?? null) : null;

describe('an exact copy', () => {
  it.each(Object.entries(stories))('is the same text in other clothes (%s)', (_, text) => {
    const dressed = `  ${text.toUpperCase().replaceAll('. ', ' .\n\n').replaceAll(',', ' –')}»`;
    expect(kind({ text }, { text: dressed })).toBe('exact');
  });

  it('may have another headline made of words of the text', () => {
    const one = { text: story, title: 'Two tonnes of cocaine seized in Vorlund', source: 1 };
    const other = { text: story, title: 'Customs officer among five held', source: 2 };
    expect(kind(one, other)).toBe('exact');
  });

  it('is no formula under headlines that have nothing to do with it', () => {
    const text =
      'Please log in or take out a subscription to read this article and many others from our newsroom, every day of the week.';
    expect(
      kind({ text, title: 'Mayor resigns over bribes' }, { text, title: 'Bank robbed in Lund' }),
    ).toBeNull();
    expect(kind({ text }, { text })).toBe('exact');
  });

  it('may be signed by the site that carries it', () => {
    const text = `${story} The post Two tonnes seized appeared first on Vorlund Gazette.`;
    expect(kind({ text: story }, { text })).toBe('exact');
  });

  it('is a short text only where the headline is the same too', () => {
    const text = 'Officers were called to the scene on Sunday night.';
    expect(kind({ text, title: 'Shooting in Harlow' }, { text, title: 'Shooting in Harlow' })).toBe(
      'exact',
    );
    expect(
      kind({ text, title: 'Shooting in Harlow' }, { text, title: 'Shooting in Luton' }),
    ).toBeNull();
    expect(
      kind({ text: '', title: 'Police blotter' }, { text: '', title: 'Police blotter' }),
    ).toBeNull();
  });
});

describe('a near copy', () => {
  const words = story.split(' ');
  it.each([
    ['cut by the feed', `${words.slice(0, 36).join(' ')} ware…`],
    ['cut, with a link', `${words.slice(0, 40).join(' ')} [...] Read more`],
    ['cut without a mark', words.slice(0, 40).join(' ')],
    ['with a credit ahead', `VORLUND (Reuters) - ${story}`],
    ['with a credit behind', `${story} (AFP)`],
    ['with a sentence added', `${story} The mayor thanked the officers for their work.`],
    ['with a sentence left out', story.replace(/ Five people.*?officer\./, '')],
    ['with a word of the editor', story.replace('hidden', 'concealed')],
  ])('is the text %s', (_, text) => {
    expect(kind({ text: story }, { text })).toBe('near');
    expect(kind({ text }, { text: story })).toBe('near');
  });

  it.each(Object.entries(stories))('has a sentence more (%s)', (language, text) => {
    const more =
      { ar: ' وشكر رئيس البلدية رجال الشرطة.', zh: '市长对警方表示感谢。' }[language] ??
      ' Ok bravo merci.';
    expect(kind({ text }, { text: text + more })).toBe('near');
  });

  it('is the lead of a long article, and a long article with another lead', () => {
    const article = `${story} ${paragraphs(40)}`;
    expect(kind({ text: story }, { text: article })).toBe('near');
    const changed = `Vorlund awoke to sirens. Nobody had expected them so early. ${paragraphs(40)}`;
    expect(kind({ text: `${paragraphs(40)}` }, { text: changed })).toBe('near');
  });
});

describe('another filling of a template', () => {
  it.each([
    ['amount', story.replace('two', 'six')],
    ['figure', story.replace('Five', '12')],
    ['place', story.replace('Vorlund', 'Ostmark')],
    ['day', story.replace('Monday', 'Friday')],
    ['origin', story.replace('Ecuador', 'Panama')],
    ['person', story.replace('Anna Berg', 'Carl Falk')],
  ])('tells another event: %s', (_, text) => {
    expect(kind({ text: story }, { text })).toBeNull();
  });

  it.each([
    ['es', 'lunes', 'viernes'],
    ['es', 'dos', 'seis'],
    ['fr', 'lundi', 'jeudi'],
    ['fr', 'Cinq', 'Neuf'],
    ['ru', 'понедельник', 'пятницу'],
    ['ru', 'Эквадора', 'Перу'],
    ['ar', 'الإكوادور', 'كولومبيا'],
    ['zh', '厄瓜多尔', '哥伦比亚'],
    ['zh', '两吨', '六吨'],
  ])('tells another event in its language: %s %s', (language, from, to) => {
    const text = stories[language]!;
    expect(text).toContain(from);
    expect(kind({ text }, { text: text.replace(from, to) })).toBeNull();
  });

  it('is a bulletin whose figures all differ, however long', () => {
    const bulletin = (n: number): string =>
      Array.from(
        { length: 40 },
        (_, row) =>
          `Station ${row} reported ${row * 3 + n * 17} mm of rain and ${row + n * 11} degrees.`,
      ).join(' ');
    expect(likeness({ text: bulletin(1) }, { text: bulletin(2) })).toBeNull();
  });

  it('is an earthquake line', () => {
    const line = (size: string, km: number, place: string): string =>
      `A magnitude ${size} earthquake took place ${km} km of ${place} on Tuesday, the geological survey said. There were no ` +
      'immediate reports of damage or injuries, and no tsunami warning was issued by the authorities.';
    expect(
      kind({ text: line('4.5', 12, 'Hihifo') }, { text: line('5.1', 80, 'Hihifo') }),
    ).toBeNull();
    expect(
      kind({ text: line('4.5', 12, 'Hihifo') }, { text: line('4.5', 12, 'Neiafu') }),
    ).toBeNull();
  });
});

describe('copyLikeness', () => {
  it('is the same from both sides, and a text is its own copy', () => {
    const text = fc
      .array(fc.constantFrom(...story.split(' ')), { minLength: 10, maxLength: 80 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(likeness({ text: one }, { text: other })).toEqual(
          likeness({ text: other }, { text: one }),
        );
        expect(likeness({ text: one }, { text: one })).toEqual({ kind: 'exact', likeness: 1 });
      }),
      { numRuns: 60 },
    );
  });

  it('answers for any text', () => {
    const any = fc.string({ unit: 'binary', maxLength: 400 });
    fc.assert(
      fc.property(any, any, (one, other) => {
        expect([null, 'exact', 'near']).toContain(
          likeness({ text: one, title: other }, { text: other })?.kind ?? null,
        );
      }),
      { numRuns: 60 },
    );
  });
});
