/** What the rooms ask of the world outside, so that tests can stand in for it. */

/** Constant sentence, values as fields. ERROR: somebody must act now; WARN: it heals by itself. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export type Clock = () => Date;
