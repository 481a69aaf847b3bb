import type { Problem } from '../core/contract/health.ts';
import { UndercurrentError } from '../core/errors.ts';

/** Speaks with the API of a running product, ours or one that was there already. */
export interface Client {
  get<T>(path: string): Promise<T>;
  send<T>(method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: unknown): Promise<T>;
  /** Sends a body as it is. */
  upload<T>(path: string, type: string, body: ReadableStream | string): Promise<T>;
  sendBytes<T>(method: 'POST' | 'PUT', path: string, bytes: Uint8Array): Promise<T>;
  text(path: string): Promise<string>;
}

export function createClient(url: string): Client {
  const call = async (path: string, init: RequestInit = {}): Promise<Response> => {
    let response: Response;
    try {
      response = await fetch(`${url}/api/v1${path}`, init);
    } catch (error) {
      throw new UndercurrentError(
        'unavailable',
        `Undercurrent at ${url} does not answer: ${causeOf(error)}.`,
        { cause: error },
      );
    }
    if (!response.ok) throw await errorOf(response);
    return response;
  };
  const json = (method: string, body: unknown): RequestInit =>
    body === undefined
      ? { method }
      : { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  return {
    get: async (path) => (await call(path)).json() as never,
    send: async (method, path, body) => (await call(path, json(method, body))).json() as never,
    upload: async (path, type, body) =>
      (
        await call(path, {
          method: 'POST',
          body,
          headers: { 'content-type': type },
          duplex: 'half',
        } as RequestInit)
      ).json() as never,
    sendBytes: async (method, path, bytes) =>
      (
        await call(path, {
          method,
          body: bytes as Uint8Array<ArrayBuffer>,
          headers: { 'content-type': 'application/octet-stream' },
        })
      ).json() as never,
    text: async (path) => (await call(path)).text(),
  };
}

async function errorOf(response: Response): Promise<Error> {
  const problem = (await response.json().catch(() => null)) as Problem | null;
  return new UndercurrentError(
    response.status === 503 ? 'unavailable' : 'invalid',
    problem?.detail ?? `The server answered ${response.status}.`,
  );
}

function causeOf(error: unknown): string {
  const cause = (error as Error).cause;
  return cause instanceof Error ? cause.message : (error as Error).message;
}
