import { OverviewPage } from '../features/overview/OverviewPage.tsx';
import { StartPage } from '../features/start/StartPage.tsx';
import { useHealth } from '../lib/api/use-health.ts';

/** An empty store has nothing to show but the ways to fill it. */
export function Home() {
  const health = useHealth().data;
  return health?.reports === 0 ? <StartPage /> : <OverviewPage />;
}
