import { RefusedAddress } from './address-guard.ts';
import { TooLarge } from './read-body.ts';

export interface Failure {
  kind: 'failed';
  /** Will hardly pass by itself: a name that does not exist, a page that is not there, a certificate that is wrong. */
  hard: boolean;
  /** A sentence for the source's page. */
  reason: string;
  /** Seconds the server asked us to wait. */
  retryAfter: number | null;
  /** Of the HTTP answer; absent where there was none. */
  status?: number;
  /** Not asked: the host wanted a rest, or others of it came first. */
  postponed?: true;
  /** We would not ask: the address, or one it leads to, is not of the public web. */
  refused?: true;
}

export function failure(reason: string, hard = false, retryAfter: number | null = null): Failure {
  return { kind: 'failed', hard, reason, retryAfter };
}

export function refused(reason: string): Failure {
  return { ...failure(reason, true), refused: true };
}

/** Seconds until a host whose line was too long is asked again. */
const busyFor = 30;

/** Not asked: others of this host stood in line before. */
export function busy(url: URL): Failure {
  const reason = `${url.hostname} answers slowly, and other requests to it come first.`;
  return { ...failure(reason, false, busyFor), postponed: true };
}

/** What a thrown fault means to the owner of a source. */
export function failureOf(error: unknown, url: URL, maxBytes: number): Failure {
  const cause = rootOf(error);
  if (cause instanceof RefusedAddress) return refused(cause.message);
  if (cause instanceof TooLarge) {
    return failure(`The answer is larger than ${Math.round(maxBytes / 1048576)} MB.`, true);
  }
  // A DOMException (a time-out) has a number for its code.
  const code = typeof cause.code === 'string' ? cause.code : cause.name;
  const known = sentences[code];
  if (known) return failure(known[0].replaceAll('HOST', url.hostname), known[1]);
  if (/CERT|SIGNED|SSL|TLS|EPROTO/.test(code)) {
    return failure(`The secure connection to ${url.hostname} failed: ${code}.`, true);
  }
  if (code.startsWith('Z_') || code.startsWith('ERR__ERROR_FORMAT')) {
    return failure('The answer was compressed in a way that cannot be read.');
  }
  if (code.startsWith('HPE_') || code === 'UND_ERR_HEADERS_OVERFLOW') {
    return failure(`${url.hostname} does not answer in proper HTTP.`);
  }
  return failure(`The connection to ${url.hostname} failed: ${cause.message || code}.`);
}

const slow = 'HOST did not answer in time.';
const broken = 'HOST broke the connection off.';
const unreachable = 'HOST cannot be reached.';
const sentences: Readonly<Record<string, readonly [sentence: string, hard: boolean]>> = {
  ENOTFOUND: ['There is no host named HOST.', true],
  EAI_AGAIN: ['The name HOST could not be looked up.', false],
  ECONNREFUSED: ['HOST refused the connection.', false],
  ECONNRESET: [broken, false],
  EPIPE: [broken, false],
  UND_ERR_SOCKET: [broken, false],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: [broken, false],
  UND_ERR_ABORTED: [broken, false],
  ETIMEDOUT: [slow, false],
  TimeoutError: [slow, false],
  UND_ERR_CONNECT_TIMEOUT: [slow, false],
  UND_ERR_HEADERS_TIMEOUT: [slow, false],
  UND_ERR_BODY_TIMEOUT: [slow, false],
  EHOSTUNREACH: [unreachable, false],
  ENETUNREACH: [unreachable, false],
  EADDRNOTAVAIL: [unreachable, false],
  UND_ERR_CLOSED: ['Collection was stopped.', false],
  UND_ERR_DESTROYED: ['Collection was stopped.', false],
};

type Fault = Error & { code?: string | number };

/** A name with several addresses fails with one error for each. */
function rootOf(error: unknown): Fault {
  let fault = error as Fault & { errors?: Fault[] };
  for (let depth = 0; depth < 5; depth++) {
    if (fault.errors?.[0]) fault = fault.errors[0];
    else if (!(fault instanceof RefusedAddress) && fault.cause instanceof Error)
      fault = fault.cause;
    else break;
  }
  return fault;
}
