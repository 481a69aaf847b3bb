import {
  type Expectation,
  type JudgedField,
  judgedFields,
  meets,
  readExpectations,
  readServing,
} from '../../core/evaluation/feeds.ts';
import { decodeBytes } from './decode-bytes.ts';
import { parseFeed } from './parse-feed.ts';
import type { ParsedFeed } from './parsed-feed.ts';

export interface FeedFile {
  /** Path inside its corpus. */
  name: string;
  bytes: Uint8Array;
  /** What must come out, where the corpus keeps it beside the file and not in it. */
  expected?: readonly Expectation[];
}

export interface FeedVerdict {
  name: string;
  /** Null where the file is no feed we read; `error` says why. */
  feed: ParsedFeed | null;
  error: string | null;
  /** A fault of ours rather than an answer about the file. */
  crashed: boolean;
  met: Expectation[];
  missed: Expectation[];
}

export interface FieldScore {
  met: number;
  of: number;
}

/** Reads one test file and compares it with what it says about itself. */
export async function judgeFeedFile({
  name,
  bytes,
  expected: beside,
}: FeedFile): Promise<FeedVerdict> {
  const { text } = decodeBytes(bytes);
  const { contentType, location } = readServing(text);
  const here = `http://127.0.0.1:8097/${name}`;
  const url = location && URL.canParse(location, here) ? new URL(location, here).href : here;
  const expected = beside ?? readExpectations(text);
  try {
    const feed = await parseFeed(bytes, { contentType, url });
    const met = expected.filter((each) => meets(feed, each));
    const missed = expected.filter((each) => !met.includes(each));
    return { name, feed, error: null, crashed: false, met, missed };
  } catch (error) {
    const known = (error as Error).name === 'UndercurrentError';
    return {
      name,
      feed: null,
      error: (error as Error).message,
      crashed: !known,
      met: [],
      missed: [...expected],
    };
  }
}

/** Expectations met of those stated, for each field and in all. */
export function tallyVerdicts(
  verdicts: readonly FeedVerdict[],
): Record<JudgedField | 'all', FieldScore> {
  const fields = [...judgedFields, 'all'] as const;
  const score = Object.fromEntries(fields.map((field) => [field, { met: 0, of: 0 }])) as Record<
    JudgedField | 'all',
    FieldScore
  >;
  for (const { met, missed } of verdicts) {
    for (const { field } of met) for (const key of [field, 'all'] as const) score[key].met++;
    for (const { field } of [...met, ...missed])
      for (const key of [field, 'all'] as const) score[key].of++;
  }
  return score;
}
