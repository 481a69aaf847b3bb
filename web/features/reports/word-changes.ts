/** A stretch of two texts: in both, only in the former, or only in the present one. */
export interface TextChange {
  text: string;
  in: 'both' | 'before' | 'now';
}

/** Beyond so many words on each side the texts are shown one after the other: telling them apart takes too long. */
const mostWords = 1_500;

/** What was taken out and what was put in, word by word, by a longest common subsequence. */
export function wordChanges(before: string, now: string): TextChange[] {
  const left = wordsOf(before);
  const right = wordsOf(now);
  const start = commonLength(left, right, (words, n) => words[n]);
  const rest = Math.min(left.length, right.length) - start;
  const end = Math.min(
    rest,
    commonLength(left, right, (words, n) => words[words.length - 1 - n]),
  );
  const changed = between(
    left.slice(start, left.length - end),
    right.slice(start, right.length - end),
  );
  return joined([
    ...both(left.slice(0, start)),
    ...changed,
    ...both(end > 0 ? left.slice(-end) : []),
  ]);
}

/** A word carries the space behind it; a character of a script without spaces is a word. */
function wordsOf(text: string): string[] {
  return (
    text.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]\s*|\S[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]*\s*|\s+/gu,
    ) ?? []
  );
}

function commonLength(
  left: string[],
  right: string[],
  word: (words: string[], n: number) => string | undefined,
): number {
  const most = Math.min(left.length, right.length);
  let length = 0;
  while (length < most && word(left, length) === word(right, length)) length++;
  return length;
}

function both(words: string[]): TextChange[] {
  return words.map((text) => ({ text, in: 'both' }));
}

function between(left: string[], right: string[]): TextChange[] {
  const width = right.length + 1;
  if (left.length > mostWords || right.length > mostWords) {
    return [
      { text: left.join(''), in: 'before' },
      { text: right.join(''), in: 'now' },
    ];
  }
  const lengths = new Uint16Array((left.length + 1) * width);
  for (let row = left.length - 1; row >= 0; row--) {
    for (let column = right.length - 1; column >= 0; column--) {
      const at = row * width + column;
      lengths[at] = same(left[row]!, right[column]!)
        ? lengths[at + width + 1]! + 1
        : Math.max(lengths[at + width]!, lengths[at + 1]!);
    }
  }
  return walk(left, right, (row, column) => lengths[row * width + column] ?? 0);
}

function walk(
  left: string[],
  right: string[],
  common: (row: number, column: number) => number,
): TextChange[] {
  const changes: TextChange[] = [];
  let row = 0;
  let column = 0;
  while (row < left.length || column < right.length) {
    if (row < left.length && column < right.length && same(left[row]!, right[column]!)) {
      changes.push({ text: right[column]!, in: 'both' });
      row++;
      column++;
    } else if (
      column >= right.length ||
      (row < left.length && common(row + 1, column) >= common(row, column + 1))
    ) {
      changes.push({ text: left[row++]!, in: 'before' });
    } else changes.push({ text: right[column++]!, in: 'now' });
  }
  return changes;
}

/** The space behind a word is no part of what it says. */
function same(one: string, other: string): boolean {
  return one.trimEnd() === other.trimEnd();
}

function joined(changes: TextChange[]): TextChange[] {
  const result: TextChange[] = [];
  for (const change of changes) {
    const last = result.at(-1);
    if (change.text === '') continue;
    if (last?.in === change.in) last.text += change.text;
    else result.push({ ...change });
  }
  return result;
}
