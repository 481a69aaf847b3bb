import type { Upload, UploadAnnouncement } from '../../../core/contract/uploads.ts';
import { ApiError, getJson, sendJson, uploadFile } from './client.ts';

const pieceSize = 4 * 1024 * 1024;
/** Beyond it the hash would hold the whole file in memory; the server finds a known one all the same. */
const hashedUpTo = 256 * 1024 * 1024;
const mostRetries = 6;

export interface Sending {
  file: File;
  about: Omit<UploadAnnouncement, 'name' | 'size' | 'sha256'>;
  signal: AbortSignal;
  /** Bytes that have arrived. */
  onProgress: (sent: number) => void;
}

/** Sends a file in pieces, going on from what has arrived: after a fault, a pause, or a reload of the page. */
export async function sendFile({ file, about, signal, onProgress }: Sending): Promise<Upload> {
  let state = (await startedBefore(file, signal)) ?? (await announce(file, about));
  if (state.id === null || state.job || state.earlier) return settled(file, state);
  remember(file, state.id);
  while (state.job === null && state.earlier === null) {
    onProgress(state.received);
    state = await sendPiece(file, state, signal, onProgress);
  }
  return settled(file, state);
}

/** Gives up what was sent of a file. */
export async function discardSent(file: File): Promise<void> {
  const id = remembered(file);
  forget(file);
  if (id !== null) await sendJson('DELETE', `/uploads/${id}`).catch(() => {});
}

/** How much of a file has arrived before; null when nothing has. */
export async function startedBefore(file: File, signal: AbortSignal): Promise<Upload | null> {
  const id = remembered(file);
  if (id === null) return null;
  try {
    const state = await getJson<Upload>(`/uploads/${id}`, {}, signal);
    if (state.name === file.name && state.size === file.size && state.job === null) return state;
  } catch (error) {
    if (!(error instanceof ApiError && error.status === 404)) throw error;
  }
  forget(file);
  return null;
}

async function announce(file: File, about: Sending['about']): Promise<Upload> {
  const sha256 = await hashOf(file);
  return sendJson<Upload>('POST', '/uploads/announced', {
    ...about,
    name: file.name,
    size: file.size,
    ...(sha256 === null ? {} : { sha256 }),
  });
}

async function sendPiece(
  file: File,
  state: Upload,
  signal: AbortSignal,
  onProgress: (sent: number) => void,
): Promise<Upload> {
  for (let tries = 0; ; tries++) {
    try {
      const from = tries === 0 ? state : await getJson<Upload>(`/uploads/${state.id}`, {}, signal);
      if (from.job || from.earlier) return from;
      const offset = from.received;
      return await uploadFile<Upload>({
        method: 'PUT',
        path: `/uploads/${state.id}/bytes`,
        params: { offset },
        body: file.slice(offset, offset + pieceSize),
        signal,
        onProgress: (sent) => onProgress(offset + sent),
      });
    } catch (error) {
      if (signal.aborted || !mayPass(error) || tries >= mostRetries) throw error;
      await pause(Math.min(15_000, 500 * 2 ** tries), signal);
    }
  }
}

/** The network, a server that restarts, or two senders at once: asked where to go on, it may well go on. */
function mayPass(error: unknown): boolean {
  return error instanceof ApiError && [0, 409, 502, 503, 504].includes(error.status);
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

/** Null where the browser has no hash to offer: it has none on a plain http address of another machine. */
async function hashOf(file: File): Promise<string | null> {
  if (globalThis.crypto?.subtle === undefined || file.size > hashedUpTo) return null;
  const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function settled(file: File, state: Upload): Upload {
  forget(file);
  return state;
}

function keyOf({ name, size, lastModified }: File): string {
  return `undercurrent.upload.${size}.${lastModified}.${name}`;
}

function remember(file: File, id: number): void {
  localStorage.setItem(keyOf(file), String(id));
}

function remembered(file: File): number | null {
  const id = Number(localStorage.getItem(keyOf(file)));
  return Number.isSafeInteger(id) && id > 0 ? id : null;
}

function forget(file: File): void {
  localStorage.removeItem(keyOf(file));
}
