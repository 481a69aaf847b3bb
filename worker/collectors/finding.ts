import type { PollOutcome } from '../../db/stores/sources.ts';
import type { Failure } from '../fetch/failure.ts';

/** What a collector found out about a source, before the next poll is decided. */
export type Finding = Pick<PollOutcome, 'succeeded' | 'reason'> &
  Partial<PollOutcome> & {
    /** The fault will hardly pass by itself. */
    hard?: boolean;
    /** Seconds the server asked us to wait. */
    retryAfter?: number | null;
    /** Nothing was asked: the host wants a rest, or is busy with others. */
    postponed?: boolean;
    /** Where it moved for good, and what is there works. */
    permanentUrl?: string | null;
    /** What its page has to say beside when it is asked next. */
    note?: string;
    /** Its own rhythm, where the source has one that needs no guessing. */
    rhythm?: { seconds: number; reason: string };
  };

/** Nothing came: whose fault that is, and how long to wait, as the fetcher says. */
export function unfetched({ hard, retryAfter, reason, postponed }: Failure): Finding {
  return { succeeded: false, hard, retryAfter, reason, postponed: postponed === true };
}
