import { describe, expect, it } from 'vitest';
import type { TermTrial } from '../../../core/contract/classifier.ts';
import {
  languageChoices,
  termLanguage,
  trialSentence,
} from '../../../web/features/words/term-words.ts';

const trial = (part: Partial<TermTrial>): TermTrial => ({
  days: 30,
  read: 500,
  found: 0,
  known: 0,
  gained: 0,
  perDay: [],
  examples: [],
  ...part,
});

describe('the sentence about a trial', () => {
  it('tells an empty archive from a word that is not there', () => {
    expect(trialSentence(trial({ read: 0 }))).toMatch(/^No reports of the last 30 days/);
    expect(trialSentence(trial({}))).toBe('Not found in 500 reports of the last 30 days.');
    expect(trialSentence(trial({ read: 1 }))).toContain('1 report of');
  });

  it('says what would be gained, what is known, and what other words speak against', () => {
    expect(trialSentence(trial({ found: 9, known: 1, gained: 6 }))).toBe(
      'Found in 9 of 500 reports of the last 30 days: 6 would newly get the crime type, 1 has it already, 2 would not: other words speak against it.',
    );
    expect(trialSentence(trial({ found: 3, known: 3 }))).toBe(
      'Found in 3 of 500 reports of the last 30 days: none would newly get the crime type, 3 have it already.',
    );
  });
});

describe('languages of a term', () => {
  it('are those of the lexicon, and all of them at once', () => {
    expect(languageChoices).toHaveLength(8);
    expect(termLanguage('any')).toBe('All languages');
    expect(termLanguage('ru')).toBe('Russian');
  });
});
