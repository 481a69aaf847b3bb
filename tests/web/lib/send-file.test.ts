import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Upload } from '../../../core/contract/uploads.ts';
import { sendFile } from '../../../web/lib/api/send-file.ts';

const piece = 4 * 1024 * 1024;

/** A server that keeps what it is sent, and breaks the connection when it is told to. */
class FakeServer {
  received = 0;
  announced = 0;
  breaks = 0;
  offsets: number[] = [];
  size: number;

  constructor(size: number) {
    this.size = size;
  }

  state(): Upload {
    const job = this.received === this.size ? ({ id: 9 } as Upload['job']) : null;
    return { id: 5, name: 'a.csv', size: this.size, received: this.received, job, earlier: null };
  }

  put(offset: number, bytes: number): Upload | null {
    this.offsets.push(offset);
    if (this.breaks > 0) {
      this.breaks--;
      this.received = offset + Math.floor(bytes / 2);
      return null;
    }
    this.received = offset + bytes;
    return this.state();
  }
}

let server: FakeServer;

class FakeRequest {
  upload: { onprogress?: (event: { loaded: number }) => void } = {};
  status = 0;
  statusText = '';
  responseText = '';
  onload?: () => void;
  onerror?: () => void;
  onabort?: () => void;
  #offset = 0;

  open(_method: string, url: string): void {
    this.#offset = Number(new URL(url, 'http://x').searchParams.get('offset'));
  }
  setRequestHeader(): void {}
  abort(): void {
    this.onabort?.();
  }
  send(body: Blob): void {
    const answer = server.put(this.#offset, body.size);
    if (answer === null) return void queueMicrotask(() => this.onerror?.());
    this.status = 200;
    this.responseText = JSON.stringify(answer);
    this.upload.onprogress?.({ loaded: body.size });
    queueMicrotask(() => this.onload?.());
  }
}

const file = (size: number) => new File([new Uint8Array(size)], 'a.csv', { lastModified: 1 });
const send = (given: File, onProgress = (_sent: number) => {}) =>
  sendFile({ file: given, about: {}, signal: new AbortController().signal, onProgress });

describe('sending a file', () => {
  beforeEach(() => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    });
    vi.stubGlobal('XMLHttpRequest', FakeRequest);
    vi.stubGlobal('fetch', async (_url: string, init: RequestInit) => {
      if (init.method === 'POST') server.announced++;
      return new Response(JSON.stringify(server.state()));
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('goes piece by piece and tells how far it is', async () => {
    server = new FakeServer(2 * piece + 10);
    const told: number[] = [];
    const answer = await send(file(server.size), (sent) => told.push(sent));
    expect(answer.job?.id).toBe(9);
    expect(server.offsets).toEqual([0, piece, 2 * piece]);
    expect(told.at(-1)).toBe(server.size);
  });

  it('goes on from what has arrived when the connection breaks', async () => {
    server = new FakeServer(piece + 10);
    server.breaks = 1;
    expect((await send(file(server.size))).job?.id).toBe(9);
    expect(server.offsets).toEqual([0, piece / 2]);
  });

  it('goes on after a reload of the page, without announcing it again', async () => {
    server = new FakeServer(3 * piece);
    const aborter = new AbortController();
    const stopped = sendFile({
      file: file(server.size),
      about: {},
      signal: aborter.signal,
      onProgress: (sent) =>
        sent >= piece && aborter.abort(new DOMException('Paused', 'AbortError')),
    });
    await expect(stopped).rejects.toThrow('Paused');
    expect((await send(file(server.size))).job?.id).toBe(9);
    expect(server.announced).toBe(1);
    expect(server.offsets.filter((offset) => offset === 0)).toHaveLength(1);
  });
});
