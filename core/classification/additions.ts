import type { CrimeType } from '../taxonomy/taxonomy.ts';
import type { LexiconLanguage } from './lexicon-format.ts';
import { compileTerm, expandAlternatives, type Pattern } from './pattern.ts';
import type { Gate } from './relevance.ts';

/** A word or phrase an administrator watches for, written like the terms of the lexicon. */
export interface WatchTerm {
  type: CrimeType;
  language: LexiconLanguage;
  written: string;
  strength: 'strong' | 'medium' | 'weak';
}

/** What was fitted to the corrections of this installation. */
export interface Learned {
  gate: Gate;
  /** What the score of a type is multiplied with before it is compared; 1 where it is not named. */
  factors: Partial<Record<CrimeType, number>>;
}

/** What an installation puts beside the shipped classifier. */
export interface Additions {
  /** Counts the changes: part of the version of every analysis. Zero while nothing was ever added. */
  revision: number;
  terms: readonly WatchTerm[];
  learned: Learned | null;
}

export const noAdditions: Additions = { revision: 0, terms: [], learned: null };

const shortest = 3;
const longest = 120;
const mostAlternatives = 50;

/** Why this cannot be watched for, in plain words; null when it can. */
export function faultOfTerm(written: string): string | null {
  if (written.length > longest) return `Longer than ${longest} characters.`;
  if (/[,\n]/.test(written)) return 'One term at a time, without commas or line breaks.';
  if (!hasMatchingBrackets(written)) return 'Alternatives are written [one/two/three].';
  if (countForms(written) > mostAlternatives)
    return `It stands for more than ${mostAlternatives} forms.`;
  for (const form of expandAlternatives(written)) {
    const fault = faultOfForm(form);
    if (fault) return fault;
  }
  return null;
}

/** Counted before they are written out: a dozen pairs of alternatives stand for thousands. */
function countForms(written: string): number {
  const choices = written.match(/\[[^\]]*\]/g) ?? [];
  return choices.reduce((forms, choice) => forms * choice.split('/').length, 1);
}

function faultOfForm(form: string): string | null {
  if (!/^[^.*]*\p{L}/u.test(form)) return 'It must begin with a word.';
  if (/\.\.\s*$/.test(form)) return 'Words must follow after "..".';
  if (/\*[^\s]/.test(form)) return 'A star stands at the end of a word only.';
  const [pattern] = compileTerm(form) as [Pattern];
  // Chinese says in two characters what other scripts say in a word.
  const least = /\p{sc=Han}/u.test(form) ? 2 : shortest;
  return pattern.key.length < least
    ? `"${form}" is too short: it would be found everywhere.`
    : null;
}

function hasMatchingBrackets(written: string): boolean {
  return /^[^[\]]*(\[[^[\]]+\][^[\]]*)*$/.test(written);
}
