import { wilsonInterval } from './wilson.ts';

/** A share with the range in which it lies with a probability of 95 %. */
export interface Share {
  value: number;
  from: number;
  to: number;
}

export function shareOf(hits: number, trials: number): Share {
  const [from, to] = wilsonInterval(hits, trials);
  return { value: trials === 0 ? 0 : hits / trials, from, to };
}
