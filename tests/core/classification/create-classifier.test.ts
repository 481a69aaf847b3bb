import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClassifier } from '../../../core/classification/create-classifier.ts';
import { noFacets } from '../../../core/classification/facets.ts';
import { groupOf, isCrimeType } from '../../../core/taxonomy/taxonomy.ts';
import { headlines } from './headlines.ts';

const classifier = createClassifier();
const read = (text: string, language = 'en', title: string | null = null) =>
  classifier.classify({ title, text, language });
const typesIn = (text: string, language = 'en') => read(text, language).labels.map((l) => l.type);

describe('headlines of seven languages', () => {
  it.each(headlines)('%s, %s: %s', (language, type, headline) => {
    const { relevant, labels } = classifier.classify({ title: headline, text: '', language });
    if (type === null) expect(relevant).toBe(false);
    else expect(labels.map((label) => label.type)).toContain(type);
  });
});

describe('evidence', () => {
  /** Words that stand in the original text at the evidence of the first label. */
  function evidence(text: string, language: string, title: string | null = null): string[] {
    const { labels } = read(text, language, title);
    return labels[0]!.evidence.map(({ field, start, end }) =>
      (field === 'title' ? title! : text).slice(start, end),
    );
  }

  it.each([
    ['en', 'Officers said the DRUG-TRAFFICKERS were armed.', 'DRUG-TRAFFICKERS'],
    ['es', 'Investigan una red de narcotráfico en Perú.', 'narcotráfico'],
    ['fr', 'Le procès d’une affaire de pédopornographie.', 'pédopornographie'],
    ['pt', 'A operação contra a mineração e o tráfico de drogas.', 'tráfico de drogas'],
    ['ru', 'Следствие считает его причастным к наркоторговле.', 'наркоторговле'],
    ['ar', 'أعلنت الجمارك إحباط تهريب المخدرات في الميناء', 'تهريب المخدرات'],
    ['zh', '警方宣布破獲一個販毒集團', '販毒'],
  ])('points to the words as written (%s)', (language, text, words) => {
    expect(evidence(text, language).some((found) => found.includes(words))).toBe(true);
  });

  it('stays in place after marks, blanks and soft hyphens that were left out', () => {
    const text = 'He\u0301 said:  two  men – ran a   drug\u00ad-trafficking   ring.';
    expect(evidence(text, 'en').join('|')).toContain('drug\u00ad-trafficking');
    const arabic = 'تمّ إحباطُ تهريــب المُخدّرات اليوم';
    expect(evidence(arabic, 'ar').join('|')).toContain('تهريــب المُخدّرات');
  });

  it('tells words of the title from words of the text', () => {
    const { labels } = read('The trial of the poachers begins.', 'en', 'Ivory smuggling gang held');
    const fields = new Set(labels[0]!.evidence.map(({ field }) => field));
    expect(fields).toEqual(new Set(['title', 'text']));
  });

  it('lies within its field and never overlaps within a label, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(...headlines.map(([, , headline]) => headline)),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    const text = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(fc.option(text), text, (title, body) => {
        const answer = read(body, 'und', title);
        expect(answer.relevance).toBeGreaterThanOrEqual(0);
        expect(answer.relevance).toBeLessThanOrEqual(1);
        for (const label of answer.labels) {
          expect(isCrimeType(label.type) && groupOf(label.type)).toBe(label.group);
          expect(label.evidence.length).toBeGreaterThan(0);
          const ends = { title: 0, text: 0 };
          for (const { field, start, end } of label.evidence) {
            const source = field === 'title' ? title! : body;
            expect(start).toBeGreaterThanOrEqual(ends[field]);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(source.length);
            ends[field] = end;
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('relevance', () => {
  it('is zero without a word of crime', () => {
    const nothing = { relevant: false, relevance: 0, labels: [], facets: noFacets };
    expect(read('The committee met on Tuesday to discuss the harvest.')).toEqual(nothing);
    expect(read('')).toEqual(nothing);
  });

  it('is at least one half exactly when the report is relevant', () => {
    for (const [language, , headline] of headlines) {
      const { relevant, relevance } = read(headline, language);
      expect(relevance >= 0.5, headline).toBe(relevant);
    }
  });

  it('grows with evidence', () => {
    const one = read('A man was accused of bribery.').relevance;
    const more = read('A man was accused of bribery and money laundering; police arrested him.');
    expect(more.relevance).toBeGreaterThan(one);
  });

  it('says relevant without a type for crime that no type fits', () => {
    const answer = read('Inmates escaped from prison after a prison riot, police said.');
    expect(answer.relevant).toBe(true);
    expect(answer.labels).toEqual([]);
  });

  it('treats an empty title as no title', () => {
    const text = 'Two poachers were jailed.';
    expect(read(text, 'en', '')).toEqual(read(text, 'en', null));
  });

  it('does not read beyond the opening of a long text', () => {
    const filler = 'The committee met on Tuesday. '.repeat(200);
    expect(read(`${filler} Police seized two tonnes of cocaine.`).relevant).toBe(false);
  });
});

describe('false friends', () => {
  it.each([
    'The shooting guard stole the show in the playoff game',
    'Drug maker wins approval for cancer drug after clinical trial',
    'Killer whales spotted near the harbour',
    'Pirates of the Caribbean sequel tops the box office',
    'He suffered a heart attack after the match',
    'Leaders forged an alliance on trade',
    'Murder mystery series returns for a new season',
    'Her guilty pleasure is a killer workout',
  ])('are no crime: %s', (headline) => {
    expect(classifier.classify({ title: headline, text: '', language: 'en' }).relevant).toBe(false);
  });

  it('do not hide a crime beside them', () => {
    expect(typesIn('The shooting guard was charged with rape')).toContain('sexual-violence');
  });

  it('yield to a longer phrase that explains them', () => {
    expect(typesIn('公安机关抓获传播勒索病毒的黑客', 'zh')).toContain('ransomware-extortion');
  });
});

describe('types', () => {
  it('names both crimes of one report, the stronger first', () => {
    const { labels } = read(
      'Customs officers seized 20 kg of cocaine. The suspects are charged with money laundering.',
      'en',
      'Cocaine smuggling gang arrested',
    );
    expect(labels[0]!.type).toBe('drug-trafficking');
    expect(labels.map((label) => label.score)).toEqual(
      labels.map((label) => label.score).sort((a, b) => b - a),
    );
  });

  it('names sexual violence beside the sexual exploitation of a child', () => {
    const types = typesIn('A man was jailed for raping a 10-year-old girl.');
    expect(types).toContain('child-sexual-exploitation');
    expect(types).toContain('sexual-violence');
  });

  it('never names more than three', () => {
    const everything = headlines.map(([, , headline]) => headline).join('. ');
    expect(read(everything, 'und').labels.length).toBeLessThanOrEqual(3);
  });

  it('joins two meanings near each other, and not far apart', () => {
    expect(typesIn('They smuggled star tortoises in suitcases.')).toContain('wildlife-trafficking');
    const far = `They smuggled sweets. ${'Nothing else happened that day. '.repeat(4)}Tortoises live long.`;
    expect(typesIn(far)).not.toContain('wildlife-trafficking');
  });

  it('does not join two meanings across the end of a sentence', () => {
    expect(typesIn('They smuggled sweets. Tortoises live long.')).not.toContain(
      'wildlife-trafficking',
    );
  });

  it('names no second type for a word that belongs to the first', () => {
    expect(typesIn('Police seized 20 kg of smuggled cocaine.')).toEqual(['drug-trafficking']);
  });

  it('names no plain assault for the words of a sexual one', () => {
    const types = typesIn('A man was charged with sexually assaulting a woman on a train.');
    expect(types).toContain('sexual-violence');
    expect(types).not.toContain('assault-violence');
  });

  it('takes what is said once near the end of a long text for background', () => {
    const filler = 'Officers described how the vans were loaded at night. '.repeat(40);
    const opening = 'Customs officers seized 20 kg of cocaine from traffickers.';
    const closing = 'In another case a man was jailed for bribery.';
    expect(typesIn(`${opening} ${closing} ${filler}`)).toContain('drug-trafficking');
    expect(typesIn(`${opening} ${filler} ${closing}`)).toEqual(['drug-trafficking']);
  });

  it('takes killings in war for war', () => {
    expect(read('Airstrikes and artillery killed 40 soldiers as troops advanced.').relevant).toBe(
      false,
    );
  });

  it('reads a text of unknown language with every lexicon', () => {
    expect(typesIn('Incautan dos toneladas de cocaína', 'und')).toContain('drug-trafficking');
    expect(typesIn('警方破获贩毒集团', 'und')).toContain('drug-trafficking');
  });

  it('answers the same when asked again', () => {
    const ask = () => headlines.map(([language, , headline]) => read(headline, language));
    expect(ask()).toEqual(ask());
  });
});
