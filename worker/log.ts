import { pino } from 'pino';
import type { Log } from '../core/ports.ts';

/** Lines of JSON on standard error: standard output belongs to what a program was asked for. */
export function createLog(level: string): Log {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ fd: 2, sync: false }),
  );
}
