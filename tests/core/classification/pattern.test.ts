import { describe, expect, it } from 'vitest';
import { fold } from '../../../core/classification/fold.ts';
import {
  compileTerm,
  endsSentence,
  expandAlternatives,
  matchAround,
  type Pattern,
  tokenise,
} from '../../../core/classification/pattern.ts';

/** Texts of all matches of a term, in order, as the engine would see them. */
function matches(term: string, text: string): string[] {
  const { units } = fold(text);
  const plain = String.fromCharCode(...units);
  const found: string[] = [];
  for (const pattern of compileTerm(term)) {
    for (const start of placesOf(pattern, plain)) {
      const end = matchAround(pattern, tokenise(units), start + pattern.key.length);
      if (end >= 0) found.push(plain.slice(start, end));
    }
  }
  return found;
}

function placesOf(pattern: Pattern, text: string): number[] {
  const key = String.fromCharCode(...pattern.key);
  const places: number[] = [];
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) places.push(at);
  return places;
}

describe('expandAlternatives', () => {
  it('writes out every choice', () => {
    expect(expandAlternatives('[drug/arms] traffick*')).toEqual([
      'drug traffick*',
      'arms traffick*',
    ]);
    expect(expandAlternatives('[a/b] [c/d]')).toHaveLength(4);
    expect(expandAlternatives('organi[s/z]ed')).toEqual(['organised', 'organized']);
  });
});

describe('matchAround', () => {
  it('takes whole words only', () => {
    expect(matches('bribe', 'a bribe was paid')).toEqual(['bribe']);
    expect(matches('bribe', 'he bribed them')).toEqual([]);
    expect(matches('ivory', 'divory')).toEqual([]);
  });

  it('takes any ending after a star, to the end of the word', () => {
    expect(matches('traffick*', 'Traffickers were trafficking')).toEqual([
      'traffickers',
      'trafficking',
    ]);
  });

  it('finds phrases over hyphens and line breaks', () => {
    expect(matches('match fixing', 'a match-fixing ring; match\nfixing')).toHaveLength(2);
  });

  it('lets up to four words stand in a gap, not five', () => {
    expect(matches('seized .. cocaine', 'seized two tonnes of pure cocaine')).toHaveLength(1);
    expect(matches('seized .. cocaine', 'seized cocaine')).toHaveLength(1);
    expect(matches('seized .. cocaine', 'seized one two three four five cocaine')).toEqual([]);
  });

  it('ends a gap at the end of a sentence', () => {
    expect(matches('seized .. cocaine', 'The ship was seized. The cocaine was not.')).toEqual([]);
    expect(matches('走私 .. 象牙', '走私大量的象牙')).toHaveLength(1);
    expect(matches('走私 .. 象牙', '走私。大量象牙')).toEqual([]);
  });

  it('finds Chinese terms inside running text', () => {
    expect(matches('贩毒', '警方破获贩毒集团')).toEqual(['贩毒']);
    expect(matches('販毒', '警方破获贩毒集团')).toEqual(['贩毒']);
  });

  it('peels Arabic articles, prepositions and suffixes off a word', () => {
    for (const text of ['المخدرات', 'بالمخدرات', 'والمخدرات', 'للمخدرات', 'مخدرات']) {
      expect(matches('مخدرات', text), text).toHaveLength(1);
    }
    expect(matches('سارق', 'سارقون كبار')).toHaveLength(1);
    expect(matches('نشل', 'انتشل الغواص السيارة')).toEqual([]);
  });

  it('compares the words of an Arabic phrase one by one', () => {
    expect(matches('تهريب مخدرات', 'إحباط تهريب المخدرات')).toHaveLength(1);
    expect(matches('تهريب .. اسلحة', 'تهريب كمية من الأسلحة')).toHaveLength(1);
  });

  it('reads inflected Russian words by their stem', () => {
    expect(matches('контрабанд* кокаин*', 'за контрабанду кокаина')).toHaveLength(1);
  });
});

describe('endsSentence', () => {
  const ends = (text: string) => {
    const { units } = fold(text);
    return endsSentence(units, 0, units.length);
  };

  it('takes points, question marks and their Chinese forms for ends', () => {
    expect(ends('It was seized. Then')).toBe(true);
    expect(ends('Was it? Then')).toBe(true);
    expect(ends('查获。随后')).toBe(true);
  });

  it('reads over abbreviations, figures and addresses', () => {
    expect(ends('paid Rs. 500 to Mr. Khan')).toBe(false);
    expect(ends('worth 3.5 million on example.com')).toBe(false);
  });
});

describe('tokenise', () => {
  const endsOf = (text: string) => tokenise(fold(text).units).tokenEnds;

  it('knows where the token around each unit ends', () => {
    expect([...endsOf('ab cd ef').slice(0, 5)]).toEqual([2, 2, 2, 5, 5]);
  });

  it('ends nowhere in the last token and before the end of a sentence', () => {
    expect(endsOf('ab cd')[3]).toBe(-1);
    expect(endsOf('ab. cd ef')[0]).toBe(-1);
    expect(endsOf('ab. cd ef')[4]).toBe(6);
  });
});
