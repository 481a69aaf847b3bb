import { judgeSources } from '../../db/stores/source-figures.ts';
import type { WorkContext } from '../context.ts';

/** Small: whatever else waits for the embedded store waits for one round at most. */
const atOnce = 50;

/** A source is judged once however often it is asked for: the verdict is made from what the store holds. */
export async function judgeSourcesJob({ store, now }: WorkContext): Promise<void> {
  while ((await judgeSources(store.db, now(), atOnce)) === atOnce);
}
