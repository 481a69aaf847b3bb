import { type Failure, failure } from './failure.ts';

/** A host that says we ask too often, without saying how long to wait. */
const usualRest = 5 * 60;
/** A longer wait is the business of the one source; its neighbours ask again after a day. */
const longestRest = 24 * 3600;

/** Hosts that asked for a rest. Whoever they said it to, nobody of ours asks them before it is over. */
export class HostRests {
  readonly #ends = new Map<string, number>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Takes an answer's status and the seconds it asked us to wait. */
  note(host: string, status: number, retryAfter: number | null): void {
    const seconds =
      status === 429 ? (retryAfter ?? usualRest) : status === 503 ? (retryAfter ?? 0) : 0;
    if (seconds === 0) return;
    const end = this.#now() + Math.min(seconds, longestRest) * 1000;
    this.#ends.set(host, Math.max(end, this.#ends.get(host) ?? 0));
  }

  /** Why this host is not asked now, or null. */
  of(host: string): Failure | null {
    const end = this.#ends.get(host);
    if (end === undefined) return null;
    const left = Math.ceil((end - this.#now()) / 1000);
    if (left > 0) {
      return { ...failure(`${host} asked us to wait.`, false, left), postponed: true };
    }
    this.#ends.delete(host);
    return null;
  }
}
