/**
 * An error whose cause the user can act on. The code is stable and is what programs read; the message is a
 * sentence that says what to do. Anything else that is thrown is a fault of ours, logged whole and shown plain.
 */
export class UndercurrentError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UndercurrentError';
    this.code = code;
  }
}

/** Whether trying again cannot help: the input itself is at fault. */
export function isPermanent(error: unknown): boolean {
  return (
    error instanceof UndercurrentError && (error.code === 'invalid' || error.code === 'not-found')
  );
}

export type ErrorCode =
  | 'invalid' // the request or file is not well formed
  | 'not-found'
  | 'conflict' // it exists already, or something else holds it
  | 'too-large'
  | 'unavailable' // store, queue or network is away; trying again may help
  | 'settings'; // the environment is set up wrongly
