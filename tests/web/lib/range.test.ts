import { describe, expect, it } from 'vitest';
import { filterQuery, shownRange } from '../../../web/lib/range.ts';
import { emptyView } from '../../../web/lib/view.ts';

const today = '2026-06-15';
const live = { firstDay: '2024-01-01', lastDay: '2026-06-15' };

describe('the days a view shows', () => {
  it('are the default preset when nothing was chosen', () => {
    expect(shownRange(emptyView, live, today)).toEqual({
      from: '2025-06-16',
      to: '2026-06-16',
      period: '12m',
      endsAtOldData: null,
    });
  });

  it('are exactly those chosen by hand', () => {
    const view = { ...emptyView, from: '2025-02-01', to: '2025-03-01', period: '7d' as const };
    expect(shownRange(view, live, today)).toMatchObject({
      from: '2025-02-01',
      to: '2025-03-01',
      period: null,
    });
  });

  it('complete a half-given range', () => {
    expect(shownRange({ ...emptyView, from: '2025-02-01' }, live, today)).toMatchObject({
      from: '2025-02-01',
      to: '2026-06-16',
    });
    expect(shownRange({ ...emptyView, to: '2025-02-01' }, live, today)).toMatchObject({
      from: '2024-01-01',
      to: '2025-02-01',
    });
  });

  it('stay a range when the half given lies outside the data', () => {
    const before = shownRange({ ...emptyView, to: '2020-01-01' }, live, today);
    const after = shownRange({ ...emptyView, from: '2030-01-01' }, live, today);
    expect(before.from < before.to).toBe(true);
    expect(after.from < after.to).toBe(true);
  });

  it('say when they end with old data', () => {
    const archive = { firstDay: '2010-01-01', lastDay: '2019-12-31' };
    expect(shownRange({ ...emptyView, period: '30d' }, archive, today).endsAtOldData).toBe(
      '2019-12-31',
    );
  });
});

describe('what the API is asked', () => {
  it('names only the filters that are set', () => {
    expect(filterQuery(emptyView, { from: '2026-01-01', to: '2026-02-01' })).toEqual({
      from: '2026-01-01',
      to: '2026-02-01',
    });
    const view = { ...emptyView, regions: ['019', 'ZA'], kinds: ['ngo'], q: '  port  ' };
    expect(filterQuery(view, { from: '2026-01-01', to: '2026-02-01' })).toEqual({
      from: '2026-01-01',
      to: '2026-02-01',
      regions: '019,ZA',
      kinds: 'ngo',
      q: 'port',
    });
  });
});
