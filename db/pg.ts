/** The one place that imports `pg`: the pool of the scaled engine, and its value rules for the embedded one. */
import { createRequire } from 'node:module';
import pg from 'pg';

const require = createRequire(import.meta.url);
const { prepareValue } = require('pg/lib/utils.js') as {
  prepareValue: (value: unknown) => unknown;
};

// bigint: every id and count of ours is far below 2^53, so numbers are exact and simpler than strings.
const bigint = 20;
// date: a day is a day, not an instant in some time zone.
const date = 1082;

const typeParsers = new Map<number, (value: string) => unknown>([
  [bigint, Number],
  [date, String],
]);

const types = {
  getTypeParser(oid: number, format?: string) {
    const own = typeParsers.get(oid);
    return own && format !== 'binary' ? own : pg.types.getTypeParser(oid, format as 'text');
  },
};

export type PgPool = pg.Pool;

/** A pool on a PostgreSQL server. Connections are named so that an operator sees whose they are. */
export function openPostgresPool(url: string, { max = 10, name = 'undercurrent' } = {}): pg.Pool {
  return new pg.Pool({
    connectionString: url,
    max,
    application_name: name,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    // A statement that runs longer than this is a fault of ours: no screen waits for it.
    statement_timeout: 120_000,
    types: types as never,
  });
}

/** JavaScript value → what travels to the server, by the rules of `pg`. */
export function toWire(value: unknown): unknown {
  return prepareValue(value);
}

/** Parsers by type number, for a driver that hands out text: the same values on both engines. */
export function wireParsers(): Record<number, (value: string) => unknown> {
  const oids = Object.values(pg.types.builtins) as number[];
  return Object.fromEntries(
    oids.map((oid) => [oid, types.getTypeParser(oid, 'text') as (value: string) => unknown]),
  );
}
