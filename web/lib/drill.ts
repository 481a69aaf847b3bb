import { defaultHidden, type View } from './view.ts';

export interface DrillTarget {
  by?: View['by'] | 'country';
  key?: string;
  /** Half-open days. */
  from?: string;
  to?: string;
}

export type GroupOf = (type: string) => string | undefined;

/** The view behind one number: a series and a span of days narrow the filters, nothing else changes. */
export function drill(view: View, target: DrillTarget, groupOf: GroupOf): View {
  const days =
    target.from !== undefined && target.to !== undefined
      ? { from: target.from, to: target.to, period: null }
      : {};
  return {
    ...view,
    ...days,
    ...seriesFilter(view, target, groupOf),
    hidden: defaultHidden(view.by),
  };
}

function seriesFilter(view: View, target: DrillTarget, groupOf: GroupOf): Partial<View> {
  const { by, key } = target;
  // "all" and "other" are sums: the days alone say what can be said about them.
  if (key === undefined || key === 'all' || key === 'other') return {};
  if (by === 'group') return groupFilter(view, key, groupOf);
  if (by === 'type') return { types: [key], groups: [] };
  if (by === 'region' || by === 'country') return { regions: [key] };
  return {};
}

/** Types chosen inside the group stay chosen, unless the whole group was. */
function groupFilter(view: View, group: string, groupOf: GroupOf): Partial<View> {
  const inside = view.types.filter((type) => groupOf(type) === group);
  return inside.length > 0 && !view.groups.includes(group)
    ? { types: inside, groups: [] }
    : { types: [], groups: [group] };
}
