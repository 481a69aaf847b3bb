import {
  mapQuery,
  mapResponse,
  matrixQuery,
  matrixResponse,
  type TrendsQuery,
  trendsQuery,
  trendsResponse,
} from '../../core/contract/trends.ts';
import { countriesIn, countryName } from '../../core/geography/regions.ts';
import { groupOf, isCrimeType } from '../../core/taxonomy/taxonomy.ts';
import { bucketFor, bucketStarts, firstIncomplete } from '../../core/trends/bucket-starts.ts';
import { coverageValues, shapeSeries } from '../../core/trends/trend-series.ts';
import { isoDay } from '../../db/reads/filters.ts';
import { mapCounts } from '../../db/reads/map.ts';
import { countReports, coverageCounts, trendCounts } from '../../db/reads/trends.ts';
import { endpoint } from '../endpoint.ts';
import { settledFilters } from '../present/check-filters.ts';
import { groupKeys, seriesKeys, typeKeys } from '../present/series-keys.ts';

export const trendRoutes = [
  endpoint({
    method: 'get',
    path: '/trends',
    summary: 'Reports over time, one series per crime group, crime type or region',
    query: trendsQuery,
    response: trendsResponse,
    async handle({ context: { store }, query, api }) {
      const filters = await settledFilters(store.db, query, api.now());
      const bucket = query.bucket === 'auto' ? bucketFor(filters.from, filters.to) : query.bucket;
      const { along, names } = seriesKeys(filters as TrendsQuery);
      const [counts, coverage, reports] = await Promise.all([
        trendCounts(store.db, filters, bucket, along, [...names.keys()]),
        coverageCounts(store.db, filters, bucket),
        countReports(store.db, filters),
      ]);
      const starts = bucketStarts(filters.from, filters.to, bucket);
      const collected = coverageValues(starts, coverage);
      return {
        from: filters.from,
        to: filters.to,
        bucket,
        measure: query.measure,
        starts,
        incompleteFrom: firstIncomplete(starts, bucket, filters.to, isoDay(api.now())),
        series: shapeSeries({
          starts,
          names,
          counts,
          coverage: collected,
          measure: query.measure,
          limit: query.limit,
        }),
        coverage: collected,
        reports,
      };
    },
  }),
  endpoint({
    method: 'get',
    path: '/matrix',
    summary: 'Reports per crime type and month',
    query: matrixQuery,
    response: matrixResponse,
    async handle({ context: { store }, query, api }) {
      const filters = await settledFilters(store.db, query, api.now());
      const names = query.by === 'group' ? groupKeys(query) : typeKeys(query);
      const months = bucketStarts(filters.from, filters.to, 'month');
      const [counts, coverage] = await Promise.all([
        trendCounts(store.db, filters, 'month', 'crimes', [...names.keys()]),
        coverageCounts(store.db, filters, 'month'),
      ]);
      const groups = groupKeys(query);
      const collected = coverageValues(months, coverage);
      const series = shapeSeries({
        starts: months,
        names,
        counts,
        coverage: collected,
        measure: 'reports',
        limit: 50,
      });
      return {
        from: filters.from,
        to: filters.to,
        months,
        rows: series.map((row) => ({
          ...row,
          group: groups.has(row.key) ? row.key : isCrimeType(row.key) ? groupOf(row.key) : 'other',
        })),
      };
    },
  }),
  endpoint({
    method: 'get',
    path: '/map',
    summary: 'Reports per country',
    query: mapQuery,
    response: mapResponse,
    async handle({ context: { store }, query, api }) {
      const filters = await settledFilters(store.db, query, api.now());
      const chosen = query.regions?.length ? query.regions : ['001'];
      const listed = [...new Set(chosen.flatMap((code) => countriesIn(code)))];
      const { reports, unlocated, countries } = await mapCounts(store.db, filters, listed);
      return {
        from: filters.from,
        to: filters.to,
        reports,
        unlocated,
        countries: countries.map((row) => ({
          ...row,
          name: countryName(row.country),
          share: reports === 0 ? 0 : row.reports / reports,
        })),
      };
    },
  }),
];
