/** Both ends of an interval between 0 and 1. */
export type Interval = readonly [low: number, high: number];

/** Normal quantile of a two-sided 95 % interval. */
const z = 1.959964;

/**
 * Wilson's score interval (1927) for a share of `hits` among `trials`: it keeps its promise for small numbers and
 * shares near 0 or 1, where the usual one leaves the scale. Without trials everything is possible.
 */
export function wilsonInterval(hits: number, trials: number): Interval {
  if (trials === 0) return [0, 1];
  const share = hits / trials;
  const centre = share + z ** 2 / (2 * trials);
  const spread = z * Math.sqrt((share * (1 - share)) / trials + z ** 2 / (4 * trials ** 2));
  const scale = 1 + z ** 2 / trials;
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)];
}
