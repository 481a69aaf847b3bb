import { describe, expect, it } from 'vitest';
import {
  type Additions,
  faultOfTerm,
  noAdditions,
  type WatchTerm,
} from '../../../core/classification/additions.ts';
import { createClassifier } from '../../../core/classification/create-classifier.ts';
import { shippedGate } from '../../../core/classification/gate/shipped-gate.ts';

const glowdust: WatchTerm = {
  type: 'synthetic-drugs-nps',
  language: 'en',
  written: 'glowdust',
  strength: 'strong',
};
const watching = (...terms: WatchTerm[]): Additions => ({ ...noAdditions, revision: 1, terms });
const read = (text: string, additions?: Additions) =>
  createClassifier(additions).classify({ title: null, text, language: 'en' });

describe('a watch term', () => {
  const text = 'Officers found 40 grams of glowdust in a locker at the station.';

  it('is found in texts like a term that ships, with its words as evidence', () => {
    expect(read(text).labels.map(({ type }) => type)).not.toContain('synthetic-drugs-nps');
    const [label] = read(text, watching(glowdust)).labels;
    expect(label?.type).toBe('synthetic-drugs-nps');
    const [span] = label!.evidence;
    expect(text.slice(span!.start, span!.end)).toBe('glowdust');
  });

  it('may have endings, alternatives and gaps', () => {
    const written = '[glow/moon] dust* .. seized';
    const label = read('Moon dusts worth little were seized.', watching({ ...glowdust, written }));
    expect(label.labels.map(({ type }) => type)).toContain('synthetic-drugs-nps');
  });

  it('is looked for in its own language only', () => {
    const additions = watching({ ...glowdust, language: 'ru' });
    expect(read(text, additions).labels).toEqual(read(text).labels);
  });

  it('changes nothing in a text without it', () => {
    const other = 'Two men were jailed for smuggling 3 kg of heroin.';
    expect(read(other, watching(glowdust))).toEqual(read(other));
  });

  it.each([
    ['', 'must begin with a word'],
    ['..', 'must begin with a word'],
    ['.. dust', 'must begin with a word'],
    ['* dust', 'must begin with a word'],
    ['dust ..', 'Words must follow'],
    ['a', 'too short'],
    ['ab*', 'too short'],
    ['gl*w dust', 'end of a word only'],
    ['one, two', 'One term at a time'],
    ['[glow/moon dust', 'Alternatives are written'],
    ['glow] dust', 'Alternatives are written'],
    ['[] dust', 'Alternatives are written'],
    [`${'[a/b]'.repeat(23)} dust`, 'more than 50 forms'],
    ['x'.repeat(121), 'Longer than 120'],
  ])('written "%s" is refused: %s', (written, reason) => {
    expect(faultOfTerm(written)).toContain(reason);
  });

  it.each([
    'glowdust',
    'glow dust*',
    '[glow/moon] dust',
    'moon .. dust',
    '冰毒',
    'كبتاغون',
    'мефедрон*',
  ])('written "%s" is accepted', (written) => {
    expect(faultOfTerm(written)).toBeNull();
  });
});

describe('factors learned from corrections', () => {
  const learned = (factor: number): Additions => ({
    revision: 2,
    terms: [],
    learned: { gate: shippedGate(), factors: { 'drug-trafficking': factor } },
  });
  const text = 'Police seized 30 kg of cocaine and arrested a drug trafficker.';

  it('lift or lower the scores of their type', () => {
    const [plain] = read(text).labels;
    const [lowered] = read(text, learned(0.9)).labels;
    expect(plain?.type).toBe('drug-trafficking');
    expect(lowered!.score).toBeCloseTo(plain!.score * 0.9, 2);
  });

  it('can silence a type that analysts always take away', () => {
    const { labels } = read(text, learned(0.01));
    expect(labels.map(({ type }) => type)).not.toContain('drug-trafficking');
  });

  it('of one change nothing', () => {
    expect(read(text, learned(1))).toEqual(read(text));
  });
});
