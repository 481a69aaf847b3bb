import { z } from 'zod';
import { UndercurrentError } from './errors.ts';

const yes = z
  .enum(['yes', 'no', 'true', 'false', '1', '0'])
  .transform((value) => value === 'yes' || value === 'true' || value === '1');

/** Every setting: its type, its default and a sentence. Read from the environment, once, at start. */
export const settingsSchema = z.object({
  PORT: z.coerce
    .number('a whole number from 0 to 65535 is wanted')
    .int()
    .min(0)
    .max(65535)
    .default(4000)
    .describe('Port of the product; 0 takes a free one'),
  HOST: z.string().min(1).default('127.0.0.1').describe('Address to listen on'),
  TRUSTED_NETWORK: yes
    .default(false)
    .describe(
      'Set to yes to listen beyond this machine: whoever reaches the port then works without sign-in',
    ),
  DATA_DIR: z.string().min(1).default('./data').describe('Folder of the embedded store'),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'an address such as postgres://user@host:5432/name is wanted',
    })
    .optional()
    .describe('PostgreSQL 15 or later; together with REDIS_URL it switches to the scaled engine'),
  REDIS_URL: z
    .url({ protocol: /^rediss?$/, error: 'an address such as redis://host:6379 is wanted' })
    .optional()
    .describe('Redis 6.2 or later, or Valkey; together with DATABASE_URL'),
  ANALYSIS_THREADS: z.coerce
    .number()
    .int()
    .min(1)
    .max(64)
    .optional()
    .describe('Threads that analyse; default: cores − 1, at least 1'),
  COLLECT: yes.default(true).describe('Set to no to keep sources from being polled on schedule'),
  CONTACT: z
    .string()
    .max(200)
    .default('')
    .describe('Address that publishers may write to, sent in the User-Agent'),
  MAX_FETCH_MB: z.coerce
    .number()
    .int()
    .min(1)
    .max(32)
    .default(10)
    .describe('Largest feed that is read, unpacked, in MB'),
  PRIVATE_ADDRESSES: z
    .string()
    .default('')
    .transform((value) =>
      value
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    )
    .describe(
      'Private addresses, ranges or host names that sources may be fetched from, comma separated',
    ),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('Least level that is logged'),
});

export type Settings = z.infer<typeof settingsSchema>;

const loopback = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/;

/** Reads the settings or throws one error that names every fault, so that nobody mends them one by one. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = settingsSchema.safeParse(given);
  const faults = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  if (Boolean(given.DATABASE_URL) !== Boolean(given.REDIS_URL)) {
    faults.push(
      'DATABASE_URL and REDIS_URL: give both for the scaled engine, or neither for the embedded one',
    );
  }
  if (parsed.success && !loopback.test(parsed.data.HOST) && !parsed.data.TRUSTED_NETWORK) {
    faults.push(
      `HOST: ${parsed.data.HOST} is reachable from other machines and there is no sign-in; set TRUSTED_NETWORK=yes if everyone on that network may use it`,
    );
  }
  if (!parsed.success || faults.length > 0) {
    throw new UndercurrentError(
      'settings',
      `Settings at fault:\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
    );
  }
  return parsed.data;
}

/** The engine that these settings choose. */
export function engineOf(settings: Settings): 'embedded' | 'scaled' {
  return settings.DATABASE_URL ? 'scaled' : 'embedded';
}
