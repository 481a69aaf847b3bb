import { describe, expect, it } from 'vitest';
import { rangesOf, scoreClassification } from '../../../core/evaluation/classification.ts';
import { shareOf } from '../../../core/evaluation/share.ts';

describe('shareOf', () => {
  it('says the share and the range around it', () => {
    const { value, from, to } = shareOf(15, 20);
    expect(value).toBe(0.75);
    expect(from).toBeGreaterThan(0.5);
    expect(from).toBeLessThan(0.75);
    expect(to).toBeGreaterThan(0.75);
    expect(to).toBeLessThan(0.9);
  });

  it('knows nothing from nothing', () => {
    expect(shareOf(0, 0)).toEqual({ value: 0, from: 0, to: 1 });
  });

  it('promises nothing perfect from a few perfect answers', () => {
    expect(shareOf(5, 5)).toMatchObject({ value: 1, to: 1 });
    expect(shareOf(5, 5).from).toBeLessThan(0.6);
  });
});

describe('rangesOf', () => {
  it('surrounds precision, recall and F1 as scored', () => {
    const documents = ['a', 'b', 'c', 'd'].map((id) => ({
      id,
      relevant: true,
      types: ['homicide'],
    }));
    const answers = new Map(
      ['a', 'b', 'c'].map((id) => [
        id,
        { relevant: true, labels: [{ type: id === 'c' ? 'terrorism' : 'homicide' }] },
      ]),
    );
    const { leaf, groups } = scoreClassification(documents, answers);
    const { precision, recall, f1 } = rangesOf(leaf);
    expect(precision.value).toBeCloseTo(leaf.precision, 12);
    expect(recall.value).toBeCloseTo(leaf.recall, 12);
    expect(f1.value).toBeCloseTo(leaf.f1, 12);
    for (const { value, from, to } of [precision, recall, f1]) {
      expect(from).toBeLessThan(value);
      expect(to).toBeGreaterThan(value);
    }
    expect([...groups.keys()]).toEqual(['organised', 'violence']);
    expect(groups.get('violence')).toMatchObject({ precision: 1, recall: 0.5 });
  });
});
