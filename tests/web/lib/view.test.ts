import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch } from '../../../web/lib/search-params.ts';
import {
  defaultHidden,
  emptyView,
  hasFilters,
  parseView,
  searchOf,
  type View,
  withoutFilters,
} from '../../../web/lib/view.ts';

const code = fc.stringMatching(/^[a-z0-9-]{1,12}$/).filter((text) => text !== 'none');
const codes = fc.uniqueArray(code, { maxLength: 4 });
const anyView: fc.Arbitrary<View> = fc.record({
  period: fc.constantFrom(null, '7d', '30d', '90d', '12m', '5y', 'all'),
  from: fc.constantFrom(null, '2026-01-01'),
  to: fc.constantFrom(null, '2026-02-01'),
  types: codes,
  groups: codes,
  regions: codes,
  languages: codes,
  kinds: codes,
  sources: codes,
  q: fc.string({ maxLength: 20 }),
  copies: fc.constantFrom('all' as const, 'first' as const),
  by: fc.constantFrom('group', 'type', 'region', 'total'),
  measure: fc.constantFrom('reports', 'share'),
  bucket: fc.constantFrom('auto', 'day', 'week', 'month', 'year'),
  lines: fc.constantFrom(null, 8 as const),
  hidden: codes,
});

describe('a view in the address', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const back = parseView(parseSearch(stringifySearch(searchOf(view)).slice(1)));
        const custom = view.from !== null || view.to !== null;
        expect(back).toEqual({ ...view, period: custom ? null : view.period });
      }),
    );
  });

  it('leaves an untouched screen a clean address', () => {
    expect(searchOf(emptyView)).toEqual({});
    expect(stringifySearch({})).toBe('');
    expect(parseView({})).toEqual(emptyView);
  });

  it('reads like what was chosen', () => {
    const search = searchOf({
      ...emptyView,
      regions: ['019', 'ZA'],
      groups: ['drugs'],
      period: '90d',
    });
    expect(stringifySearch(search)).toBe('?period=90d&regions=019,ZA&groups=drugs');
  });

  it('never fails on nonsense', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (search) => {
        expect(() => parseView(search)).not.toThrow();
      }),
    );
    expect(
      parseView({ from: '2026-02-30', by: 'planet', bucket: 'hour', measure: 'love' }),
    ).toEqual(emptyView);
  });

  it('asks for eight lines or for the default, never for another number', () => {
    expect(parseView({ lines: '8' }).lines).toBe(8);
    expect(searchOf(parseView({ lines: '8' }))).toEqual({ lines: '8' });
    for (const lines of ['5', '50', 'all', '']) expect(parseView({ lines }).lines).toBeNull();
  });

  it('drops a range that ends before it begins', () => {
    const view = parseView({ from: '2026-03-01', to: '2026-02-01' });
    expect([view.from, view.to]).toEqual([null, null]);
  });

  it('hides the long tail of types and regions until it is asked for', () => {
    expect(parseView({ by: 'type' }).hidden).toEqual(['other']);
    expect(parseView({ by: 'group' }).hidden).toEqual([]);
    expect(searchOf({ ...emptyView, by: 'type', hidden: [] }).hidden).toBe('none');
    expect(parseView({ by: 'type', hidden: 'none' }).hidden).toEqual([]);
    expect(
      searchOf({ ...emptyView, by: 'region', hidden: defaultHidden('region') }).hidden,
    ).toBeUndefined();
  });

  it('clears filters and keeps days and chart', () => {
    const view = parseView({
      period: '30d',
      regions: '019',
      q: 'port',
      by: 'type',
      measure: 'share',
    });
    expect(hasFilters(view)).toBe(true);
    const cleared = withoutFilters(view);
    expect(hasFilters(cleared)).toBe(false);
    expect(searchOf(cleared)).toEqual({ period: '30d', by: 'type', measure: 'share' });
  });
});
