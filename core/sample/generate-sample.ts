import { createCalendar } from './calendar.ts';
import { compose, type Wording } from './compose.ts';
import { publishers } from './data/publishers.ts';
import { textsAr } from './data/texts-ar.ts';
import { textsEn } from './data/texts-en.ts';
import { textsEs } from './data/texts-es.ts';
import { textsFr } from './data/texts-fr.ts';
import { textsPt } from './data/texts-pt.ts';
import { textsRu } from './data/texts-ru.ts';
import { textsZh } from './data/texts-zh.ts';
import { themes } from './data/themes.ts';
import { origins } from './data/weights.ts';
import { placesOf, type SamplePlace } from './places.ts';
import { type PlannedReport, planReports } from './plan-reports.ts';
import { type Random, seededRandom } from './random.ts';
import type { SampleOptions, SampleReport } from './sample-report.ts';
import type { EventTexts, LanguageTexts, SampleLanguage, SamplePublisher } from './sample-texts.ts';

export type { SampleOptions, SampleReport } from './sample-report.ts';

const texts: Record<SampleLanguage, LanguageTexts> = {
  ar: textsAr,
  en: textsEn,
  es: textsEs,
  fr: textsFr,
  pt: textsPt,
  ru: textsRu,
  zh: textsZh,
};

/** An invented archive in date order: the same options give the same bytes, today and in ten years. */
export function generateSample(options: SampleOptions): SampleReport[] {
  const { seed = 1, end, months = 30, reports = 3000 } = options;
  const random = seededRandom(seed);
  const planned = planReports(random, createCalendar(end, months), reports).sort(
    (a, b) => a.publishedAt.getTime() - b.publishedAt.getTime(),
  );
  const written = new Set<string>();
  return planned.map((plan, i) => {
    const id = `${seed}-${String(i + 1).padStart(5, '0')}`;
    return present(plan, publisherOf(random, plan), writeNew(random, plan, written), id);
  });
}

function present(
  plan: PlannedReport,
  publisher: SamplePublisher,
  wording: Wording,
  id: string,
): SampleReport {
  const month = plan.publishedAt.toISOString().slice(0, 7).replace('-', '/');
  return {
    guid: `sample-${id}`,
    url: `https://sample.invalid/${publisher.slug}/${month}/${id}`,
    ...wording,
    publishedAt: plan.publishedAt,
    language: plan.language,
    publisher: publisher.name,
    publisherCountry: publisher.country,
    kind: publisher.kind,
    intended: { type: plan.type, country: plan.place.country, planted: plan.planted },
  };
}

/** Words that were not used before, if a few attempts find any: a copy would be taken for one. */
function writeNew(random: Random, plan: PlannedReport, written: Set<string>): Wording {
  let wording = write(random, plan);
  for (let attempt = 0; attempt < 20 && written.has(wording.text); attempt++) {
    wording = write(random, plan);
  }
  written.add(wording.text);
  return wording;
}

function write(random: Random, plan: PlannedReport): Wording {
  const language = texts[plan.language];
  return compose(random, {
    texts: language,
    event: eventOf(random, plan, language),
    place: plan.place,
    otherPlace: originOf(random, plan),
    publishedAt: plan.publishedAt,
    closers: plan.type !== null,
  });
}

function originOf(random: Random, plan: PlannedReport): SamplePlace {
  const plausible = (plan.type && origins[plan.type])?.split(' ');
  const others = placesOf(plan.language).filter(({ country }) => country !== plan.place.country);
  const likely = others.filter(({ country }) => plausible?.includes(country));
  return random.weighted(likely.length > 0 ? likely : others, ({ weight }) => weight);
}

function eventOf(random: Random, plan: PlannedReport, language: LanguageTexts): EventTexts {
  const theme = plan.theme === null ? undefined : themes[plan.theme]?.[plan.language];
  if (theme) return theme;
  return plan.type === null ? random.pick(language.background) : language.crimes[plan.type];
}

/** Nearness decides who writes: the own country first, then the countries a publisher covers. */
function publisherOf(random: Random, plan: PlannedReport): SamplePublisher {
  const fixed = publishers.find(({ name }) => name === plan.publisher);
  if (fixed) return fixed;
  const { country } = plan.place;
  return random.weighted(
    publishers.filter(({ language }) => language === plan.language),
    (publisher) => publisher.weight * nearness(publisher, country),
  );
}

function nearness({ country: home, covers = '', kind }: SamplePublisher, country: string): number {
  if (home === country) return 8;
  if (kind === 'official') return 0;
  return covers.split(' ').includes(country) ? 5 : 0.4;
}
