import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Upload, UploadAnnouncement } from '../../core/contract/uploads.ts';
import { UndercurrentError } from '../../core/errors.ts';
import type { Client } from '../client.ts';

const pieceSize = 4 * 1024 * 1024;
const mostRetries = 8;

/**
 * Announces a file and sends it in pieces; where the connection breaks it goes on from what has arrived. The answer
 * has the import, or the earlier one of the same file.
 */
export async function sendFile(
  client: Client,
  file: string,
  about: Omit<UploadAnnouncement, 'sha256'>,
  show: (sent: number) => void,
): Promise<Upload> {
  const sha256 = await hashOf(file);
  let state = await client.send<Upload>('POST', '/uploads/announced', { ...about, sha256 });
  if (state.id === null) return state;
  const handle = await open(file);
  try {
    while (state.job === null && state.earlier === null) {
      const piece = Buffer.alloc(Math.min(pieceSize, Math.max(0, about.size - state.received)));
      await handle.read(piece, 0, piece.length, state.received);
      state = await sendPiece(client, state, piece);
      show(state.received);
    }
  } finally {
    await handle.close();
  }
  return state;
}

/** A broken connection is no fault of the file: asked how far it came, the server says where to go on. */
async function sendPiece(client: Client, state: Upload, piece: Uint8Array): Promise<Upload> {
  const path = `/uploads/${state.id}`;
  for (let tries = 0; ; tries++) {
    try {
      if (tries > 0) {
        const now = await client.get<Upload>(path);
        if (now.received !== state.received || now.job) return now;
      }
      return await client.sendBytes<Upload>('PUT', `${path}/bytes?offset=${state.received}`, piece);
    } catch (error) {
      const isAway = error instanceof UndercurrentError && error.code === 'unavailable';
      if (!isAway || tries >= mostRetries) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.min(10_000, 500 * 2 ** tries)));
    }
  }
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
