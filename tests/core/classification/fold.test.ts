import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldTerm, originalRange } from '../../../core/classification/fold.ts';

const written = (text: string) => String.fromCharCode(...fold(text).units);

/** Text as it comes from feeds: letters of all scripts, marks, emoji, broken surrogates. */
const wildText = fc.string({ unit: 'binary', maxLength: 80 });
const lettersAndMarks = fc
  .array(
    fc.constantFrom(
      'é',
      'e\u0301',
      'Ñ',
      'ß',
      'İ',
      'ё',
      'й',
      'أ',
      'ة',
      'كـ',
      'ّ',
      '國',
      '　',
      '-',
      'a',
    ),
  )
  .map((parts) => parts.join(''));

describe('fold', () => {
  it('drops case and accents', () => {
    expect(written('TRÁFICO de Heroína')).toBe('trafico de heroina');
    expect(written('Éventré à Orléans')).toBe('eventre a orleans');
  });

  it('reads composed and decomposed accents alike', () => {
    expect(written('cocaína'.normalize('NFD'))).toBe(written('cocaína'.normalize('NFC')));
  });

  it('keeps й apart from и, and reads ё as е', () => {
    expect(written('чёрный')).toBe('черный');
    expect(written('синий')).not.toBe(written('сиnии'));
  });

  it('unifies Arabic letters and drops vowel signs and tatweel', () => {
    expect(written('أسلحة')).toBe(written('اسلحه'));
    expect(written('تَهْرِيب')).toBe(written('تهريب'));
    expect(written('مخـــدرات')).toBe(written('مخدرات'));
  });

  it('reads traditional characters as simplified ones', () => {
    expect(written('販毒集團')).toBe('贩毒集团');
    expect(written('詐騙')).toBe('诈骗');
  });

  it('makes hyphens, line breaks and repeated blanks one space', () => {
    expect(written('match-fixing\n\t  ring')).toBe('match fixing ring');
    expect(written('a – b')).toBe('a b');
  });

  it('unifies apostrophes and full-width letters', () => {
    expect(written('l’or ＡＢＣ')).toBe("l'or abc");
  });

  it('needs no map of offsets while nothing was left out', () => {
    expect(fold('Tráfico').offsets).toBeNull();
    expect(fold('a\u00adb').offsets).not.toBeNull();
  });

  it('gives terms the form of the text', () => {
    expect([...foldTerm('Heroína')]).toEqual([...fold('heroina').units]);
  });

  it('keeps one unit for one unit, or a map that says which were left out', () => {
    fc.assert(
      fc.property(fc.oneof(wildText, lettersAndMarks), (text) => {
        const { units, offsets } = fold(text);
        if (offsets === null) expect(units.length).toBe(text.length);
        else expect(units.length).toBeLessThan(text.length);
      }),
    );
  });

  it('maps every kept unit to a later place than the one before', () => {
    fc.assert(
      fc.property(fc.oneof(wildText, lettersAndMarks), (text) => {
        const folded = fold(text);
        let last = -1;
        for (let i = 0; i < folded.units.length; i++) {
          const [start, end] = originalRange(folded, i, i + 1);
          expect(start).toBeGreaterThan(last);
          expect(end).toBe(start + 1);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
    );
  });

  it('maps a range back to text that folds to the same units', () => {
    fc.assert(
      fc.property(fc.oneof(wildText, lettersAndMarks), fc.nat(), fc.nat(), (text, a, b) => {
        const folded = fold(text);
        if (folded.units.length === 0) return;
        const start = a % folded.units.length;
        const end = start + 1 + (b % (folded.units.length - start));
        const [from, to] = originalRange(folded, start, end);
        expect([...fold(text.slice(from, to)).units]).toEqual([...folded.units.slice(start, end)]);
      }),
    );
  });

  it('changes nothing when applied twice', () => {
    fc.assert(
      fc.property(lettersAndMarks, (text) => {
        expect(written(written(text))).toBe(written(text));
      }),
    );
  });
});
