import { healthResponse, workspaceChange } from '../../core/contract/health.ts';
import { UndercurrentError } from '../../core/errors.ts';
import { daySpan } from '../../db/reads/filters.ts';
import { countRows } from '../../db/reads/health.ts';
import { type Call, endpoint } from '../endpoint.ts';

export const healthRoutes = [
  endpoint({
    method: 'get',
    path: '/health',
    summary: 'Whether store and queue answer, and what is in the store',
    response: healthResponse,
    handle: health,
  }),
  endpoint({
    method: 'put',
    path: '/workspace',
    summary: 'Open the sample archive, or go back to your own data',
    body: workspaceChange,
    response: healthResponse,
    async handle(call) {
      const { api, body, context } = call;
      if (!api.switchWorkspace) {
        throw new UndercurrentError(
          'conflict',
          'The sample archive opens in the embedded engine only: start the product without DATABASE_URL, or run "npm run demo".',
        );
      }
      if (body.workspace !== context.workspace) await api.switchWorkspace(body.workspace);
      return health({ ...call, context: await api.context() });
    },
  }),
];

async function health({
  api,
  context: { store, queue, workspace, dataFolder },
}: Pick<Call, 'api' | 'context'>) {
  const [span, rows, queueError] = await Promise.all([
    daySpan(store.db).then(
      (days) => ({ days, error: null }),
      (error: Error) => ({ days: null, error: error.message }),
    ),
    countRows(store.db).catch(() => ({ reports: 0, sources: 0 })),
    queue.ping().then(
      () => null,
      (error: Error) => error.message,
    ),
  ]);
  return {
    status: span.error || queueError ? 'degraded' : 'ok',
    version: api.version,
    engine: store.engine,
    workspace,
    canSwitchWorkspace: api.switchWorkspace !== null,
    dataFolder,
    startedAt: api.startedAt.toISOString(),
    store: { ok: span.error === null, error: span.error },
    queue: { ok: queueError === null, error: queueError },
    ...rows,
    firstDay: span.days?.first ?? null,
    lastDay: span.days?.last ?? null,
  };
}
