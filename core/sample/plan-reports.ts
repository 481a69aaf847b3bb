import type { CrimeType } from '../taxonomy/taxonomy.ts';
import { crimeTypes } from '../taxonomy/taxonomy.ts';
import type { Calendar, Weight } from './calendar.ts';
import { languageShares, onlyIn, seasons, typeWeights, unsuited } from './data/weights.ts';
import { createDeck, type Deck } from './deck.ts';
import { placesOf, type SamplePlace } from './places.ts';
import type { Random } from './random.ts';
import { type PlantedRise, samplePlan } from './sample-plan.ts';
import { type SampleLanguage, sampleLanguages } from './sample-texts.ts';

/** What a report will be about, before any word of it is written. */
export interface PlannedReport {
  language: SampleLanguage;
  place: SamplePlace;
  /** null: not about crime. */
  type: CrimeType | null;
  publishedAt: Date;
  planted: string | null;
  /** Key of the texts where they are not those of the crime type. */
  theme: string | null;
  /** Set where one publisher alone can have written it. */
  publisher: string | null;
}

/** The counts of the plan are meant for an archive of this size. */
const planSize = 3000;

export function planReports(random: Random, calendar: Calendar, reports: number): PlannedReport[] {
  const scale = reports / planSize;
  const planted = [
    ...samplePlan.rises.flatMap((rise) => planRise(random, calendar, rise, scale)),
    ...planDisplacement(random, calendar, scale),
    ...planSeason(random, calendar, scale),
    ...planCoverageJump(random, calendar, scale),
  ].slice(0, reports);
  const background =
    Math.round(reports * samplePlan.backgroundShare) -
    planted.filter(({ type }) => type === null).length;
  return [...planted, ...planOrdinary(random, calendar, reports - planted.length, background)];
}

function planRise(
  random: Random,
  calendar: Calendar,
  rise: PlantedRise,
  scale: number,
): PlannedReport[] {
  const { startsDaysBeforeEnd: starts, endsDaysBeforeEnd: ends, shape } = rise;
  if (starts > calendar.days) return [];
  const weight: Weight = (_, before) => {
    if (before >= starts || before < ends) return 0;
    return shape === 'ramp' ? (starts - before) ** 2 : 1;
  };
  const choices = homesOf(rise.languages, rise.countries);
  return times(rise.reports * scale, () => ({
    ...random.pick(choices),
    type: rise.type,
    publishedAt: calendar.draw(random, weight),
    planted: rise.key,
    theme: rise.key,
    publisher: null,
  }));
}

function planDisplacement(random: Random, calendar: Calendar, scale: number): PlannedReport[] {
  const plan = samplePlan.displacement;
  if (plan.startsDaysBeforeEnd > calendar.days) return [];
  const weight = seasonOf(plan.type);
  return times(plan.reports * scale, () => {
    const publishedAt = calendar.draw(random, weight);
    const passed = plan.startsDaysBeforeEnd - calendar.daysBeforeEnd(publishedAt);
    const done = Math.min(1, Math.max(0, passed / plan.lastsDays));
    const share = plan.before + (plan.after - plan.before) * done;
    const country = random.next() < share ? plan.from : plan.to;
    const home = random.pick(homesOf(plan.languages, [country]));
    return {
      ...home,
      type: plan.type,
      publishedAt,
      planted: plan.key,
      theme: null,
      publisher: null,
    };
  });
}

function planSeason(random: Random, calendar: Calendar, scale: number): PlannedReport[] {
  const { type, key, months, countries, languages, reports } = samplePlan.season;
  const weight: Weight = (day) => (months.includes(day.getUTCMonth()) ? 1 : 0.001);
  const choices = homesOf(languages, countries).filter(
    ({ language, place }) => homeLanguage[place.country] === language,
  );
  return times(reports * scale, () => ({
    ...random.pick(choices),
    type,
    publishedAt: calendar.draw(random, weight),
    planted: key,
    theme: key,
    publisher: null,
  }));
}

const homeLanguage: Record<string, SampleLanguage> = { ES: 'es', FR: 'fr', PT: 'pt' };

/** Before and after the jump the types come from decks of their own, so that no type jumps more than another. */
function planCoverageJump(random: Random, calendar: Calendar, scale: number): PlannedReport[] {
  const plan = samplePlan.coverageJump;
  if (plan.startsDaysBeforeEnd > calendar.days) return [];
  const isAfter = (before: number) => before < plan.startsDaysBeforeEnd;
  const weight: Weight = (_, before) => (isAfter(before) ? plan.factor : 1);
  const decks = { before: createSubjects(random, 'en'), after: createSubjects(random, 'en') };
  return times(plan.reports * scale, () => {
    const publishedAt = calendar.draw(random, weight);
    const deck = isAfter(calendar.daysBeforeEnd(publishedAt)) ? decks.after : decks.before;
    const type = random.next() < samplePlan.backgroundShare ? null : deck.type();
    return {
      language: 'en',
      place: deck.place(type),
      type,
      publishedAt,
      planted: plan.key,
      theme: null,
      publisher: plan.publisher,
    };
  });
}

function planOrdinary(
  random: Random,
  calendar: Calendar,
  count: number,
  background: number,
): PlannedReport[] {
  const languages = share(count);
  const isBackground = random.shuffled(Array.from({ length: count }, (_, i) => i < background));
  const subjects = new Map(sampleLanguages.map((key) => [key, createSubjects(random, key)]));
  return languages.map((language, i) => {
    const deck = subjects.get(language)!;
    const type = isBackground[i] ? null : deck.type();
    const publishedAt = calendar.draw(random, type ? seasonOf(type) : undefined);
    const place = deck.place(type);
    return { language, place, type, publishedAt, planted: null, theme: null, publisher: null };
  });
}

/** What one language writes about, and where. */
function createSubjects(random: Random, language: SampleLanguage) {
  const places = placesOf(language);
  const possible = crimeTypes.filter((type) => places.some(({ country }) => suits(type, country)));
  const types: Deck<CrimeType> = createDeck(
    random,
    possible.map((type) => [type, typeWeights[type]]),
  );
  const countries: Deck<SamplePlace> = createDeck(
    random,
    places.map((place) => [place, place.weight]),
  );
  return {
    type: () => types.draw(),
    place: (type: CrimeType | null) =>
      countries.draw(({ country }) => type === null || suits(type, country)),
  };
}

function suits(type: CrimeType, country: string): boolean {
  const home = onlyIn[type];
  if (home !== undefined) return home.split(' ').includes(country);
  return !(unsuited[type] ?? '').split(' ').includes(country);
}

const seasonWeights = new Map<CrimeType, Weight>(
  Object.entries(seasons).map(([type, factors]) => [
    type as CrimeType,
    (day) => factors[day.getUTCMonth()]!,
  ]),
);

function seasonOf(type: CrimeType): Weight | undefined {
  return seasonWeights.get(type);
}

function homesOf(languages: readonly SampleLanguage[], countries: readonly string[]) {
  return languages.flatMap((language) =>
    placesOf(language)
      .filter(({ country }) => countries.includes(country))
      .map((place) => ({ language, place })),
  );
}

/** One language for each report, in exact shares; the first language takes what rounding leaves. */
function share(count: number): SampleLanguage[] {
  const others = sampleLanguages
    .slice(1)
    .flatMap((key) => times((count * languageShares[key]) / 100, () => key));
  return [...times(count - others.length, () => sampleLanguages[0]), ...others];
}

function times<T>(count: number, make: () => T): T[] {
  return Array.from({ length: Math.round(count) }, make);
}
