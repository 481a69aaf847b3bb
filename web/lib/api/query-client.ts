import { QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError } from './client.ts';

/** A fault of the request stays a fault however often it is repeated. */
function mayHeal(failures: number, error: unknown): boolean {
  const status = error instanceof ApiError ? error.status : 0;
  return failures < 2 && (status === 0 || status >= 500);
}

export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      // Whichever question finds the server gone, the page should say so at once.
      onError: (error, query) => {
        const gone = error instanceof ApiError && error.status === 0;
        if (gone && query.queryKey[0] !== 'health') {
          void client.invalidateQueries({ queryKey: ['health'] });
        }
      },
    }),
    defaultOptions: {
      queries: { staleTime: 60_000, retry: mayHeal, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
  return client;
}
