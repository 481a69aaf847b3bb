import fc from 'fast-check';
import { expect, it } from 'vitest';
import { copyKeys, fewestWords } from '../../../../core/collection/copies/copy-keys.ts';
import { paragraphs, stories, story } from './copy-variants.ts';

const shared = (one: string, other: string): number => {
  const keys = new Set(copyKeys(null, one));
  return copyKeys(null, other).filter((key) => keys.has(key)).length;
};

it('gives the same keys to the same words, whatever their clothes', () => {
  for (const text of Object.values(stories))
    expect(copyKeys(null, `«${text.toUpperCase()}»`)).toEqual(copyKeys(null, text));
});

it('reads the title only where the text is short', () => {
  expect(copyKeys('One title', story)).toEqual(copyKeys('Another title', story));
  const text = 'Officers were called to the scene.';
  expect(copyKeys('Shooting in the north of Harlow', text)).not.toEqual(
    copyKeys('Robbery in the south of Luton', text),
  );
});

it('has no keys for a handful of words', () => {
  expect(copyKeys('Police blotter', 'See below.')).toEqual([]);
  const words = Array.from({ length: fewestWords }, (_, n) => `word${n}`);
  expect(copyKeys(null, words.join(' ')).length).toBeGreaterThan(0);
  expect(copyKeys(null, words.slice(1).join(' '))).toEqual([]);
});

it('gives a long text keys of its body, so that another lead does not hide it', () => {
  const body = paragraphs(40);
  expect(copyKeys(null, body).length).toBeGreaterThan(copyKeys(null, story).length);
  expect(shared(body, `${story} ${body}`)).toBeGreaterThan(0);
});

it('proposes four of five texts at a likeness of 0.6 or more, and one of five at 0.2', () => {
  const all = Array.from({ length: 400 }, (_, n) => `w${n * 37} x${n * 91}`);
  const found = (changed: number): number => {
    let met = 0;
    for (let n = 0; n + 50 < all.length; n++) {
      const words = all.slice(n, n + 30);
      const other = words.map((word, at) => (at < changed ? `${word}y` : word));
      if (shared(words.join(' '), other.join(' ')) >= 1) met++;
    }
    return met / 350;
  };
  // Of the 24 pairs in the lead, six changed at one end leave 33 of 57 runs shared; sixteen leave 13 of 77.
  expect(found(6)).toBeGreaterThan(0.7);
  expect(found(16)).toBeLessThan(0.25);
});

it('gives whole 32-bit numbers, each once, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), (text) => {
      const keys = copyKeys(text.slice(0, 20), text);
      expect(new Set(keys).size).toBe(keys.length);
      for (const key of keys) expect(key | 0).toBe(key);
    }),
    { numRuns: 50 },
  );
});
