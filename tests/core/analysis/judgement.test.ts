import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Correction,
  correctJudgement,
  isConfirmed,
  type Judgement,
} from '../../../core/analysis/judgement.ts';
import type { Label } from '../../../core/report.ts';
import { crimeTypes, groupOf } from '../../../core/taxonomy/taxonomy.ts';

const cocaine: Label = {
  type: 'drug-trafficking',
  group: 'drugs',
  score: 6.2,
  evidence: [{ field: 'title', start: 0, end: 7 }],
};
const gang: Label = {
  type: 'organised-criminal-group',
  group: 'organised',
  score: 3,
  evidence: [],
};

const machine: Judgement = {
  relevant: true,
  labels: [cocaine, gang],
  countries: [
    { country: 'BR', weight: 0.6 },
    { country: 'NL', weight: 0.3 },
    { country: 'PY', weight: 0.1 },
  ],
  focus: 'BR',
};
const untouched: Correction = { relevant: null, types: null, countries: null };
const correct = (part: Partial<Correction>, on = machine) =>
  correctJudgement(on, { ...untouched, ...part });

describe('a correction', () => {
  it('that says nothing leaves the judgement as it is', () => {
    expect(correct({})).toEqual(machine);
  });

  it('takes the types from a report that is not about crime', () => {
    expect(correct({ relevant: false })).toEqual({ ...machine, relevant: false, labels: [] });
  });

  it('keeps no types on such a report even where some are named', () => {
    expect(correct({ relevant: false, types: ['homicide'] }).labels).toEqual([]);
  });

  it('keeps the evidence of a type both name, and drops the others', () => {
    expect(correct({ types: ['drug-trafficking'] }).labels).toEqual([cocaine]);
  });

  it('marks a type only the analyst names', () => {
    expect(correct({ types: ['drug-trafficking', 'money-laundering'] }).labels).toEqual([
      cocaine,
      { type: 'money-laundering', group: 'finance', score: 0, evidence: [], by: 'analyst' },
    ]);
  });

  it('makes a report relevant by giving it a type', () => {
    const missed: Judgement = { ...machine, relevant: false, labels: [] };
    expect(correct({ types: ['homicide'] }, missed).relevant).toBe(true);
    expect(correct({ types: [] }, missed).relevant).toBe(false);
  });

  it('can leave a report of crime without a type', () => {
    expect(correct({ types: [] })).toMatchObject({ relevant: true, labels: [] });
  });

  it('names the main country first and keeps the proportions of the others', () => {
    const { countries, focus } = correct({ countries: ['NL', 'BR'] });
    expect(focus).toBe('NL');
    expect(countries.map(({ country }) => country)).toEqual(['NL', 'BR']);
    expect(countries[1]!.weight / countries[0]!.weight).toBeCloseTo(2);
  });

  it('weighs an added country like the average of those kept', () => {
    expect(correct({ countries: ['BR', 'PT'] }).countries).toEqual([
      { country: 'BR', weight: 0.5 },
      { country: 'PT', weight: 0.5 },
    ]);
    expect(correct({ countries: ['DE'] }).countries).toEqual([{ country: 'DE', weight: 1 }]);
  });

  it('can take every country away', () => {
    expect(correct({ countries: [] })).toMatchObject({ countries: [], focus: null });
  });

  it('does not decide a tie by repeating the countries as they stand', () => {
    const tie: Judgement = { ...machine, focus: null };
    expect(correct({ countries: ['BR', 'NL', 'PY'] }, tie)).toEqual(tie);
  });

  it('never counts a type or a country twice, and its weights sum to one', () => {
    const country = fc.constantFrom('BR', 'NL', 'PY', 'DE', 'MX');
    fc.assert(
      fc.property(
        fc.record({
          relevant: fc.constantFrom(true, false, null),
          types: fc.option(fc.array(fc.constantFrom(...crimeTypes), { maxLength: 6 })),
          countries: fc.option(fc.array(country, { maxLength: 6 })),
        }),
        (correction) => {
          const { relevant, labels, countries } = correctJudgement(machine, correction);
          expect(new Set(labels.map(({ type }) => type)).size).toBe(labels.length);
          for (const { type, group } of labels) expect(group).toBe(groupOf(type as never));
          if (!relevant) expect(labels).toEqual([]);
          expect(new Set(countries.map((row) => row.country)).size).toBe(countries.length);
          const sum = countries.reduce((total, { weight }) => total + weight, 0);
          expect(sum).toBeCloseTo(countries.length === 0 ? 0 : 1);
          // Said twice it changes nothing more.
          const again = correctJudgement(machine, correction);
          expect(again).toEqual({ relevant, labels, countries, focus: again.focus });
        },
      ),
    );
  });
});

describe('a confirmation', () => {
  it('is a correction that changes nothing', () => {
    expect(isConfirmed(machine, untouched)).toBe(true);
    expect(
      isConfirmed(machine, {
        relevant: true,
        types: ['organised-criminal-group', 'drug-trafficking'],
        countries: ['BR', 'NL', 'PY'],
      }),
    ).toBe(true);
  });

  it('is none where a type, a country or the relevance differs', () => {
    expect(isConfirmed(machine, { ...untouched, relevant: false })).toBe(false);
    expect(isConfirmed(machine, { ...untouched, types: ['drug-trafficking'] })).toBe(false);
    expect(isConfirmed(machine, { ...untouched, countries: ['BR'] })).toBe(false);
  });
});
