import type { PollOutcome } from '../../db/stores/sources.ts';

/** What a collector found out about a source, before the next poll is decided. */
export type Finding = Pick<PollOutcome, 'succeeded' | 'reason'> &
  Partial<PollOutcome> & {
    /** The fault will hardly pass by itself. */
    hard?: boolean;
    /** Seconds the server asked us to wait. */
    retryAfter?: number | null;
  };
