import type { CopyWords } from './copy-words.ts';

/**
 * Kinds of the words that stand in one text where the other has different ones, by a longest common
 * subsequence. What was only added or only left out is not among them; of the longer text `limit` words are read.
 */
export function replacedWords(shorter: CopyWords, longer: CopyWords, limit: number): number[] {
  const rows = shorter.hashes.length;
  const columns = Math.min(longer.hashes.length, limit);
  const lengths = commonLengths(shorter.hashes, longer.hashes, columns);
  const replaced: number[] = [];
  let left: number[] = [];
  let right: number[] = [];
  const settle = (): void => {
    if (left.length > 0 && right.length > 0) replaced.push(...left, ...right);
    left = [];
    right = [];
  };
  let row = 0;
  let column = 0;
  while (row < rows && column < columns) {
    if (shorter.hashes[row] === longer.hashes[column]) {
      settle();
      row++;
      column++;
    } else if (at(lengths, columns, row + 1, column) >= at(lengths, columns, row, column + 1)) {
      left.push(shorter.kinds[row++]!);
    } else right.push(longer.kinds[column++]!);
  }
  // Behind the last common word the longer text simply goes on; what the shorter one has left was exchanged.
  left.push(...shorter.kinds.subarray(row));
  if (left.length > 0) right.push(...longer.kinds.subarray(column, column + left.length));
  settle();
  return replaced;
}

function commonLengths(a: Int32Array, b: Int32Array, columns: number): Uint16Array {
  const lengths = new Uint16Array((a.length + 1) * (columns + 1));
  for (let row = a.length - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      lengths[row * (columns + 1) + column] =
        a[row] === b[column]
          ? at(lengths, columns, row + 1, column + 1) + 1
          : Math.max(at(lengths, columns, row + 1, column), at(lengths, columns, row, column + 1));
    }
  }
  return lengths;
}

function at(lengths: Uint16Array, columns: number, row: number, column: number): number {
  return lengths[row * (columns + 1) + column]!;
}
