import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordChanges } from '../../../web/features/reports/word-changes.ts';

const shown = (before: string, now: string): string =>
  wordChanges(before, now)
    .map(({ text, in: where }) =>
      where === 'both' ? text : `${where === 'now' ? '+' : '-'}[${text}]`,
    )
    .join('');
const side = (before: string, now: string, other: 'before' | 'now'): string =>
  wordChanges(before, now)
    .filter((change) => change.in !== other)
    .map(({ text }) => text)
    .join('');

describe('wordChanges', () => {
  it('marks a word that was exchanged, and no more', () => {
    expect(shown('Police seized 12 kg in Lima.', 'Police seized 40 kg in Lima.')).toBe(
      'Police seized -[12 ]+[40 ]kg in Lima.',
    );
  });

  it('marks what was added at the end and taken from the start', () => {
    expect(shown('One. Two.', 'One. Two. Three.')).toBe('One. Two. +[Three.]');
    expect(shown('Correction: one. Two.', 'one. Two.')).toBe('-[Correction: ]one. Two.');
  });

  it('joins what stands together', () => {
    expect(shown('a b c d', 'a x y d')).toBe('a -[b c ]+[x y ]d');
  });

  it('tells characters apart where words have no spaces', () => {
    expect(shown('警方在北京逮捕两人', '警方在上海逮捕两人')).toBe('警方在-[北京]+[上海]逮捕两人');
  });

  it('has nothing to mark between equal and empty texts', () => {
    expect(wordChanges('', '')).toEqual([]);
    expect(wordChanges('Same text.', 'Same text.')).toEqual([{ text: 'Same text.', in: 'both' }]);
    expect(shown('', 'New text.')).toBe('+[New text.]');
    expect(shown('Old text.', '')).toBe('-[Old text.]');
  });

  it('shows very long texts one after the other', () => {
    const [one, two] = ['a '.repeat(2_000), 'b '.repeat(2_000)];
    expect(wordChanges(one, two)).toEqual([
      { text: one, in: 'before' },
      { text: two, in: 'now' },
    ]);
  });

  it('always gives back the present text, and the former but for its spaces', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c.', '\n', 'd  e', '漢', ' '), {
      maxLength: 30,
    });
    const text = words.map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, text, (before, now) => {
        expect(side(before, now, 'before')).toBe(now);
        expect(side(before, now, 'now').replace(/\s+/g, '')).toBe(before.replace(/\s+/g, ''));
      }),
    );
  });
});
