import type { Problem } from '../../../core/contract/health.ts';

const BASE = '/api/v1';

/** What went wrong, in the server's words where it had any. Status 0: the server was not reached. */
export class ApiError extends Error {
  readonly status: number;
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail);
    this.name = 'ApiError';
    this.status = problem.status;
    this.problem = problem;
  }
}

export type Params = Record<string, string | number>;

export function apiUrl(path: string, params: Params = {}): string {
  const query = new URLSearchParams(
    Object.entries(params).map(([key, value]) => [key, String(value)]),
  ).toString();
  return query === '' ? `${BASE}${path}` : `${BASE}${path}?${query}`;
}

export function getJson<T>(path: string, params: Params, signal: AbortSignal): Promise<T> {
  return request<T>(apiUrl(path, params), { signal });
}

export function sendJson<T>(method: string, path: string, body?: unknown): Promise<T> {
  const content =
    body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  return request<T>(apiUrl(path), { method, ...content });
}

/** As bytes: the file itself says in what encoding it is. */
export function sendBytes<T>(path: string, params: Params, file: Blob): Promise<T> {
  const headers = { 'content-type': 'application/octet-stream' };
  return request<T>(apiUrl(path, params), { method: 'POST', body: file, headers });
}

export interface FileUpload {
  method: 'POST' | 'PUT';
  path: string;
  params: Params;
  body: Blob;
  signal?: AbortSignal;
  onProgress?: (sent: number) => void;
}

/** fetch cannot tell how much of a body has left, and archives are hundreds of megabytes. */
export function uploadFile<T>(upload: FileUpload): Promise<T> {
  const { method, path, params, body, signal, onProgress } = upload;
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    call.open(method, apiUrl(path, params));
    call.setRequestHeader('content-type', 'application/octet-stream');
    call.upload.onprogress = (event) => onProgress?.(event.loaded);
    call.onerror = () => reject(unreachable());
    call.onabort = () => reject(signal?.reason);
    call.onload = () => {
      const ok = call.status >= 200 && call.status < 300;
      if (ok) resolve(JSON.parse(call.responseText) as T);
      else reject(problemOf(call.status, call.statusText, call.responseText));
    };
    signal?.addEventListener('abort', () => call.abort());
    call.send(body);
  });
}

async function request<T>(url: string, init: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(url, {
      ...init,
      headers: { accept: 'application/json', ...init.headers },
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw unreachable();
  }
  const text = await response.text();
  if (!response.ok) throw problemOf(response.status, response.statusText, text);
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

function unreachable(): ApiError {
  return new ApiError({
    type: 'about:blank',
    title: 'The server cannot be reached',
    status: 0,
    detail: 'It may have been stopped, or the network is down. This page keeps trying.',
  });
}

/** A proxy in front of the server answers errors in HTML; only a real problem document is shown as such. */
function problemOf(status: number, statusText: string, body: string): ApiError {
  try {
    const parsed = JSON.parse(body) as Partial<Problem>;
    if (typeof parsed.title === 'string' && typeof parsed.detail === 'string') {
      return new ApiError({ ...parsed, status } as Problem);
    }
  } catch {
    // Not JSON: answered below.
  }
  return new ApiError({
    type: 'about:blank',
    title: statusText === '' ? `The server answered ${status}` : statusText,
    status,
    detail: `The server answered with status ${status} and no explanation.`,
  });
}
