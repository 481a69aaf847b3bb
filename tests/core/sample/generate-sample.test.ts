import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { generateSample } from '../../../core/sample/generate-sample.ts';
import { placesOf } from '../../../core/sample/places.ts';
import { samplePlan } from '../../../core/sample/sample-plan.ts';
import type { SampleReport } from '../../../core/sample/sample-report.ts';
import { type SampleLanguage, sampleLanguages } from '../../../core/sample/sample-texts.ts';
import { type CrimeType, crimeTypes, groupOf } from '../../../core/taxonomy/taxonomy.ts';

const end = new Date('2026-11-01T00:00:00Z');
const start = new Date('2024-05-01T00:00:00Z');
const sample = generateSample({ end });
const day = 86_400_000;

const daysBefore = ({ publishedAt }: SampleReport) =>
  Math.ceil((end.getTime() - publishedAt.getTime()) / day) - 1;

function count(accept: (report: SampleReport) => boolean): number {
  return sample.filter(accept).length;
}

/** Reports a week between two distances from the end. */
function weekly(from: number, to: number, accept: (report: SampleReport) => boolean): number {
  const found = count((report) => {
    const before = daysBefore(report);
    return before < from && before >= to && accept(report);
  });
  return (found * 7) / (from - to);
}

function tally(keyOf: (report: SampleReport) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const report of sample) counts.set(keyOf(report), (counts.get(keyOf(report)) ?? 0) + 1);
  return counts;
}

describe('the sample archive as a whole', () => {
  it('has exactly as many reports as asked for, 3,000 by default', () => {
    expect(sample).toHaveLength(3000);
    expect(generateSample({ end, reports: 120 })).toHaveLength(120);
    expect(generateSample({ end, reports: 1 })).toHaveLength(1);
    expect(generateSample({ end, reports: 0 })).toEqual([]);
  });

  it('is in date order and stays within its months', () => {
    const instants = sample.map(({ publishedAt }) => publishedAt.getTime());
    expect(instants).toEqual([...instants].sort((a, b) => a - b));
    expect(instants[0]).toBeGreaterThanOrEqual(start.getTime());
    expect(instants.at(-1)).toBeLessThan(end.getTime());
    expect(instants[0]! - start.getTime()).toBeLessThan(7 * day);
    expect(end.getTime() - instants.at(-1)!).toBeLessThan(3 * day);
  });

  it('ends at the very instant asked for, in the middle of a day too', () => {
    const noon = new Date('2026-11-01T12:34:56Z');
    const reports = generateSample({ end: noon, reports: 3000 });
    expect(reports.at(-1)!.publishedAt.getTime()).toBeLessThan(noon.getTime());
    expect(noon.getTime() - reports.at(-1)!.publishedAt.getTime()).toBeLessThan(3 * day);
  });

  it('covers every crime type, seven languages and at least 90 countries', () => {
    const types = tally(({ intended }) => intended.type ?? 'none');
    for (const type of crimeTypes) expect(types.get(type) ?? 0, type).toBeGreaterThanOrEqual(10);
    expect([...tally(({ language }) => language).keys()].sort()).toEqual(
      [...sampleLanguages].sort(),
    );
    expect(tally(({ intended }) => intended.country).size).toBeGreaterThanOrEqual(90);
  });

  it.each(sampleLanguages)('has at least 150 reports in %s, and at least 35 crime types', (key) => {
    const own = sample.filter(({ language }) => language === key);
    expect(own.length).toBeGreaterThanOrEqual(150);
    const types = new Set(own.flatMap(({ intended }) => intended.type ?? []));
    expect(types.size).toBeGreaterThanOrEqual(35);
  });

  it('is about 12 % not about crime', () => {
    expect(count(({ intended }) => intended.type === null) / sample.length).toBeCloseTo(0.12, 2);
  });

  it('comes from about forty publishers of all kinds', () => {
    expect(tally(({ publisher }) => publisher).size).toBeGreaterThanOrEqual(40);
    expect([...tally(({ kind }) => kind).keys()].sort()).toEqual([
      'ngo',
      'official',
      'press',
      'research',
    ]);
  });

  it('lets official bulletins write about their own country only', () => {
    for (const { kind, publisherCountry, intended } of sample) {
      if (kind === 'official') expect(intended.country).toBe(publisherCountry);
    }
  });

  it('follows the week: fewer reports on Saturdays and Sundays', () => {
    const days = tally(({ publishedAt }) => String(publishedAt.getUTCDay()));
    const workday = [1, 2, 3, 4, 5].reduce((sum, key) => sum + days.get(String(key))!, 0) / 5;
    expect(days.get('0')! / workday).toBeLessThan(0.65);
    expect(days.get('6')! / workday).toBeLessThan(0.75);
  });

  it('gives every report an address, an identifier and a text of its own', () => {
    expect(new Set(sample.map(({ guid }) => guid)).size).toBe(sample.length);
    expect(new Set(sample.map(({ url }) => url)).size).toBe(sample.length);
    expect(new Set(sample.map(({ text }) => text)).size).toBe(sample.length);
    for (const { url } of sample) expect(new URL(url).hostname).toBe('sample.invalid');
  });
});

describe('the same seed', () => {
  const hash = (reports: SampleReport[]) =>
    createHash('sha256').update(JSON.stringify(reports)).digest('hex');

  it('gives the same bytes again', () => {
    expect(hash(generateSample({ end }))).toBe(hash(sample));
  });

  it('gives other bytes than another seed, another end or another size', () => {
    const variants = [
      generateSample({ end, seed: 2 }),
      generateSample({ end: new Date('2026-11-02T00:00:00Z') }),
      generateSample({ end, reports: 2999 }),
    ];
    expect(new Set([sample, ...variants].map(hash)).size).toBe(4);
  });

  it.each([0, -1, 2 ** 31, 4_294_967_295])('works with the odd seed %d', (seed) => {
    const reports = generateSample({ end, seed, reports: 300 });
    expect(hash(reports)).toBe(hash(generateSample({ end, seed, reports: 300 })));
    expect(new Set(reports.map(({ language }) => language)).size).toBe(7);
  });
});

describe('the words of a report', () => {
  const sentences: Record<SampleLanguage, RegExp> = {
    ar: /[.]( |$)/g,
    en: /[.]( |$)/g,
    es: /[.]( |$)/g,
    fr: /[.]( |$)/g,
    pt: /[.]( |$)/g,
    ru: /[.]( |$)/g,
    zh: /。/g,
  };

  it('leave no slot, choice or marker unfilled', () => {
    for (const { title, text } of sample) {
      expect(`${title} ${text}`).not.toMatch(
        /[{}[\]|]|undefined|null|NaN|\d:[^\d\s]|,,|\s\s| [.,]/,
      );
    }
  });

  it('make two to four sentences', () => {
    for (const { language, text } of sample) {
      const found = text.match(sentences[language as SampleLanguage])?.length ?? 0;
      expect(found, text).toBeGreaterThanOrEqual(2);
      expect(found, text).toBeLessThanOrEqual(4);
    }
  });

  it('have short titles without a full stop', () => {
    for (const { title } of sample) {
      expect(title.length).toBeGreaterThan(5);
      expect(title.length, title).toBeLessThan(140);
      expect(title).not.toMatch(/[.。,]$/);
    }
  });

  it('name the country they are about, in their own language', () => {
    for (const { language, title, text, intended } of sample) {
      const place = placesOf(language as SampleLanguage).find(
        ({ country }) => country === intended.country,
      )!;
      const named = [place.name, place.inside, place.of].some((name) =>
        `${title} ${text}`.includes(name),
      );
      expect(named, text).toBe(true);
    }
  });

  it.each([
    ['ru', /[а-яё]{4}/],
    ['ar', /[\u0600-\u06ff]{4}/],
    ['zh', /\p{Script=Han}{4}/u],
    ['en', /\b(the|was|were|of|in)\b/],
    ['es', /\b(de|en|el|la)\b/],
    ['fr', /(de|les|des|à|au|en) /],
    ['pt', /\b(de|em|no|na|que)\b/],
  ])('are written in %s', (key, pattern) => {
    for (const { language, text } of sample) {
      if (language === key) expect(text).toMatch(pattern);
    }
  });

  it('begin with a capital letter in languages that have them', () => {
    for (const { title, text } of sample) {
      expect(title.charAt(0)).toBe(title.charAt(0).toUpperCase());
      expect(text.charAt(0)).toBe(text.charAt(0).toUpperCase());
    }
  });

  it('vary: hardly any lead is repeated', () => {
    const leads = sample.map(({ text }) => text.split(/[.。]/)[0]!);
    expect(new Set(leads).size / leads.length).toBeGreaterThan(0.93);
  });
});

describe('what is planted', () => {
  it.each(samplePlan.rises.map((rise) => [rise.key, rise] as const))(
    '%s stands out from its own past',
    (_, rise) => {
      const { startsDaysBeforeEnd: from, endsDaysBeforeEnd: to, countries, type, shape } = rise;
      const peak = shape === 'ramp' ? to + Math.round((from - to) / 4) : from;
      const isIt = ({ intended }: SampleReport) =>
        intended.type === type && countries.includes(intended.country);
      const before = weekly(900, from, isIt);
      const during = weekly(peak, to, isIt);
      expect(during).toBeGreaterThan(2);
      expect(during / Math.max(before, 0.1)).toBeGreaterThan(5);
    },
  );

  it.each(samplePlan.rises.filter(({ endsDaysBeforeEnd }) => endsDaysBeforeEnd > 0))(
    '$key is over when it is over',
    ({ key, endsDaysBeforeEnd }) => {
      expect(count((r) => r.intended.planted === key && daysBefore(r) < endsDaysBeforeEnd)).toBe(0);
    },
  );

  it('nitazenes are a term that was never used before', () => {
    const uses = sample.filter(({ title, text }) => /nitazen|нитазен/i.test(title + text));
    const first = samplePlan.rises.find(({ key }) => key === 'nitazenes')!.startsDaysBeforeEnd;
    expect(uses.length).toBeGreaterThan(40);
    expect(Math.max(...uses.map(daysBefore))).toBeLessThan(first);
  });

  it('the displacement moves migrant smuggling and does not add to it', () => {
    const { from, to, type, startsDaysBeforeEnd, lastsDays } = samplePlan.displacement;
    const settled = startsDaysBeforeEnd - lastsDays;
    const rate = (country: string, since: number, until: number) =>
      weekly(
        since,
        until,
        ({ intended }) => intended.type === type && intended.country === country,
      );
    expect(rate(from, 900, startsDaysBeforeEnd) / rate(from, settled, 0)).toBeGreaterThan(3);
    expect(rate(to, settled, 0) / rate(to, 900, startsDaysBeforeEnd)).toBeGreaterThan(3);
    const both = (since: number, until: number) =>
      rate(from, since, until) + rate(to, since, until);
    expect(both(settled, 0) / both(900, startsDaysBeforeEnd)).toBeGreaterThan(0.7);
    expect(both(settled, 0) / both(900, startsDaysBeforeEnd)).toBeLessThan(1.4);
  });

  it('the coverage jump raises one publisher, and every group of crimes with it', () => {
    const { publisher, startsDaysBeforeEnd: jump, factor } = samplePlan.coverageJump;
    const ratio = (accept: (report: SampleReport) => boolean) => {
      const own = (report: SampleReport) => report.publisher === publisher && accept(report);
      return weekly(jump, 0, own) / weekly(900, jump, own);
    };
    expect(ratio(() => true)).toBeGreaterThan(factor * 0.8);
    expect(ratio(() => true)).toBeLessThan(factor * 1.3);
    const groups = new Set(crimeTypes.map((type: CrimeType) => groupOf(type)));
    for (const group of groups) {
      const rise = ratio(
        ({ intended }) => intended.type !== null && groupOf(intended.type) === group,
      );
      expect(rise, group).toBeGreaterThan(1.5);
    }
  });

  it('other publishers do not jump with it', () => {
    const { publisher, startsDaysBeforeEnd: jump } = samplePlan.coverageJump;
    const others = (report: SampleReport) =>
      report.publisher !== publisher && report.intended.planted === null;
    const ratio = weekly(jump, 0, others) / weekly(900, jump, others);
    expect(ratio).toBeGreaterThan(0.85);
    expect(ratio).toBeLessThan(1.15);
  });

  it('the season comes back every winter and only then', () => {
    const { key, months } = samplePlan.season;
    const eels = sample.filter(({ intended }) => intended.planted === key);
    const winters = new Set<number>();
    for (const { publishedAt } of eels) {
      if (!months.includes(publishedAt.getUTCMonth())) continue;
      winters.add(new Date(publishedAt.getTime() + 90 * day).getUTCFullYear());
    }
    const inSeason = eels.filter(({ publishedAt }) => months.includes(publishedAt.getUTCMonth()));
    expect(winters.size).toBe(2);
    expect(inSeason.length / eels.length).toBeGreaterThan(0.95);
  });

  it('is scaled with the size of the archive', () => {
    const small = generateSample({ end, reports: 600 });
    const planted = small.filter(({ intended }) => intended.planted === 'amazon-gold').length;
    expect(planted).toBe(16);
  });

  it('is left out where the archive is too short for it', () => {
    const short = generateSample({ end, months: 3, reports: 500 });
    expect(short).toHaveLength(500);
    expect(new Set(short.map(({ intended }) => intended.planted))).toEqual(
      new Set([null, 'glass-eels']),
    );
  });
});
