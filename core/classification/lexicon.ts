import { crimeTypes } from '../taxonomy/taxonomy.ts';
import type { WatchTerm } from './additions.ts';
import { type Automaton, buildAutomaton } from './automaton.ts';
import { contentHash } from './content-hash.ts';
import { concepts } from './data/concepts.ts';
import { cues, justice } from './data/context.ts';
import { gateWeights } from './data/gate-weights.ts';
import { guards } from './data/guards.ts';
import { lexiconParts } from './data/lexicon-parts.ts';
import { rules } from './data/rules.ts';
import { facetWords } from './facets.ts';
import type { LexiconLanguage, Subject, TermsByLanguage } from './lexicon-format.ts';
import { compileTerm, type Pattern } from './pattern.ts';

/** What a pattern stands for when it is found. */
export type Meaning =
  | { kind: 'term'; subject: number; weight: number }
  | { kind: 'concept'; concept: number }
  | { kind: 'cue'; cue: number }
  | { kind: 'justice' }
  | { kind: 'facet'; facet: number }
  | { kind: 'guard' };

export interface Entry {
  pattern: Pattern;
  meaning: Meaning;
  /** Written form, the same for all inflections of it: repetition is counted by it. */
  term: number;
}

export interface CompiledRule {
  subject: number;
  first: number;
  second: number;
  weight: number;
}

/** The terms of some languages, ready to be found. */
export interface TermTable {
  automaton: Automaton;
  /** Entries that share a key of the automaton. */
  entriesOf: Entry[][];
}

export interface Lexicon {
  /** Built when a language is first met: a thread that reads one pays for one. */
  tableFor(languages: number): TermTable;
  rules: CompiledRule[];
  conceptCount: number;
}

export const subjects: readonly Subject[] = [...crimeTypes, 'general'];

const everything = [lexiconParts, concepts, rules, cues, justice, guards, facetWords, gateWeights];

/** Names the data that labels were made with; changes whenever a word or a weight changes. */
export const lexiconVersion = `2-${contentHash(JSON.stringify(everything))}`;

export const weights = { strong: 3, medium: 1.5, weak: 0.5 } as const;

const languageBits: Record<LexiconLanguage, number> = {
  en: 1,
  es: 2,
  fr: 4,
  pt: 8,
  ru: 16,
  ar: 32,
  zh: 64,
  any: 127,
};

/**
 * Languages whose words are looked for in a text. Short texts in a language without a lexicon are
 * read with the English words: their crime vocabulary is largely shared or borrowed.
 */
export function languagesRead(language: string): number {
  if (language === 'und') return languageBits.any;
  if (language === 'any' || !Object.hasOwn(languageBits, language)) return languageBits.en;
  return languageBits[language as LexiconLanguage];
}

/** `watched` are terms an installation adds to those shipped. */
export function compileLexicon(watched: readonly WatchTerm[] = []): Lexicon {
  const written = createWrittenTerms();
  for (const part of lexiconParts) {
    for (const [subject, byLanguage] of Object.entries(part)) {
      const index = subjects.indexOf(subject as Subject);
      for (const [language, terms] of Object.entries(byLanguage)) {
        for (const strength of ['strong', 'medium', 'weak'] as const) {
          const meaning: Meaning = { kind: 'term', subject: index, weight: weights[strength] };
          written.add(terms[strength] ?? '', language, meaning);
        }
      }
    }
  }
  for (const { type, language, written: term, strength } of watched) {
    const meaning: Meaning = {
      kind: 'term',
      subject: subjects.indexOf(type),
      weight: weights[strength],
    };
    written.add(term, language, meaning);
  }
  const names = Object.keys(concepts);
  names.forEach((name, concept) => {
    written.addAll(concepts[name]!, { kind: 'concept', concept });
  });
  cues.forEach((cue, index) => {
    written.addAll(cue.terms, { kind: 'cue', cue: index });
  });
  written.addAll(justice, { kind: 'justice' });
  written.addAll(guards, { kind: 'guard' });
  facetWords.forEach(({ terms }, facet) => {
    written.addAll(terms, { kind: 'facet', facet });
  });
  const compiledRules = rules.map((rule) => ({
    subject: subjects.indexOf(rule.subject),
    first: names.indexOf(rule.first),
    second: names.indexOf(rule.second),
    weight: rule.weight,
  }));
  const tables = new Map<number, TermTable>();
  function tableFor(languages: number): TermTable {
    let table = tables.get(languages);
    if (table === undefined) {
      table = buildTable(written.all.filter((one) => (one.languages & languages) !== 0));
      tables.set(languages, table);
    }
    return table;
  }
  return { tableFor, rules: compiledRules, conceptCount: names.length };
}

interface WrittenTerm {
  written: string;
  term: number;
  meaning: Meaning;
  languages: number;
}

function createWrittenTerms() {
  const all: WrittenTerm[] = [];

  function add(list: string, language: string, meaning: Meaning): void {
    const languages = languageBits[language as LexiconLanguage];
    for (const written of splitTerms(list)) {
      all.push({ written, term: all.length, meaning, languages });
    }
  }

  function addAll(terms: TermsByLanguage, meaning: Meaning): void {
    for (const [language, list] of Object.entries(terms)) add(list, language, meaning);
  }

  return { all, add, addAll };
}

function buildTable(terms: readonly WrittenTerm[]): TermTable {
  const keys: Uint16Array[] = [];
  const entriesOf: Entry[][] = [];
  const known = new Map<string, number>();
  for (const { written, meaning, term } of terms) {
    for (const pattern of compileTerm(written)) {
      const name = String.fromCharCode(...pattern.key);
      let slot = known.get(name);
      if (slot === undefined) {
        slot = keys.push(pattern.key) - 1;
        entriesOf.push([]);
        known.set(name, slot);
      }
      entriesOf[slot]!.push({ pattern, meaning, term });
    }
  }
  return { automaton: buildAutomaton(keys), entriesOf };
}

export function splitTerms(list: string): string[] {
  return list
    .split(/[,\n]/)
    .map((term) => term.trim())
    .filter((term) => term !== '');
}
