import { describe, expect, it } from 'vitest';
import { contentHash } from '../../../core/classification/content-hash.ts';
import { concepts } from '../../../core/classification/data/concepts.ts';
import { cues } from '../../../core/classification/data/context.ts';
import { traditionalToSimplified } from '../../../core/classification/data/han-variants.ts';
import { lexiconParts } from '../../../core/classification/data/lexicon-parts.ts';
import { rules } from '../../../core/classification/data/rules.ts';
import {
  compileLexicon,
  languagesRead,
  lexiconVersion,
  splitTerms,
  subjects,
} from '../../../core/classification/lexicon.ts';
import type { LexiconLanguage } from '../../../core/classification/lexicon-format.ts';
import { crimeTypes } from '../../../core/taxonomy/taxonomy.ts';

const languages: LexiconLanguage[] = ['en', 'es', 'fr', 'pt', 'ru', 'ar', 'zh'];

describe('the lexicon', () => {
  it.each(languages)('has strong words for every crime type in %s', (language) => {
    const covered = new Set(
      lexiconParts.flatMap((part) =>
        Object.entries(part).flatMap(([subject, terms]) =>
          terms?.[language]?.strong ? [subject] : [],
        ),
      ),
    );
    expect(crimeTypes.filter((type) => !covered.has(type))).toEqual([]);
  });

  it('names only subjects of the taxonomy', () => {
    const named = lexiconParts.flatMap((part) => Object.keys(part));
    expect(named.filter((subject) => !subjects.includes(subject as never))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });

  it('has no pattern that is empty or ends nowhere', () => {
    const { entriesOf } = compileLexicon().tableFor(languagesRead('und'));
    const patterns = entriesOf.flat().map(({ pattern }) => pattern);
    expect(patterns.length).toBeGreaterThan(10_000);
    const broken = patterns.filter(
      ({ key, rest }) => key.length === 0 || rest.some(({ units }) => units.length === 0),
    );
    expect(broken).toEqual([]);
  });

  it('closes every bracket of alternatives', () => {
    const all = lexiconParts.flatMap((part) =>
      Object.values(part).flatMap((byLanguage) =>
        Object.values(byLanguage ?? {}).flatMap((terms) =>
          Object.values(terms).flatMap((list) => splitTerms(list)),
        ),
      ),
    );
    const open = all.filter((term) => term.split('[').length !== term.split(']').length);
    expect(open).toEqual([]);
  });

  it('has rules about known meanings only, and no meaning without a rule', () => {
    const used = new Set(rules.flatMap(({ first, second }) => [first, second]));
    expect([...used].filter((name) => !(name in concepts))).toEqual([]);
    expect(Object.keys(concepts).filter((name) => !used.has(name))).toEqual([]);
  });

  it('takes at most a share of a score for words that speak against crime', () => {
    for (const { each, most } of cues) {
      expect(each).toBeGreaterThan(0);
      expect(most).toBeLessThan(1);
    }
  });

  it('has a version that names its content', () => {
    expect(lexiconVersion).toMatch(/^2-[0-9a-z]{11}$/);
    expect(contentHash('a')).not.toBe(contentHash('b'));
    expect(contentHash('a')).toBe(contentHash('a'));
  });
});

describe('languagesRead', () => {
  it('reads one language where it is known, all where it is not', () => {
    expect(languagesRead('ru')).not.toBe(languagesRead('es'));
    expect(languagesRead('und') & languagesRead('zh')).toBe(languagesRead('zh'));
  });

  it('falls back to English words for a language without a lexicon', () => {
    expect(languagesRead('nl')).toBe(languagesRead('en'));
    expect(languagesRead('toString')).toBe(languagesRead('en'));
  });
});

describe('tables of terms', () => {
  const lexicon = compileLexicon();

  it('hold the words of the languages asked for only', () => {
    const count = (language: string) => lexicon.tableFor(languagesRead(language)).entriesOf.length;
    expect(count('ru')).toBeLessThan(count('und'));
    expect(count('ru')).toBeGreaterThan(500);
  });

  it('are built once', () => {
    const bits = languagesRead('zh');
    expect(lexicon.tableFor(bits)).toBe(lexicon.tableFor(bits));
  });
});

describe('character variants', () => {
  it('pair every traditional character with one other, simplified one', () => {
    const [traditional, simplified] = traditionalToSimplified;
    expect(traditional.length).toBe(simplified.length);
    expect(traditional.length).toBeGreaterThan(600);
    expect(new Set(traditional).size).toBe(traditional.length);
    const again = [...simplified].filter((character) => traditional.includes(character));
    expect(again).toEqual([]);
  });
});
