import {
  alarmsQuery,
  alarmsResponse,
  type Coverage,
  type CoverageQuery,
  coverageQuery,
  coverageResponse,
} from '../../core/contract/coverage.ts';
import { UndercurrentError } from '../../core/errors.ts';
import { silentSources, unusualSources } from '../../db/reads/alarms.ts';
import { readCoverage } from '../../db/reads/coverage.ts';
import { isoDay, nextDay } from '../../db/reads/filters.ts';
import { type Call, endpoint } from '../endpoint.ts';
import { checkFilters } from '../present/check-filters.ts';
import { coverageCsv, nameRows } from '../present/coverage-csv.ts';

const defaultDays = 28;
const longestYears = 10;

export const coverageRoutes = [
  endpoint({
    method: 'get',
    path: '/coverage',
    summary:
      'Reports collected per source, country, language or kind and day, with what explains the gaps',
    query: coverageQuery,
    response: coverageResponse,
    handle: ({ context, query, api }) => coverage(context, query, api.now()),
  }),
  endpoint({
    method: 'get',
    path: '/coverage.csv',
    summary: 'The same as a table',
    query: coverageQuery,
    response: { mediaType: 'text/csv' },
    handle: async ({ context, query, api }) =>
      coverageCsv(await coverage(context, query, api.now())),
  }),
  endpoint({
    method: 'get',
    path: '/coverage/alarms',
    summary: 'Sources that are silent, out of reach or bring far more than usual',
    query: alarmsQuery,
    response: alarmsResponse,
    async handle({ context: { store }, query, api }) {
      const read = query.only === 'silent' ? silentSources : unusualSources;
      return { items: await read(store.db, api.now()) };
    },
  }),
];

async function coverage(
  { store }: Call['context'],
  query: CoverageQuery,
  now: Date,
): Promise<Coverage> {
  const to = query.to ?? nextDay(isoDay(now));
  const from = query.from ?? isoDay(new Date(Date.parse(to) - defaultDays * 86_400_000));
  checkFilters({ from, to, kinds: query.kinds, sources: query.sources });
  if (Date.parse(to) - Date.parse(from) > longestYears * 366 * 86_400_000)
    throw new UndercurrentError('invalid', `The range is longer than ${longestYears} years.`);
  return nameRows(await readCoverage(store.db, { ...query, from, to }, now));
}
