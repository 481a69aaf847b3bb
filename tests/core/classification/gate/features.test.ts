import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../core/classification/fold.ts';
import {
  bucketCount,
  gateFeatures,
  gateReads,
} from '../../../../core/classification/gate/features.ts';

const featuresOf = (...texts: string[]) => [...gateFeatures(texts.map((text) => fold(text).units))];

describe('gateFeatures', () => {
  it('gives a number for each word and each pair of neighbours', () => {
    expect(featuresOf('police')).toHaveLength(1);
    expect(featuresOf('police seize cocaine')).toHaveLength(5);
    expect(featuresOf('')).toEqual([]);
    expect(featuresOf('… — !')).toEqual([]);
  });

  it('reads through case, accents and signs', () => {
    expect(featuresOf('Police, SEIZE: cocaïne!')).toEqual(featuresOf('police seize cocaine'));
  });

  it('tells the order of words', () => {
    const sorted = (text: string) => featuresOf(text).sort((a, b) => a - b);
    expect(sorted('man bites dog')).not.toEqual(sorted('dog bites man'));
    const alone = new Set(featuresOf('dog').concat(featuresOf('bites'), featuresOf('man')));
    expect(featuresOf('dog bites man').filter((bucket) => alone.has(bucket))).toHaveLength(3);
  });

  it('repeats a word that stands twice', () => {
    const [gun] = featuresOf('guns');
    expect(featuresOf('guns guns').filter((bucket) => bucket === gun)).toHaveLength(2);
  });

  it('makes no pair of the last word of a title and the first of the text', () => {
    expect(featuresOf('one', 'two')).toEqual([...featuresOf('one'), ...featuresOf('two')]);
  });

  it('reads the opening of a text only', () => {
    const opening = 'ab '.repeat(gateReads / 3 + 1);
    expect(featuresOf(`${opening} and more`)).toEqual(featuresOf(opening));
  });

  it('stays within its buckets, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        expect(featuresOf(text).every((bucket) => bucket < bucketCount)).toBe(true);
      }),
    );
  });
});
