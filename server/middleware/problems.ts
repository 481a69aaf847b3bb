import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Problem } from '../../core/contract/health.ts';
import { type ErrorCode, UndercurrentError } from '../../core/errors.ts';
import type { Log } from '../../core/ports.ts';

/** A request that does not meet its contract, with every fault. */
export class Invalid extends UndercurrentError {
  readonly faults: { path: string; message: string }[];
  constructor(faults: { path: string; message: string }[]) {
    super('invalid', faults.map(({ path, message }) => `${path}: ${message}`).join('; '));
    this.faults = faults;
  }
}

const kinds: Record<ErrorCode, { status: number; title: string }> = {
  invalid: { status: 400, title: 'The request is not valid' },
  'not-found': { status: 404, title: 'Not found' },
  conflict: { status: 409, title: 'It conflicts with what is there' },
  'too-large': { status: 413, title: 'Too large' },
  unavailable: { status: 503, title: 'Not available at the moment' },
  settings: { status: 500, title: 'The product is set up wrongly' },
};

export const notFound: RequestHandler = (request) => {
  throw new UndercurrentError(
    'not-found',
    `There is nothing at ${request.method} ${request.originalUrl.split('?')[0]}.`,
  );
};

/** Every error becomes a problem (RFC 9457); one that is not ours is logged whole and shown plain. */
export function problems(log: Log): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (response.headersSent) return next(error);
    const problem = problemOf(error);
    if (problem.status >= 500)
      log.error({ error: String(error?.stack ?? error), path: request.path }, 'A request failed');
    response
      .status(problem.status)
      .type('application/problem+json')
      .json({ ...problem, instance: request.originalUrl });
  };
}

function problemOf(error: unknown): Problem {
  if (error instanceof UndercurrentError) {
    const { status, title } = kinds[error.code];
    const faults = error instanceof Invalid ? { faults: error.faults } : {};
    return {
      type: `urn:undercurrent:problem:${error.code}`,
      title,
      status,
      detail: error.message,
      ...faults,
    };
  }
  const status = statusOfBodyParser(error);
  if (status) {
    return {
      type: 'about:blank',
      title: 'The body cannot be read',
      status,
      detail: (error as Error).message,
    };
  }
  return {
    type: 'urn:undercurrent:problem:internal',
    title: 'Something went wrong on our side',
    status: 500,
    detail:
      'The fault was logged. Try again; if it comes back, report it with the time it happened.',
  };
}

/** Express's body parsers mark faults of the sender with a 4xx status and `expose`. */
function statusOfBodyParser(error: unknown): number | null {
  const { status, expose } = (error ?? {}) as { status?: unknown; expose?: unknown };
  return typeof status === 'number' && status >= 400 && status < 500 && expose === true
    ? status
    : null;
}
