import type { AboutCountry, Analysis, Label } from '../report.ts';
import { type CrimeType, groupOf } from '../taxonomy/taxonomy.ts';

/** The part of an analysis that counts are made of, and that an analyst may say otherwise. */
export type Judgement = Pick<Analysis, 'relevant' | 'labels' | 'countries' | 'focus'>;

/** What an analyst says instead of the analysis; null leaves its word. */
export interface Correction {
  relevant: boolean | null;
  types: readonly CrimeType[] | null;
  /** ISO 3166-1 alpha-2, the one it is mainly about first. */
  countries: readonly string[] | null;
}

/**
 * The judgement with an analyst's word in place of the machine's. What both say keeps its evidence and weight. A
 * report that is not about crime has no crime types; one that was given a type is about crime.
 */
export function correctJudgement(machine: Judgement, correction: Correction): Judgement {
  const relevant = correction.relevant ?? (correction.types?.length ? true : machine.relevant);
  const labels = relevant ? correctLabels(machine.labels, correction.types) : [];
  const { countries } = correction;
  const kept = countries === null || inOrder(countries, machine.countries.map(countryOf));
  return kept
    ? { ...machine, relevant, labels }
    : { relevant, labels, ...correctCountries(machine.countries, countries) };
}

/** Whether the analyst left everything as it was: then the judgement is confirmed, not changed. */
export function isConfirmed(machine: Judgement, correction: Correction): boolean {
  const corrected = correctJudgement(machine, correction);
  return (
    corrected.relevant === machine.relevant &&
    same(corrected.labels.map(typeOf), machine.labels.map(typeOf)) &&
    same(corrected.countries.map(countryOf), machine.countries.map(countryOf))
  );
}

function correctLabels(labels: readonly Label[], types: Correction['types']): Label[] {
  if (types === null) return [...labels];
  const known = new Map(labels.map((label) => [label.type, label]));
  return [...new Set(types)].map(
    (type) =>
      known.get(type) ?? { type, group: groupOf(type), score: 0, evidence: [], by: 'analyst' },
  );
}

/** The kept keep their proportions; one that was added weighs like the average. */
function correctCountries(
  machine: readonly AboutCountry[],
  wanted: readonly string[],
): Pick<Judgement, 'countries' | 'focus'> {
  const codes = [...new Set(wanted)];
  if (codes.length === 0) return { countries: [], focus: null };
  const known = new Map(machine.map(({ country, weight }) => [country, weight]));
  const kept = codes.flatMap((code) => known.get(code) ?? []);
  const average = kept.length === 0 ? 1 : kept.reduce((sum, w) => sum + w, 0) / kept.length;
  const raw = codes.map((country) => ({ country, weight: known.get(country) ?? average }));
  const total = raw.reduce((sum, { weight }) => sum + weight, 0);
  return {
    countries: raw.map(({ country, weight }) => ({ country, weight: weight / total })),
    focus: codes[0]!,
  };
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value) => other.includes(value));
}

function inOrder(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at]);
}

function typeOf({ type }: Label): string {
  return type;
}

function countryOf({ country }: AboutCountry): string {
  return country;
}
