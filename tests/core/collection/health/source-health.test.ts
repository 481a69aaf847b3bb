import { describe, expect, it } from 'vitest';
import { judgeSource } from '../../../../core/collection/health/source-health.ts';
import type { SourceRecord } from '../../../../core/collection/health/source-record.ts';
import { officeWeek, type Publisher, publish } from './simulated-source.ts';

const dayMs = 86_400_000;
/** Counting begins on 1 January 2026, a Thursday like 1 January 1970. */
const start = Date.UTC(2026, 0, 1) / dayMs;

/** The record of a source on a day, so many hours after midnight; the rest of that day has not happened. */
function record(
  counts: readonly number[],
  day: number,
  hour = 12,
  parts: Partial<SourceRecord> = {},
): SourceRecord {
  const until = [...counts.slice(0, day), Math.round(((counts[day] ?? 0) * hour) / 24)];
  const first = until.findIndex((count) => count > 0);
  const last = until.findLastIndex((count) => count > 0);
  const begin = Math.max(0, last - 182);
  const now = new Date((start + day) * dayMs + hour * 3_600_000);
  return {
    now,
    addedAt: new Date(start * dayMs),
    lastPolledAt: now,
    lastSuccessAt: now,
    failure: null,
    firstItemDay: first < 0 ? null : start + first,
    lastItemDay: last < 0 ? null : start + last,
    start: start + begin,
    counts: until.slice(begin),
    unheard: [],
    ...parts,
  };
}

const flat = (perDay: number, days: number): number[] => Array(days).fill(perDay);
const days = (count: number) => new Date((start + count) * dayMs);

describe('a source nothing is known of', () => {
  it('is learnt while it was not asked, brought nothing, or brought little', () => {
    const judged = [
      record([], 3, 12, { lastPolledAt: null, lastSuccessAt: null }),
      record([0, 0, 0], 3),
      record(flat(3, 20), 20),
      record([1, 0, 0, 1, ...flat(0, 30), 1, 0, 0], 36),
    ].map(judgeSource);
    expect(judged.map(({ verdict }) => verdict)).toEqual(Array(4).fill('learning'));
    expect(judged.map(({ sentence }) => sentence)).toEqual([
      'It was not asked yet.',
      'It has brought nothing yet.',
      'Its rhythm is not known yet: 57 items since 2 January (19 days).',
      'Its rhythm is not known yet: 2 items since 2 January (35 days).',
    ]);
  });

  it('is dead when it answers for two months and brings nothing', () => {
    expect(judgeSource(record([], 59)).verdict).toBe('learning');
    expect(judgeSource(record([], 61))).toMatchObject({
      verdict: 'dead',
      sentence: 'It answers, but nothing has come since 1 January (61 days).',
    });
  });

  it('is given three times its longest pause when it is rare', () => {
    const quarterly = [1, ...flat(0, 88), 1, ...flat(0, 300)];
    expect(judgeSource(record(quarterly, 180)).verdict).toBe('learning');
    expect(judgeSource(record(quarterly, 380)).verdict).toBe('dead');
  });
});

describe('a source that is not heard', () => {
  const counts = [...flat(5, 60), ...flat(0, 20)];
  const failing = (day: number) =>
    record(counts, day, 12, { lastSuccessAt: days(60), failure: 'The server answered 503.' });

  it('is called unreached, not silent, after a day', () => {
    expect(judgeSource(failing(62))).toMatchObject({
      verdict: 'unreached',
      sentence: 'Not reached since 2 March (2 days). The server answered 503.',
      since: days(60),
    });
  });

  it('is dead after a week', () => {
    expect(judgeSource(failing(66)).verdict).toBe('unreached');
    expect(judgeSource(failing(68)).verdict).toBe('dead');
  });

  it('keeps what was known of it for a day', () => {
    const judged = judgeSource(
      record(flat(5, 61), 60, 12, { lastSuccessAt: days(60), failure: 'The server was away.' }),
    );
    expect(judged.verdict).toBe('steady');
  });

  it('that never answered says since when', () => {
    const never = record([], 3, 0, { lastSuccessAt: null, failure: 'No such host.' });
    expect(judgeSource(never).sentence).toBe(
      'Never reached since 1 January (3 days). No such host.',
    );
  });

  it('because nobody asked is told so', () => {
    const asleep = record(flat(5, 60), 64, 0, { lastPolledAt: days(60), lastSuccessAt: days(60) });
    expect(judgeSource(asleep)).toMatchObject({
      verdict: 'unreached',
      sentence: 'Not asked since 2 March (4 days).',
    });
  });

  it('is not silent for the days it was off', () => {
    const resumed = [...flat(5, 60), ...flat(0, 12), 4];
    const unheard = [{ from: days(59), to: days(72) }];
    expect(judgeSource(record(resumed, 73)).verdict).not.toBe('steady');
    expect(judgeSource(record(resumed, 73, 0, { unheard })).verdict).toBe('steady');
  });
});

describe('a source that falls silent', () => {
  it('is quiet when chance does not explain it, in a plain sentence', () => {
    const silent = [...flat(14, 60), ...flat(0, 20)];
    expect(judgeSource(record(silent, 66))).toMatchObject({
      verdict: 'quiet',
      sentence:
        'Usually about 14 a day; nothing since 1 March (7 days): that happens by chance less than once in a million times.',
      since: days(59),
    });
  });

  it('may keep one holiday, however much it usually brings', () => {
    const counts = [...flat(100, 60), 0, 0, 0];
    expect(judgeSource(record(counts, 61, 0)).verdict).toBe('steady');
    expect(judgeSource(record(counts, 61, 12)).verdict).toBe('quiet');
  });

  it('may keep its weekend', () => {
    const office = publish({ perDay: 14, week: officeWeek }, 60, 11);
    const weekend = [...office.slice(0, 58), 0, 0];
    expect(new Date((start + 58) * dayMs).getUTCDay()).toBe(6);
    expect(judgeSource(record(weekend, 59, 23)).verdict).toBe('steady');
  });

  it('may pause as long as it paused before', () => {
    const paused = [...flat(4, 30), ...flat(0, 10), ...flat(4, 40), ...flat(0, 14)];
    expect(judgeSource(record(paused, 89)).verdict).toBe('steady');
    expect(judgeSource(record(paused, 91)).verdict).toBe('quiet');
  });

  it('is dead after two months', () => {
    const silent = [...flat(2, 90), ...flat(0, 80)];
    expect(judgeSource(record(silent, 145)).verdict).toBe('quiet');
    expect(judgeSource(record(silent, 155)).verdict).toBe('dead');
  });

  it('is quiet also when a trickle is left', () => {
    const trickle = [...flat(30, 60), ...flat(2, 10)];
    const { verdict, sentence } = judgeSource(record(trickle, 66));
    expect(verdict).toBe('quiet');
    expect(sentence).toMatch(/^Usually about 30 a day; \d+ in \d+ days, where about \d+ were/);
  });
});

describe('a source that doubles', () => {
  it('is loud from the second day on, not from the first', () => {
    const doubled = [...flat(20, 60), ...flat(50, 10)];
    expect(judgeSource(record(doubled, 61, 0)).verdict).toBe('steady');
    expect(judgeSource(record(doubled, 62, 0))).toMatchObject({ verdict: 'loud', since: days(60) });
  });

  it('is not loud for one archive put online in a day', () => {
    const dump = [...flat(5, 60), 500, ...flat(5, 5)];
    for (const day of [61, 62, 64]) expect(judgeSource(record(dump, day)).verdict).toBe('steady');
  });

  it('is as usual again when the new level has lasted', () => {
    const doubled = [...flat(20, 60), ...flat(45, 120)];
    expect(judgeSource(record(doubled, 70)).verdict).toBe('loud');
    expect(judgeSource(record(doubled, 150)).verdict).toBe('steady');
  });
});

describe('by simulation', () => {
  const years = 6;
  const publishers: [name: string, publisher: Publisher, falseAlarmsPerYear: number][] = [
    ['40 a day', { perDay: 40 }, 0.2],
    ['14 a day, office week', { perDay: 14, week: officeWeek }, 0.2],
    ['3 a day', { perDay: 3 }, 0.35],
    ['2 a week', { perDay: 0.3 }, 0.35],
    ['14 a day in bursts, office week', { perDay: 14, week: officeWeek, dispersion: 4 }, 0.5],
    ['5 a day in large bursts', { perDay: 5, dispersion: 10 }, 1],
  ];

  it.each(publishers)('a steady source of %s is hardly ever called', (_, publisher, most) => {
    let alarms = 0;
    for (let seed = 1; seed <= years; seed++) {
      const counts = publish(publisher, 120 + 365, seed);
      let before = 'steady';
      for (let day = 120; day < counts.length; day++) {
        const { verdict } = judgeSource(record(counts, day));
        if (verdict !== before && verdict !== 'steady') alarms += 1;
        before = verdict;
      }
    }
    expect(alarms / years).toBeLessThanOrEqual(most);
  });

  const detected = (publisher: Publisher, changed: (count: number) => number, verdict: string) => {
    const delays = Array.from({ length: 9 }, (_, seed) => {
      const counts = publish(publisher, 200, seed + 1).map((count, day) =>
        day < 120 ? count : changed(count),
      );
      for (let day = 120; day < 200; day++)
        if (judgeSource(record(counts, day, 23)).verdict === verdict) return day - 119;
      return Number.POSITIVE_INFINITY;
    });
    return delays.sort((a, b) => a - b)[4];
  };

  it('silence is noticed in days, the sooner the more a source brings', () => {
    const silent = () => 0;
    expect(detected({ perDay: 40 }, silent, 'quiet')).toBeLessThanOrEqual(2);
    expect(detected({ perDay: 14, week: officeWeek }, silent, 'quiet')).toBeLessThanOrEqual(4);
    expect(detected({ perDay: 3 }, silent, 'quiet')).toBeLessThanOrEqual(5);
    expect(detected({ perDay: 1 }, silent, 'quiet')).toBeLessThanOrEqual(12);
    expect(detected({ perDay: 0.3 }, silent, 'quiet')).toBeLessThanOrEqual(40);
  });

  it('two and a half times as much is noticed within the week where a source brings enough', () => {
    const more = (count: number) => Math.round(count * 2.5);
    expect(detected({ perDay: 40 }, more, 'loud')).toBeLessThanOrEqual(3);
    expect(detected({ perDay: 14, week: officeWeek }, more, 'loud')).toBeLessThanOrEqual(5);
    expect(detected({ perDay: 3 }, more, 'loud')).toBeLessThanOrEqual(9);
  });
});
