/** The one place that imports `redis`: the connection that BullMQ runs on in the scaled engine. */
import { createClient } from 'redis';

export interface RedisConnection {
  /** As BullMQ takes it. */
  client: unknown;
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Connects, and keeps reconnecting with growing pauses when the connection is lost later. */
export async function openRedis(
  url: string,
  onError: (error: Error) => void,
): Promise<RedisConnection> {
  const client = createClient({
    url,
    socket: {
      reconnectStrategy: (tries) => Math.min(50 * 2 ** tries, 5_000),
      connectTimeout: 10_000,
    },
  });
  client.on('error', onError);
  await client.connect();
  return {
    client,
    async ping() {
      await client.ping();
    },
    async close() {
      if (client.isOpen) await client.close();
    },
  };
}
