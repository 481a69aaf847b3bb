import { describe, expect, it } from 'vitest';
import { bucketsFor } from '../../../web/features/overview/bucket-choice.ts';

describe('widths of a point', () => {
  it('fit the range: a week has days, ten years have months', () => {
    expect(bucketsFor('2026-01-01', '2026-01-08')).toEqual(['day']);
    expect(bucketsFor('2026-01-01', '2026-04-01')).toEqual(['day', 'week', 'month']);
    expect(bucketsFor('2025-01-01', '2026-01-02')).toEqual(['week', 'month']);
    expect(bucketsFor('2010-01-01', '2020-01-01')).toEqual(['month', 'year']);
  });

  it('are none for a single day', () => {
    expect(bucketsFor('2026-01-01', '2026-01-02')).toEqual([]);
  });
});
