import { describe, expect, it } from 'vitest';
import { lexiconVersion } from '../../../core/classification/lexicon.ts';
import { shippedFigures } from '../../../core/classification/shipped-figures.ts';
import { crimeGroups, crimeTypes, taxonomyVersion } from '../../../core/taxonomy/taxonomy.ts';

describe('the shipped figures', () => {
  const { measured, current } = shippedFigures();

  it('say whether they were measured with the words of this version', () => {
    const { lexicon, taxonomy } = measured.versions;
    expect(current).toBe(lexicon === lexiconVersion && taxonomy === taxonomyVersion);
  });

  it('say when they were measured', () => {
    expect(measured.measuredOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('know only types and groups of the taxonomy', () => {
    for (const { byType, byGroup } of measured.sets) {
      expect(byType.filter(({ key }) => !crimeTypes.includes(key as never))).toEqual([]);
      expect(byGroup.filter(({ key }) => !crimeGroups.includes(key as never))).toEqual([]);
    }
  });

  it('give every share with a range around it', () => {
    const scores = measured.sets.flatMap(({ relevance, group, type, byType, byLanguage }) => [
      relevance,
      group,
      type,
      ...byType,
      ...byLanguage.flatMap((one) => [one.relevance, one.group, one.type]),
    ]);
    expect(scores.length).toBeGreaterThan(40);
    for (const { precision, recall, f1 } of scores) {
      for (const { value, from, to } of [precision, recall, f1]) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(1);
        expect(from).toBeLessThanOrEqual(to);
        expect(value).toBeLessThanOrEqual(to + 1e-9);
      }
    }
  });
});
