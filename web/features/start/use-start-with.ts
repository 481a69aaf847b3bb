import { useEffect, useRef } from 'react';

/** Calls `start` each time the number grows, with what is known at that moment. */
export function useStartWith(number: number, start: () => void): void {
  const latest = useRef(start);
  latest.current = start;
  const seen = useRef(number);
  useEffect(() => {
    if (number > seen.current) latest.current();
    seen.current = number;
  }, [number]);
}
