import { taxonomyVersion } from '../taxonomy/taxonomy.ts';
import { measured } from './data/measured.ts';
import { lexiconVersion } from './lexicon.ts';
import type { Measured } from './measured-format.ts';

/** The shipped figures, and whether they were measured with the words and rules of this version. */
export function shippedFigures(): { measured: Measured; current: boolean } {
  const { lexicon, taxonomy } = measured.versions;
  return { measured, current: lexicon === lexiconVersion && taxonomy === taxonomyVersion };
}
