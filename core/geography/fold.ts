const ASCII_LOWER = /^[a-z0-9']+(?: [a-z0-9']+)*$/;
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ё: 'е',
};

/**
 * One spelling for comparison: lower case, no accents, no full stops, hyphens as spaces. Cyrillic
 * й keeps its mark, because without it Russian endings fall together.
 */
export function fold(name: string): string {
  const lower = name.toLowerCase();
  if (ASCII_LOWER.test(lower)) return lower;
  return lower
    .replace(/й/g, '\uE000')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/\uE000/g, 'й')
    .replace(/[øłđßæœıё]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[’‘`ʼ]/g, "'")
    .replace(/[-–\u2010\u2011]/g, ' ')
    .replace(/\./g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
