import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAutomaton } from '../../../core/classification/automaton.ts';

const units = (text: string) => Uint16Array.from(text, (letter) => letter.charCodeAt(0));

function scan(keys: string[], text: string): string[] {
  const found: string[] = [];
  buildAutomaton(keys.map(units)).scan(units(text), (key, end) => {
    found.push(`${keys[key]}@${end}`);
  });
  return found.sort();
}

/** Every key at every place, one comparison after the other. */
function scanNaively(keys: string[], text: string): string[] {
  const found: string[] = [];
  for (const key of keys) {
    for (let start = 0; start + key.length <= text.length; start++) {
      if (text.startsWith(key, start)) found.push(`${key}@${start + key.length}`);
    }
  }
  return found.sort();
}

describe('buildAutomaton', () => {
  it('finds keys that overlap and keys inside other keys', () => {
    expect(scan(['he', 'she', 'his', 'hers'], 'ushers')).toEqual(['he@4', 'hers@6', 'she@4']);
  });

  it('finds a key that is the suffix of a longer key that breaks off', () => {
    expect(scan(['abcd', 'bc'], 'abce')).toEqual(['bc@3']);
  });

  it('finds nothing in an empty text and with no keys', () => {
    expect(scan(['a'], '')).toEqual([]);
    expect(scan([], 'abc')).toEqual([]);
  });

  it('tells scripts apart that share the low byte of their units', () => {
    expect(scan(['\u0141'], '\u0041')).toEqual([]);
    expect(scan(['毒品', '毒'], '贩卖毒品')).toEqual(['毒@3', '毒品@4']);
  });

  it('shares states between keys with the same beginning', () => {
    expect(buildAutomaton([units('traffic'), units('trafficker')]).states).toBe(11);
  });

  it('agrees with a naive search', () => {
    const letter = fc.constantFrom('a', 'b', 'c', ' ', 'я', '毒');
    const word = (max: number) =>
      fc.array(letter, { minLength: 1, maxLength: max }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(fc.uniqueArray(word(5), { maxLength: 20 }), word(60), (keys, text) => {
        expect(scan(keys, text)).toEqual(scanNaively(keys, text));
      }),
      { numRuns: 500 },
    );
  });

  it('agrees with a naive search over the whole range of units', () => {
    const word = fc.string({ unit: 'binary', minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 8 }), fc.array(word), (keys, words) => {
        const plain = keys.filter((key) => key.length === [...key].length);
        const text = words.filter((item) => item.length === [...item].length).join('');
        expect(scan(plain, text)).toEqual(scanNaively(plain, text));
      }),
    );
  });
});
