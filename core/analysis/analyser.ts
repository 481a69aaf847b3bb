import { type Additions, noAdditions } from '../classification/additions.ts';
import { createClassifier, lexiconVersion } from '../classification/create-classifier.ts';
import { copyKeys } from '../collection/copies/copy-keys.ts';
import { wireCredit } from '../collection/copies/wire-credit.ts';
import { createTagger, gazetteerVersion } from '../geography/tagger.ts';
import { detectLanguage } from '../language/detect-language.ts';
import type { Analysis, AnalysisInput, AnalysisVersion } from '../report.ts';
import { taxonomyVersion } from '../taxonomy/taxonomy.ts';

export interface Analyser {
  analyse(input: AnalysisInput): Analysis;
}

/** What an analysis is made with. A label carries it, so that a change of rules is never read as a change in crime. */
export const analysisVersion: AnalysisVersion = {
  taxonomy: taxonomyVersion,
  lexicon: lexiconVersion,
  gazetteer: gazetteerVersion,
};

/** The version of an installation that added to the shipped classifier. */
export function versionWith({ revision }: Additions): AnalysisVersion {
  if (revision === 0) return analysisVersion;
  return { ...analysisVersion, lexicon: `${lexiconVersion}+${revision}` };
}

/** Builds the tables once (under a second); `analyse` is then pure and takes well under a millisecond. */
export function createAnalyser(additions: Additions = noAdditions): Analyser {
  const classifier = createClassifier(additions);
  const tagger = createTagger();
  return {
    analyse({ title, text, language: declared, publisherCountry, byline, publisher }) {
      const language = detectLanguage(title ? `${title}\n${text}` : text, declared);
      const { relevant, relevance, labels, facets } = classifier.classify({
        title,
        text,
        language,
      });
      const { places, countries, focus } = tagger.tag({ title, text, language, publisherCountry });
      return {
        language,
        relevant,
        relevance,
        labels,
        facets,
        countries,
        focus,
        places,
        wire: wireCredit({ text, byline, publisher }),
        copyKeys: copyKeys(title, text),
      };
    },
  };
}
