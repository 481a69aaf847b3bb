import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { type DrillTarget, drill } from './drill.ts';
import { stringifySearch } from './search-params.ts';
import { useNames } from './use-names.ts';
import { useView } from './use-view.ts';
import { searchOf } from './view.ts';

/** The reports behind a number: as an address for links, and as a step for clicks on a chart. */
export function useDrill() {
  const { view } = useView();
  const { groupOf } = useNames();
  const navigate = useNavigate();
  const searchFor = useCallback(
    (target: DrillTarget) => searchOf(drill(view, target, groupOf)),
    [view, groupOf],
  );
  const href = useCallback(
    (target: DrillTarget) => `/reports${stringifySearch(searchFor(target))}`,
    [searchFor],
  );
  const go = useCallback(
    (target: DrillTarget) => void navigate({ to: '/reports', search: searchFor(target) }),
    [navigate, searchFor],
  );
  return { href, go };
}
