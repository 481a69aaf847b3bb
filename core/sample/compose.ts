import type { SamplePlace } from './places.ts';
import type { Random } from './random.ts';
import type { EventTexts, LanguageTexts, SampleLanguage } from './sample-texts.ts';

export interface Wording {
  title: string;
  text: string;
}

/** What the words of one report have in common. */
interface Occasion {
  random: Random;
  texts: LanguageTexts;
  place: SamplePlace;
  town: string;
  otherPlace: SamplePlace;
  weekday: number;
  /** Decides every choice of the title and the lead, so that both tell the same event. */
  turn: number;
  /** Numbers told in the title and the lead. */
  numbers: Map<string, string>;
  /** Choices already made; a later sentence keeps to them. */
  chosen: Set<string>;
}

export interface Subject {
  texts: LanguageTexts;
  event: EventTexts;
  place: SamplePlace;
  otherPlace: SamplePlace;
  publishedAt: Date;
  /** Sentences such as "the investigation continues" fit crimes only. */
  closers: boolean;
}

export function compose(random: Random, subject: Subject): Wording {
  const { texts, event, place, otherPlace } = subject;
  const occasion: Occasion = {
    random,
    texts,
    place,
    otherPlace,
    town: random.pick(place.towns),
    weekday: (subject.publishedAt.getUTCDay() + random.pick([6, 6, 0, 5])) % 7,
    turn: random.between(0, 11),
    numbers: new Map(),
    chosen: new Set(),
  };
  const which = random.between(0, event.leads.length - 1);
  const title = sentence(event.titles[which]!, occasion, true);
  const lead = sentence(event.leads[which]!, occasion, true);
  const details = random.shuffled(detailsFor(event, which)).slice(0, random.pick([1, 1, 2]));
  const closes = subject.closers && (details.length === 0 || random.next() < 0.7);
  const closers = closes ? [random.pick(texts.closers)] : [];
  const rest = [...details, ...closers].map((template) => sentence(template, occasion, false));
  return { title, text: [lead, ...rest].join(texts.language === 'zh' ? '' : ' ') };
}

/** Details that begin with digits and a colon fit only the leads of these numbers. */
function detailsFor(event: EventTexts, which: number): string[] {
  return event.details.flatMap((detail) => {
    const [, leads, words] = /^(\d+):(.*)$/s.exec(detail) ?? [];
    if (leads === undefined || words === undefined) return [detail];
    return leads.includes(String(which)) ? [words] : [];
  });
}

function sentence(template: string, occasion: Occasion, told: boolean): string {
  const chosen = template.replace(/\[([^\]]+)\]/g, (_, options: string) =>
    choose(options.split('|'), occasion, told),
  );
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (_, slot: string) => wordFor(slot, occasion, told));
  const filled = fill(fill(chosen)).replace(/,(?=\s?[.,;:]|$)/g, '');
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

function choose(options: string[], occasion: Occasion, told: boolean): string {
  const kept = told ? undefined : options.find((option) => occasion.chosen.has(option));
  const choice =
    kept ?? (told ? options[occasion.turn % options.length]! : occasion.random.pick(options));
  occasion.chosen.add(choice);
  return choice;
}

function wordFor(slot: string, occasion: Occasion, told: boolean): string {
  const { place, otherPlace, texts, random } = occasion;
  const words: Record<string, string> = {
    country: place.name,
    in: place.inside,
    of: place.of,
    from: otherPlace.from,
    place: occasion.town,
    // A hearing is not on the day of the arrest.
    day: texts.days[(occasion.weekday + (told ? 0 : 3)) % 7]!,
  };
  const word = words[slot];
  if (word !== undefined) return word;
  const agents = texts.slots[slot];
  if (agents) return random.pick(agents);
  return number(slot, occasion, told);
}

function number(slot: string, occasion: Occasion, told: boolean): string {
  const known = told || lasting.has(slot) ? occasion.numbers.get(slot) : undefined;
  if (known !== undefined) return known;
  const draw = numbers[slot];
  if (!draw) throw new RangeError(`unknown slot {${slot}}`);
  const value = draw(occasion.random, occasion.texts.language);
  if (told) occasion.numbers.set(slot, value);
  return value;
}

/** Sums and crews stay what the lead says they are. */
const lasting = new Set(['m', 'n']);

/**
 * The ranges keep every language grammatical without inflection: Russian takes the genitive plural after
 * 5–20 and after round numbers; Arabic one form after 3–9, another after 11–99 and another after hundreds.
 */
const numbers: Record<string, (random: Random, language: SampleLanguage) => string> = {
  few: (random, language) => String(random.between(language === 'ru' ? 5 : 3, 9)),
  n: (random) => String(random.between(11, 19)),
  tens: (random) => String(5 * random.between(4, 19)),
  hundreds: (random) => String(100 * random.between(2, 9)),
  thousands: (random, language) => thousands(random.between(11, 48), language),
  m: (random, language) => String(random.between(language === 'ar' ? 11 : 5, 20)),
  age: (random) => String(random.between(21, 58)),
  temperature: (random) => String(random.between(35, 40)),
  goals: (random, language) => goals(random.between(2, 4), random.between(0, 1), language),
};

function thousands(count: number, language: SampleLanguage): string {
  if (language === 'ar') return `${count} ألف`;
  if (language === 'zh') return `${count}000`;
  if (language === 'en') return `${count},000`;
  // A space that does not break the line, as French and Russian typesetting wants.
  return language === 'fr' || language === 'ru' ? `${count}\u00a0000` : `${count}.000`;
}

function goals(ours: number, theirs: number, language: SampleLanguage): string {
  if (language === 'zh') return `${ours}比${theirs}`;
  return language === 'ru' ? `${ours}:${theirs}` : `${ours}-${theirs}`;
}
