import type { Figure } from './score-rows.ts';

/** The share as a stroke within its 95 % range, on a scale from 0 to 100 %. The words beside it say the same. */
export function IntervalBar({ value, from = value, to = value }: Figure) {
  return (
    <svg
      className="interval"
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="interval-track" width="100" height="8" rx="1" />
      <rect className="interval-range" x={from * 100} width={(to - from) * 100} height="8" />
      <rect className="interval-value" x={Math.min(99, value * 100 - 0.5)} width="1" height="8" />
    </svg>
  );
}
