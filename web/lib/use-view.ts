import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useHealth } from './api/use-health.ts';
import { dayOf } from './days.ts';
import { filterQuery, type ShownRange, shownRange } from './range.ts';
import { parseView, type Search, searchOf, type View } from './view.ts';

export interface ViewState {
  view: View;
  /** null until the server has said which days it holds. */
  range: ShownRange | null;
  /** What to ask the API; null while the range is not known. */
  query: Record<string, string> | null;
  update: (patch: Partial<View>, options?: { replace?: boolean }) => void;
}

/** The one place where the address becomes a view and a view becomes an address. */
export function useView(): ViewState {
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const health = useHealth().data;
  const view = useMemo(() => parseView(search), [search]);
  const today = dayOf(new Date());
  const firstDay = health?.firstDay ?? null;
  const lastDay = health?.lastDay ?? null;
  const known = health !== undefined;
  const range = useMemo(
    () => (known ? shownRange(view, { firstDay, lastDay }, today) : null),
    [known, view, firstDay, lastDay, today],
  );
  const query = useMemo(() => (range ? filterQuery(view, range) : null), [view, range]);
  const update = useCallback(
    (patch: Partial<View>, options: { replace?: boolean } = {}) => {
      void navigate({
        to: '.',
        search: searchOf({ ...view, ...patch }),
        resetScroll: false,
        replace: options.replace ?? false,
      });
    },
    [navigate, view],
  );
  return { view, range, query, update };
}
