import type { AboutCountry, Place } from '../report.ts';

/** A document whose place names were marked by people. */
export interface GeographyDocument {
  id: string;
  title?: string | null;
  text: string;
  url?: string | null;
  toponyms?: readonly { start: number; end: number; country?: string | null }[];
  /** What a reader said the document is about, where one was asked. */
  focus?: string | readonly string[] | null;
}

export interface GeographyAnswer {
  places: readonly Pick<Place, 'field' | 'start' | 'end' | 'country'>[];
  countries: readonly AboutCountry[];
  focus: string | null;
}

/** Shares between 0 and 1. */
export interface GeographyScores {
  documents: number;
  precision: number;
  recall: number;
  f1: number;
  focus: number;
  /** Gold names the tagger found with the same bounds, and how many of them in the right country. */
  mentions: number;
  mentionCountry: number;
}

export interface SetScores {
  precision: number;
  recall: number;
  f1: number;
}

const goldCountries = (document: GeographyDocument): string[] =>
  (document.toponyms ?? []).flatMap((toponym) => (toponym.country ? [toponym.country] : []));

function countOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const site = (document: GeographyDocument): string =>
  /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(document.url ?? '')?.[1]?.toLowerCase() ?? '';

/**
 * The country each site mostly writes about, counted over its other documents only, so that no
 * document helps to answer itself: what a declared publisher country would add.
 */
export function publisherHints(documents: readonly GeographyDocument[]): Map<string, string> {
  const bySite = new Map<string, string[]>();
  for (const document of documents) {
    bySite.set(site(document), [...(bySite.get(site(document)) ?? []), ...goldCountries(document)]);
  }
  const hints = new Map<string, string>();
  for (const document of documents) {
    if (site(document) === '') continue;
    const counts = countOf(bySite.get(site(document)) ?? []);
    for (const country of goldCountries(document)) counts.set(country, counts.get(country)! - 1);
    const [top] = [...counts].sort((a, b) => b[1] - a[1]);
    if (top && top[1] > 0) hints.set(document.id, top[0]);
  }
  return hints;
}

/** Country sets (micro-averaged), main country, and country of the names found with equal bounds. */
export function scoreGeography(
  documents: readonly GeographyDocument[],
  answers: ReadonlyMap<string, GeographyAnswer>,
): GeographyScores {
  const sets = { hit: 0, wrong: 0, missed: 0 };
  let [asked, right, mentions, mentionCountry] = [0, 0, 0, 0];
  for (const document of documents) {
    const answer = answers.get(document.id);
    const gold = goldCountries(document);
    if (gold.length > 0 || document.focus == null) countSets(sets, new Set(gold), answered(answer));
    const wanted = goldFocus(document, gold);
    if (wanted.size > 0) {
      asked += 1;
      if (answer?.focus != null && wanted.has(answer.focus)) right += 1;
    }
    for (const agrees of matchedMentions(document, answer)) {
      mentions += 1;
      if (agrees) mentionCountry += 1;
    }
  }
  return {
    documents: documents.length,
    ...setScores(sets),
    focus: right / (asked || 1),
    mentions,
    mentionCountry: mentionCountry / (mentions || 1),
  };
}

interface SetCounts {
  hit: number;
  wrong: number;
  missed: number;
}

function answered(answer: GeographyAnswer | undefined): Set<string> {
  const places = answer?.places.map((place) => place.country) ?? [];
  return new Set([...places, ...(answer?.countries.map((about) => about.country) ?? [])]);
}

function countSets(
  counts: SetCounts,
  gold: ReadonlySet<string>,
  got: ReadonlySet<string>,
  also: ReadonlySet<string> = new Set(),
): void {
  for (const country of got) {
    if (gold.has(country)) counts.hit += 1;
    else if (!also.has(country)) counts.wrong += 1;
  }
  for (const country of gold) if (!got.has(country)) counts.missed += 1;
}

function setScores({ hit, wrong, missed }: SetCounts): SetScores {
  const precision = hit / (hit + wrong || 1);
  const recall = hit / (hit + missed || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

/** The reader's answer, else every country named as often as the most named one. */
function goldFocus(document: GeographyDocument, gold: readonly string[]): Set<string> {
  const { focus } = document;
  if (typeof focus === 'string' && focus !== '') return new Set([focus]);
  if (Array.isArray(focus) && focus.length > 0) return new Set(focus as readonly string[]);
  const counts = countOf(gold);
  const top = Math.max(...counts.values());
  return new Set([...counts].filter(([, count]) => count === top).map(([country]) => country));
}

function matchedMentions(
  document: GeographyDocument,
  answer: GeographyAnswer | undefined,
): boolean[] {
  const places = new Map<string, string>();
  for (const place of answer?.places ?? []) {
    if (place.field === 'text') places.set(`${place.start}-${place.end}`, place.country);
  }
  return (document.toponyms ?? []).flatMap(({ start, end, country }) => {
    const found = places.get(`${start}-${end}`);
    return country && found !== undefined ? [found === country] : [];
  });
}

/** A report labelled with the countries where what it reports takes place. */
export interface AboutDocument {
  id: string;
  relevant: boolean;
  countries: readonly string[];
  /** Defensible answers, counted neither for nor against. */
  also_countries?: readonly string[];
}

export interface AboutScores extends SetScores {
  /** Share of the documents about one country whose focus is that country. */
  focus: number;
}

/** Countries at or above this share of the strongest one count as what the report is about. */
export const ABOUT_SHARE = 0.5;

export function scoreAboutCountries(
  documents: readonly AboutDocument[],
  answers: ReadonlyMap<string, Pick<GeographyAnswer, 'countries' | 'focus'>>,
): AboutScores {
  const sets = { hit: 0, wrong: 0, missed: 0 };
  let [asked, right] = [0, 0];
  for (const document of documents) {
    if (!document.relevant) continue;
    const answer = answers.get(document.id);
    const about = answer?.countries ?? [];
    const least = ABOUT_SHARE * Math.max(0, ...about.map(({ weight }) => weight));
    const got = about.filter(({ weight }) => weight >= least).map(({ country }) => country);
    const also = document.also_countries ?? [];
    countSets(sets, new Set(document.countries), new Set(got), new Set(also));
    if (document.countries.length !== 1 || also.length > 0) continue;
    asked += 1;
    if (answer?.focus === document.countries[0]) right += 1;
  }
  return { ...setScores(sets), focus: right / (asked || 1) };
}
