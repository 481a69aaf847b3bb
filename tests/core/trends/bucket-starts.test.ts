import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buckets } from '../../../core/contract/trends.ts';
import {
  bucketFor,
  bucketStarts,
  firstIncomplete,
  mostPoints,
  nextBucket,
  startOfBucket,
} from '../../../core/trends/bucket-starts.ts';

const day = fc
  .integer({ min: 0, max: 40_000 })
  .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
const bucket = fc.constantFrom(...buckets);

describe('the start of a bucket', () => {
  it.each([
    ['2024-02-29', 'day', '2024-02-29'],
    ['2024-02-29', 'week', '2024-02-26'],
    ['2024-03-03', 'week', '2024-02-26'],
    ['2024-03-04', 'week', '2024-03-04'],
    ['2024-02-29', 'month', '2024-02-01'],
    ['2024-02-29', 'year', '2024-01-01'],
  ] as const)('%s lies in the %s of %s', (given, width, start) => {
    expect(startOfBucket(given, width)).toBe(start);
  });

  it('is its own start, not after the day, and the next one is after it', () => {
    fc.assert(
      fc.property(day, bucket, (given, width) => {
        const start = startOfBucket(given, width);
        expect(startOfBucket(start, width)).toBe(start);
        expect(start <= given).toBe(true);
        expect(nextBucket(start, width) > given).toBe(true);
      }),
    );
  });
});

describe('the buckets of a range', () => {
  it('take the first and the last day in, and stop before the end', () => {
    expect(bucketStarts('2024-01-30', '2024-03-01', 'month')).toEqual(['2024-01-01', '2024-02-01']);
    expect(bucketStarts('2024-01-30', '2024-03-02', 'month')).toEqual([
      '2024-01-01',
      '2024-02-01',
      '2024-03-01',
    ]);
    expect(bucketStarts('2024-12-31', '2025-01-01', 'day')).toEqual(['2024-12-31']);
  });

  it('cover every day of the range once', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 800 }), bucket, (from, length, width) => {
        const to = new Date(Date.parse(from) + length * 86_400_000).toISOString().slice(0, 10);
        const starts = bucketStarts(from, to, width);
        expect(starts[0]).toBe(startOfBucket(from, width));
        for (let index = 1; index < starts.length; index++)
          expect(starts[index]).toBe(nextBucket(starts[index - 1]!, width));
        expect(nextBucket(starts.at(-1)!, width) >= to).toBe(true);
      }),
    );
  });

  it('stay drawable when the width is chosen for them', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 20_000 }), (from, length) => {
        const to = new Date(Date.parse(from) + length * 86_400_000).toISOString().slice(0, 10);
        expect(bucketStarts(from, to, bucketFor(from, to)).length).toBeLessThanOrEqual(
          mostPoints + 2,
        );
      }),
    );
  });

  it('become wider with the range', () => {
    expect(bucketFor('2024-01-01', '2024-04-01')).toBe('day');
    expect(bucketFor('2023-01-01', '2024-01-01')).toBe('week');
    expect(bucketFor('2022-01-01', '2024-01-01')).toBe('week');
    expect(bucketFor('2021-01-01', '2024-01-01')).toBe('month');
    expect(bucketFor('2010-01-01', '2020-01-01')).toBe('month');
    expect(bucketFor('1990-01-01', '2024-01-01')).toBe('year');
  });
});

describe('the first bucket that is not whole', () => {
  const starts = ['2024-01-01', '2024-02-01', '2024-03-01'];

  it('is the one that today lies in', () => {
    expect(firstIncomplete(starts, 'month', '2024-04-01', '2024-03-15')).toBe(2);
    expect(firstIncomplete(starts, 'month', '2024-04-01', '2024-03-31')).toBe(2);
  });

  it('is the one that the range cuts', () => {
    expect(firstIncomplete(starts, 'month', '2024-03-15', '2025-01-01')).toBe(2);
  });

  it('is none when all are over and inside the range', () => {
    expect(firstIncomplete(starts, 'month', '2024-04-01', '2024-04-01')).toBeNull();
  });
});
