import { sql } from 'kysely';
import type { Database } from '../open.ts';
import { bucketsAnswer, conditions, crimeKeys, every, type Filters, inRange } from './filters.ts';
import { countReports } from './trends.ts';

export interface MapCounts {
  reports: number;
  unlocated: number;
  countries: { country: string; reports: number }[];
}

/** Reports per country. With a region filter only the countries of that region are listed. */
export async function mapCounts(
  db: Database,
  filters: Filters,
  countries: string[],
): Promise<MapCounts> {
  const crimes = crimeKeys(filters);
  const statement =
    bucketsAnswer(filters) && crimes.length <= 1
      ? sql<{ country: string; reports: number }>`
          select region as country, sum(reports)::int as reports from undercurrent.bucket
          where crime = ${crimes[0] ?? 'all'} and region = any(${countries}::text[])
            and day >= ${filters.from}::date and day < ${filters.to}::date
          group by region order by reports desc, region`
      : sql<{ country: string; reports: number }>`
          select country, count(*)::int as reports
          from undercurrent.analysis a, unnest(a.regions) as country
          where a.relevant and ${inRange(filters)} and ${every(conditions(filters))} and country = any(${countries}::text[])
          group by country order by reports desc, country`;
  const [{ rows }, reports, located] = await Promise.all([
    statement.execute(db),
    countReports(db, filters),
    countLocated(db, filters),
  ]);
  return { reports, unlocated: reports - located, countries: rows };
}

async function countLocated(db: Database, filters: Filters): Promise<number> {
  const { rows } = await sql<{ reports: number }>`
    select count(*)::int as reports from undercurrent.analysis a
    where a.relevant and ${inRange(filters)} and ${every(conditions(filters))} and cardinality(a.regions) > 1`.execute(
    db,
  );
  return rows[0]!.reports;
}
