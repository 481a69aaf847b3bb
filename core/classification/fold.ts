import { traditionalToSimplified } from './data/han-variants.ts';

/**
 * Text as the matcher reads it: one UTF-16 unit per kept unit, letters without case, accents or
 * regional variants, one kind of space. `offsets` maps kept units back to the original text; it is
 * null while nothing had to be left out, which is the common and fast case.
 */
export interface FoldedText {
  units: Uint16Array;
  offsets: Int32Array | null;
}

const space = 0x20;
/** Marks a unit that is left out: combining marks, Arabic vowel signs, soft hyphens, joiners. */
const ignored = 0;

const foldTable = buildFoldTable();

export function fold(text: string): FoldedText {
  const units = new Uint16Array(text.length);
  let offsets: Int32Array | null = null;
  let kept = 0;
  let previous = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = foldTable[text.charCodeAt(i)]!;
    if (unit === ignored || (unit === space && previous === space)) {
      offsets ??= identity(text.length, kept);
      continue;
    }
    units[kept] = unit;
    if (offsets !== null) offsets[kept] = i;
    previous = unit;
    kept++;
  }
  return { units: kept === text.length ? units : units.subarray(0, kept), offsets };
}

/** A term of the lexicon, folded like the text it is compared with. */
export function foldTerm(term: string): Uint16Array {
  return fold(term).units;
}

/** Original half-open range of the folded range `[start, end)`. */
export function originalRange(text: FoldedText, start: number, end: number): [number, number] {
  if (text.offsets === null) return [start, end];
  return [text.offsets[start]!, text.offsets[end - 1]! + 1];
}

function identity(length: number, upTo: number): Int32Array {
  const offsets = new Int32Array(length);
  for (let i = 0; i < upTo; i++) offsets[i] = i;
  return offsets;
}

function buildFoldTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  for (const [from, to] of [
    [0x00, 0x590],
    [0x1e00, 0x2000],
  ] as const) {
    for (let code = from; code < to; code++) table[code] = foldLetter(code);
  }
  // Full-width forms used in Chinese typography.
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = foldLetter(code - 0xfee0);
  setAll(table, '\u2018\u2019\u201b\u02bc\u0060\u00b4\u2032', "'".charCodeAt(0));
  setAll(table, '-\u2010\u2011\u2012\u2013\u2014\u2212\u00a0\t\n\r\u3000_', space);
  for (let code = 0x2000; code <= 0x200a; code++) table[code] = space;
  setAll(table, 'أإآٱ', 'ا'.charCodeAt(0));
  setAll(table, 'ىئی', 'ي'.charCodeAt(0));
  setAll(table, 'ة', 'ه'.charCodeAt(0));
  setAll(table, 'ؤ', 'و'.charCodeAt(0));
  setAll(table, 'ک', 'ك'.charCodeAt(0));
  setAll(table, 'ёЁ', 'е'.charCodeAt(0));
  for (let digit = 0; digit < 10; digit++) table[0x660 + digit] = 0x30 + digit;
  foldHan(table);
  for (let code = 0x300; code <= 0x36f; code++) table[code] = ignored;
  for (let code = 0x64b; code <= 0x65f; code++) table[code] = ignored;
  setAll(table, '\u00ad\u0640\u0670\u200b\u200c\u200d\u200e\u200f\ufeff\u0000', ignored);
  return table;
}

/** Lower case without accents, where that is a single unit; й and the like keep their mark. */
function foldLetter(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase();
  if (lower.length !== 1) return code;
  const unit = lower.charCodeAt(0);
  if (unit >= 0x400 && unit < 0x530) return unit;
  return lower.normalize('NFD').charCodeAt(0);
}

function foldHan(table: Uint16Array): void {
  const [traditional, simplified] = traditionalToSimplified;
  for (let i = 0; i < traditional.length; i++) {
    table[traditional.charCodeAt(i)] = simplified.charCodeAt(i);
  }
}

function setAll(table: Uint16Array, characters: string, value: number): void {
  for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = value;
}
