import { describe, expect, it } from 'vitest';
import { drill } from '../../../web/lib/drill.ts';
import { emptyView } from '../../../web/lib/view.ts';

const groups: Record<string, string> = { heroin: 'drugs', cocaine: 'drugs', piracy: 'organised' };
const groupOf = (type: string): string | undefined => groups[type];
const days = { from: '2026-01-01', to: '2026-01-08' };

describe('the reports behind a number', () => {
  it('keep the filters and take its days', () => {
    const view = { ...emptyView, regions: ['019'], q: 'port', period: '12m' as const };
    expect(drill(view, { by: 'total', key: 'all', ...days }, groupOf)).toMatchObject({
      regions: ['019'],
      q: 'port',
      period: null,
      ...days,
    });
  });

  it('are of its group', () => {
    expect(drill(emptyView, { by: 'group', key: 'drugs' }, groupOf)).toMatchObject({
      groups: ['drugs'],
      types: [],
    });
  });

  it('stay within the types chosen inside that group', () => {
    const view = { ...emptyView, types: ['heroin', 'piracy'] };
    expect(drill(view, { by: 'group', key: 'drugs' }, groupOf)).toMatchObject({
      types: ['heroin'],
      groups: [],
    });
  });

  it('are of the whole group where it was chosen beside types', () => {
    const view = { ...emptyView, types: ['heroin'], groups: ['drugs'] };
    expect(drill(view, { by: 'group', key: 'drugs' }, groupOf)).toMatchObject({
      groups: ['drugs'],
      types: [],
    });
  });

  it('are of its type, region or country', () => {
    expect(drill(emptyView, { by: 'type', key: 'heroin' }, groupOf).types).toEqual(['heroin']);
    expect(drill(emptyView, { by: 'region', key: '150' }, groupOf).regions).toEqual(['150']);
    expect(drill(emptyView, { by: 'country', key: 'ZA' }, groupOf).regions).toEqual(['ZA']);
  });

  it('are not narrowed by the sum of the rest', () => {
    const view = { ...emptyView, groups: ['drugs'] };
    expect(drill(view, { by: 'group', key: 'other', ...days }, groupOf).groups).toEqual(['drugs']);
  });
});
