import { useState } from 'react';
import { OverviewPage } from '../features/overview/OverviewPage.tsx';
import { StartPage } from '../features/start/StartPage.tsx';
import { useHealth } from '../lib/api/use-health.ts';

/**
 * An empty store has nothing to show but the ways to fill it. Once reports arrive, the page offers the overview and
 * does not jump: someone may be reading the result of an import.
 */
export function Home() {
  const health = useHealth().data;
  const [begun, setBegun] = useState(false);
  const empty = health?.reports === 0;
  if (empty && health.workspace === 'own' && !begun) setBegun(true);
  // The sample fills by itself, so its overview may open by itself.
  const beginning = health?.workspace === 'sample' ? empty : begun;
  return beginning ? <StartPage onShow={() => setBegun(false)} /> : <OverviewPage />;
}
