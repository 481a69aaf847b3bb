import { describe, expect, it } from 'vitest';
import * as format from '../../../web/lib/format.ts';

describe('numbers and days in words', () => {
  it('keep small shares from looking like nothing', () => {
    expect([0, 0.0042, 0.042, 0.42, 1].map(format.formatShare)).toEqual([
      '0 %',
      '0.42 %',
      '4.2 %',
      '42 %',
      '100 %',
    ]);
  });

  it('name the last day that is included', () => {
    expect(format.formatRange('2026-01-01', '2026-02-01')).toBe('1 Jan – 31 Jan 2026');
    expect(format.formatRange('2025-12-01', '2026-02-01')).toBe('1 Dec 2025 – 31 Jan 2026');
    expect(format.formatRange('2026-09-05', '2026-09-06')).toBe('5 Sep 2026');
  });

  it('name buckets by their width', () => {
    expect(format.formatBucket('2026-01-01', 'year')).toBe('2026');
    expect(format.formatBucket('2026-01-01', 'month')).toBe('Jan 2026');
    expect(format.formatBucket('2026-01-05', 'week')).toBe('Week of 5 Jan 2026');
    expect(format.formatBucket('2026-01-05', 'day')).toBe('5 Jan 2026');
  });

  it('say how long ago or how soon', () => {
    const now = new Date('2026-01-10T12:00:00Z');
    expect(format.formatAgo('2026-01-10T11:59:40Z', now)).toBe('just now');
    expect(format.formatAgo('2026-01-10T11:45:00Z', now)).toBe('15 min ago');
    expect(format.formatAgo('2026-01-10T14:00:00Z', now)).toBe('in 2 h');
    expect(format.formatAgo('2026-01-07T12:00:00Z', now)).toBe('3 d ago');
    expect(format.formatAgo('2024-01-07T12:00:00Z', now)).toBe('7 Jan 2024');
  });

  it('shorten what is explained in brackets or after a colon', () => {
    expect(format.shortName('Cybercrime (cyber-dependent)')).toBe('Cybercrime');
    expect(format.shortName('Crimes against persons: trafficking')).toBe('Crimes against persons');
    expect(format.shortName('Drugs')).toBe('Drugs');
  });

  it('survive codes that are none', () => {
    expect(format.languageName('pt')).toBe('Portuguese');
    expect(format.languageName('und')).toBe('Undetermined');
    expect(format.languageName('not a code')).toBe('not a code');
    expect(format.countryName('??')).toBe('??');
  });

  it('measure sizes and durations', () => {
    expect([512, 2048, 5_242_880, 3_221_225_472].map(format.formatBytes)).toEqual([
      '512 B',
      '2 kB',
      '5.0 MB',
      '3.00 GB',
    ]);
    expect([0.2, 42, 600, 9000].map(format.formatDuration)).toEqual([
      '1 s',
      '42 s',
      '10 min',
      '2.5 h',
    ]);
    expect(format.formatInstant('2026-01-10T09:05:00Z')).toBe('10 Jan 2026, 09:05 UTC');
    expect(format.spanLength('2026-01-01', '2026-01-02')).toBe('1 day');
  });
});
