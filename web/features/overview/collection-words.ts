import type { Alarms } from '../../../core/contract/coverage.ts';
import { verdictNames } from '../../lib/words.ts';

const NAMED = 3;

/** "Not as usual now: Port Customs (quiet), Gazette (dead) and 2 more sources." Null when all is well. */
export function collectionInWords(alarms: Alarms['items']): string | null {
  if (alarms.length === 0) return null;
  const named = alarms
    .slice(0, NAMED)
    .map(({ name, verdict }) => `${name} (${verdictNames[verdict].toLowerCase()})`);
  const more = alarms.length - named.length;
  const rest = more === 0 ? '' : ` and ${more} more ${more === 1 ? 'source' : 'sources'}`;
  return `Not as usual now: ${named.join(', ')}${rest}.`;
}
