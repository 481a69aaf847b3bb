import type { ReportDetail } from '../../core/contract/reports.ts';
import type { Source } from '../../core/contract/sources.ts';
import { ancestorsOf, countryName } from '../../core/geography/regions.ts';
import {
  type CrimeType,
  crimeTypes,
  describeCrimeType,
  groupOf,
} from '../../core/taxonomy/taxonomy.ts';

/** A report with the M49 areas it lies in, so that the mock can filter by region. */
export type MockReport = ReportDetail & { areas: string[] };

const DAYS = 900;
const PER_DAY = 4;
const countries =
  'MX US BR CO ES NL BE DE FR GB IT ZA NG KE SN IN TH MM KH PH ID CN RU UA TR EC AU GH MA PE'.split(
    ' ',
  );
const titles: Record<string, string> = {
  es: 'Operativo conjunto contra una red de',
  pt: 'Operação desmantela esquema de',
  fr: 'Coup de filet dans une affaire de',
  en: 'Officers break up a network:',
};

/** Newest first. The same seed gives the same archive, ending today. */
export function createReports(sources: readonly Source[]): MockReport[] {
  const random = generator(20260131);
  const delivering = sources.filter((source) => source.url !== null && source.reports > 0);
  const reports: MockReport[] = [];
  for (let back = 0; back < DAYS; back += 1) {
    const count = Math.round(PER_DAY * (0.6 + random()) * (back < 120 ? 1.3 : 1));
    for (let index = 0; index < count; index += 1) {
      const source = delivering[Math.floor(random() * delivering.length)]!;
      const published = new Date(Date.now() - back * 86_400_000 - index * 900_000);
      reports.push(report(reports.length + 1, published, source, back, random));
    }
  }
  if (reports.length > 20) relate(reports);
  return reports;
}

function report(
  id: number,
  at: Date,
  source: Source,
  back: number,
  random: () => number,
): MockReport {
  // Squaring favours the first of a list: a few types and countries dominate, as in real archives.
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() ** 2 * list.length)]!;
  const rising: CrimeType = 'scam-centres-online-fraud';
  const type = back < 150 && random() < 0.2 ? rising : pick(crimeTypes);
  const second = random() < 0.25 ? pick(crimeTypes) : type;
  const labels = [...new Set([type, second])];
  const country = pick(countries);
  const language = source.language ?? 'en';
  const words = describeCrimeType(type).name.toLowerCase();
  const place = countryName(country, language);
  const title = `${titles[language] ?? titles.en} ${words} (${place})`;
  const text = `Investigators in ${place} said on Tuesday that a group linked to ${words} had been broken up after months of surveillance. Two vehicles and several phones were taken into custody.\n\nProsecutors described ${words} as a growing concern along the coast of ${place} and asked neighbouring states for help. ${labels.length > 1 ? `The inquiry also concerns ${describeCrimeType(second).name.toLowerCase()}.` : 'No further names were given.'}`;
  return {
    id,
    title,
    text,
    url: `https://news.example/${id}`,
    publishedAt: at.toISOString(),
    dateAssumed: false,
    collectedAt: new Date(at.getTime() + 1_200_000).toISOString(),
    source: {
      id: source.id,
      name: source.name,
      publisher: source.publisher,
      country: source.country,
      kind: source.kind,
    },
    publisher: source.publisher,
    textFrom: id % 3 === 0 ? 'article' : 'feed',
    textNote: id % 3 === 1 ? 'Behind a paywall: only the feed’s summary was read.' : null,
    language,
    relevant: random() < 0.82,
    relevance: 0.7 + random() * 0.3,
    labels: labels.map((label) => ({
      type: label,
      group: groupOf(label),
      score: 2.6 + random() * 9,
      evidence: spansOf(title, text, describeCrimeType(label).name.toLowerCase()),
    })),
    countries: [{ country, weight: 1 }],
    focus: country,
    wire: null,
    copyOf: null,
    copies: 0,
    copyKind: null,
    copyLikeness: null,
    byline: null,
    otherCopies: [],
    revisedAt: null,
    revisions: [],
    places: spansOf(title, text, place).map((span) => ({ ...span, name: place, country })),
    version: { taxonomy: '1.0.0', lexicon: '1.0.0', gazetteer: '1.0.0' },
    facets: null,
    correction: null,
    hints: null,
    areas: [country, ...ancestorsOf(country)],
  };
}

/** The newest relevant reports: a wire text that two others carry, and one that was changed twice. */
function relate(reports: MockReport[]): void {
  const [changed, second, third, first] = reports.filter((report) => report.relevant);
  const carried = [first!, third!, second!];
  for (const report of carried) {
    Object.assign(report, { wire: 'reuters', byline: 'Reuters' });
    if (report !== first)
      Object.assign(report, { copyOf: first!.id, copyKind: 'near', copyLikeness: 0.93 });
    report.otherCopies = carried
      .filter((other) => other !== report)
      .map(({ id, title, source, publishedAt }) => ({
        id,
        title,
        publisher: source.publisher,
        publishedAt,
        kind: id === first!.id ? null : 'near',
        likeness: id === first!.id ? null : 0.93,
      }));
  }
  first!.copies = 2;
  const revisedAt = changed!.collectedAt;
  changed!.revisedAt = revisedAt;
  changed!.revisions = [2, 1].map((number) => ({
    number,
    title: changed!.title,
    text: changed!.text.replace('Two vehicles', `${['One vehicle', 'A vehicle'][number - 1]}`),
    replacedAt: revisedAt,
  }));
}

function spansOf(
  title: string,
  text: string,
  words: string,
): { field: 'title' | 'text'; start: number; end: number }[] {
  return (['title', 'text'] as const).flatMap((field) => {
    const start = (field === 'title' ? title : text).indexOf(words);
    return start < 0 ? [] : [{ field, start, end: start + words.length }];
  });
}

/** Mulberry32: small, seeded, and the same on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
