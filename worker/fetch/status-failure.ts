import { type Failure, failure } from './failure.ts';

/** Longer than a week is a mistake or a refusal in disguise. */
const longestWait = 7 * 86_400;

/** Seconds the server asks us to wait, given in seconds or as a date. */
export function retryAfter(value: string | null): number | null {
  if (value === null) return null;
  const seconds = /^\d+$/.test(value.trim())
    ? Number(value)
    : (Date.parse(value) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? null : Math.round(Math.min(longestWait, Math.max(0, seconds)));
}

/** What an answer means that brings nothing. */
export function statusFailure(status: number, url: URL, wait: number | null): Failure {
  const host = url.hostname;
  const [hard, reason] = meaningOf(status);
  return { ...failure(`${host} ${reason}`, hard, wait), status };
}

function meaningOf(status: number): [hard: boolean, reason: string] {
  if (status === 404) return [true, 'has no page at this address (404).'];
  if (status === 401 || status === 403 || status === 451) {
    return [true, `does not let us read this (${status}).`];
  }
  if (status === 402) return [true, 'wants to be paid for this (402).'];
  if (status === 429) return [false, 'says we ask too often (429).'];
  if (status >= 500) return [false, `has a fault of its own (${status}).`];
  return [status !== 408 && status !== 425, `answered with status ${status}.`];
}
