import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../../core/analysis/analyser.ts';
import { facetLines } from '../../../web/features/reports/facet-lines.ts';

const none = { holds: false, evidence: [] };
const facets = { substances: [], purposes: [], stages: [], cyberEnabled: none, organised: none };

describe('what a report says beside its crime types', () => {
  it('is told with the words that say it', () => {
    const title = 'Heroin seized';
    const text = 'Two men of a gang were arrested.';
    expect(
      facetLines({
        title,
        text,
        facets: {
          ...facets,
          substances: [
            { value: 'heroin-opiates', evidence: [{ field: 'title', start: 0, end: 6 }] },
          ],
          stages: [
            { value: 'seizure', evidence: [{ field: 'title', start: 7, end: 13 }] },
            { value: 'arrest', evidence: [{ field: 'text', start: 23, end: 31 }] },
          ],
          organised: { holds: true, evidence: [{ field: 'text', start: 13, end: 17 }] },
        },
      }),
    ).toEqual([
      { term: 'Substances', says: 'heroin and opiates (“Heroin”)' },
      { term: 'Stage', says: 'seizure (“seized”), arrest (“arrested”)' },
      { term: 'Marks', says: 'organised (“gang”)' },
    ]);
  });

  it('fits what the analysis says of a real sentence', () => {
    const text = 'Police seized 3 kg of cocaine from a cartel and arrested four men.';
    const input = { title: null, text, language: 'en', publisherCountry: null };
    const lines = facetLines({ title: null, text, facets: createAnalyser().analyse(input).facets });
    expect(lines.find(({ term }) => term === 'Substances')?.says).toContain('cocaine (“cocaine”)');
    expect(lines.find(({ term }) => term === 'Stage')?.says).toContain('seizure');
  });

  it('is silent where nothing is said', () => {
    expect(facetLines({ title: null, text: '', facets: null })).toEqual([]);
    expect(facetLines({ title: null, text: '', facets })).toEqual([]);
  });
});
