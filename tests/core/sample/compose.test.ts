import { describe, expect, it } from 'vitest';
import { compose, type Subject } from '../../../core/sample/compose.ts';
import { textsAr } from '../../../core/sample/data/texts-ar.ts';
import { textsEn } from '../../../core/sample/data/texts-en.ts';
import { textsRu } from '../../../core/sample/data/texts-ru.ts';
import { textsZh } from '../../../core/sample/data/texts-zh.ts';
import { placesOf } from '../../../core/sample/places.ts';
import { seededRandom } from '../../../core/sample/random.ts';
import type { EventTexts, LanguageTexts } from '../../../core/sample/sample-texts.ts';

const tuesday = new Date('2026-03-10T12:00:00Z');

function placeOf(texts: LanguageTexts, country: string) {
  return placesOf(texts.language).find((place) => place.country === country)!;
}

function subject(event: Partial<EventTexts>, change: Partial<Subject> = {}): Subject {
  const texts = change.texts ?? textsEn;
  const [first, second] = placesOf(texts.language);
  return {
    texts,
    event: { titles: ['Title'], leads: ['Lead.'], details: ['Detail.'], ...event },
    place: first!,
    otherPlace: second!,
    publishedAt: tuesday,
    closers: false,
    ...change,
  };
}

/** The same templates filled many times. */
function many(event: Partial<EventTexts>, change: Partial<Subject> = {}, times = 200) {
  const random = seededRandom(1);
  return Array.from({ length: times }, () => compose(random, subject(event, change)));
}

describe('compose', () => {
  it('pairs the title and the lead of the same event', () => {
    const event = { titles: ['One', 'Two'], leads: ['Lead one.', 'Lead two.'] };
    for (const { title, text } of many(event)) {
      expect(text).toContain(`Lead ${title.toLowerCase()}.`);
    }
  });

  it('makes the same choice and tells the same number in both', () => {
    const event = {
      titles: ['{tens} [cats|dogs|owls]'],
      leads: ['It was {tens} [cats|dogs|owls].'],
    };
    const made = many(event);
    for (const { title, text } of made) expect(text).toContain(`It was ${title}.`);
    expect(new Set(made.map(({ title }) => title)).size).toBeGreaterThan(15);
  });

  it('keeps to a choice in later sentences', () => {
    const event = { leads: ['They stole [copper|zinc].'], details: ['The [zinc|copper] is gone.'] };
    for (const { text } of many(event)) {
      const [, metal] = /stole (\w+)/.exec(text)!;
      expect(text).toContain(`The ${metal} is gone.`);
    }
  });

  it('draws other numbers for details, but keeps sums and crews', () => {
    const event = {
      leads: ['{tens} boxes and {m} million.'],
      details: ['{tens} chairs and {m} million.'],
    };
    const pairs = many(event).map(({ text }) => [...text.matchAll(/(\d+) \w+ and (\d+)/g)]);
    for (const [lead, detail] of pairs) expect(detail![2]).toBe(lead![2]);
    expect(pairs.some(([lead, detail]) => lead![1] !== detail![1])).toBe(true);
  });

  it('uses a marked detail only with the leads it is marked for', () => {
    const event = {
      titles: ['One', 'Two'],
      leads: ['First.', 'Second.'],
      details: ['0:Only first.', '1:Only second.', '01:Both.'],
    };
    const made = many(event).map(({ text }) => text);
    expect(made.some((text) => text.startsWith('First.') && text.includes('Both.'))).toBe(true);
    for (const text of made) {
      expect(text).not.toMatch(/First\..*Only second|Second\..*Only first|\d:/);
    }
  });

  it('ends with a closing sentence where no detail fits', () => {
    const event = { details: [] };
    for (const { text } of many(event, { closers: true })) {
      expect(text.length).toBeGreaterThan('Lead.'.length);
    }
  });

  it('adds no closing sentence to what is not a crime', () => {
    expect(new Set(many({}).map(({ text }) => text))).toEqual(new Set(['Lead. Detail.']));
  });

  it('begins every sentence with a capital letter', () => {
    const event = {
      titles: ['{police} act'],
      leads: ['{police} acted.'],
      details: ['{customs} too.'],
    };
    for (const { title, text } of many(event))
      expect(`${title} ${text}`).toMatch(/^[A-Z].*\. [A-Z]/);
  });

  it('sets the comma after a place only inside a sentence', () => {
    const [kenya] = many(
      {
        titles: ['Fire {place}'],
        leads: ['A fire {place} {day} burnt.'],
        details: ['It began {place}.'],
      },
      { place: placeOf(textsEn, 'KE') },
      1,
    );
    expect(kenya!.title).toMatch(/^Fire in \w+, Kenya$/);
    expect(kenya!.text).toMatch(/^A fire in \w+, Kenya, on \w+ burnt\. It began in \w+, Kenya\.$/);
  });

  it('names the day of the event or a day shortly before publication', () => {
    const days = new Set(many({ titles: ['{day}'] }).map(({ title }) => title));
    expect([...days].sort()).toEqual(['On Monday', 'On Sunday', 'On Tuesday']);
  });

  it('puts the hearing on another day than the event', () => {
    for (const { text } of many({ leads: ['Caught {day}.'], details: ['In court {day}.'] })) {
      const [, event, hearing] = /Caught (.+)\. In court (.+)\./.exec(text)!;
      expect(hearing).not.toBe(event);
    }
  });

  it('says where things come from, which is another country', () => {
    const [made] = many(
      { leads: ['Sent {from} to {country}.'] },
      { place: placeOf(textsEn, 'PH'), otherPlace: placeOf(textsEn, 'NL') },
      1,
    );
    expect(made!.text).toContain('Sent from the Netherlands to the Philippines.');
  });

  it('refuses a slot that nobody fills', () => {
    expect(() => many({ titles: ['{nonsense}'] })).toThrow('{nonsense}');
  });

  it('joins Chinese sentences without spaces', () => {
    const [made] = many({ leads: ['一。'], details: ['二。'] }, { texts: textsZh }, 1);
    expect(made!.text).toBe('一。二。');
  });

  it('draws numbers that Russian can say with one word form', () => {
    for (const { title } of many(
      { titles: ['{few} {n} {tens} {hundreds} {m}'] },
      { texts: textsRu },
    )) {
      for (const part of title.split(' ')) {
        const value = Number(part);
        const teen = value % 100 >= 11 && value % 100 <= 19;
        expect(teen || value % 10 === 0 || value % 10 >= 5, part).toBe(true);
      }
    }
  });

  it('draws numbers that Arabic can say with the form of the template', () => {
    for (const { title } of many({ titles: ['{few} {n} {hundreds} {m}'] }, { texts: textsAr })) {
      const [few, n, hundreds, m] = title.split(' ').map(Number) as [
        number,
        number,
        number,
        number,
      ];
      expect(few).toBeGreaterThanOrEqual(3);
      expect(few).toBeLessThanOrEqual(9);
      expect(n > 10 && n < 100 && m > 10 && m < 100).toBe(true);
      expect(hundreds % 100).toBe(0);
    }
  });

  it.each([
    [textsEn, /^\d\d,000$/],
    [textsRu, /^\d\d\u00a0000$/],
    [textsZh, /^\d\d000$/],
    [textsAr, /^\d\d ألف$/],
  ])('writes thousands as the language does', (texts, form) => {
    for (const { title } of many({ titles: ['{thousands}'] }, { texts }, 20)) {
      expect(title).toMatch(form);
    }
  });
});
