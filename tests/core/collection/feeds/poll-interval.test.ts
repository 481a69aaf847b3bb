import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextPoll, type PollHistory } from '../../../../core/collection/feeds/poll-interval.ts';

const now = new Date('2024-03-05T12:00:00Z');
const minutes = (count: number) => count * 60;
const hours = (count: number) => count * 3600;

/** `count` items with `gap` seconds between them, the newest `age` seconds ago. */
function every(gap: number, count = 20, age = gap / 2): Date[] {
  return Array.from(
    { length: count },
    (_, at) => new Date(now.getTime() - (age + at * gap) * 1000),
  );
}

function poll(given: Partial<PollHistory> = {}) {
  return nextPoll({
    now,
    previousInterval: null,
    recentItemTimes: [],
    failures: { soft: 0, hard: 0 },
    retryAfter: null,
    jitter01: 0.5,
    ...given,
  });
}

describe('nextPoll', () => {
  it('asks a new source every half hour', () => {
    const next = poll();
    expect(next.intervalSeconds).toBe(minutes(30));
    expect(next.at).toEqual(new Date('2024-03-05T12:30:00Z'));
    expect(next.reason).toBe('Its rhythm is not known yet.');
  });

  it('asks twice as often as a steady source publishes', () => {
    expect(poll({ recentItemTimes: every(hours(2)) }).intervalSeconds).toBe(hours(1));
  });

  it('never asks more often than every five minutes', () => {
    expect(poll({ recentItemTimes: every(20) }).intervalSeconds).toBe(minutes(5));
  });

  it('asks at least once a day', () => {
    expect(poll({ recentItemTimes: every(hours(24 * 30)) }).intervalSeconds).toBe(hours(24));
  });

  it('asks ever less of a source that fell silent', () => {
    const silent = poll({ recentItemTimes: every(hours(1), 20, hours(24 * 5)) });
    expect(silent.intervalSeconds).toBe(hours(12));
    expect(silent.reason).toBe('It has published nothing for 5 days, so we ask less often.');
  });

  it('says how often a source publishes', () => {
    const reason = (gap: number) => poll({ recentItemTimes: every(gap) }).reason;
    expect([60, minutes(40), hours(2), hours(72)].map(reason)).toEqual([
      'It publishes all the time.',
      'It publishes about every 40 minutes.',
      'It publishes about every 2 hours.',
      'It publishes about every 3 days.',
    ]);
  });

  it('does not take a list without dates for a source that publishes all the time', () => {
    expect(poll({ recentItemTimes: every(0, 20, 60) }).intervalSeconds).toBe(minutes(30));
    expect(poll({ recentItemTimes: every(0, 20, hours(24)) }).intervalSeconds).toBe(hours(2.4));
  });

  it('is not misled by one batch a day', () => {
    const batches = [0, 1, 2, 3].flatMap((day) => every(1, 10, hours(24 * day + 1)));
    expect(poll({ recentItemTimes: batches }).intervalSeconds).toBeGreaterThan(minutes(20));
  });

  it('does not mind the order of the items or dates ahead of now', () => {
    const times = every(hours(2));
    const mixed = [...times.slice(7), ...times.slice(0, 7), new Date('2024-03-06T12:00:00Z')];
    expect(poll({ recentItemTimes: mixed })).toEqual(poll({ recentItemTimes: times }));
  });

  it('changes pace by no more than double or half at once', () => {
    const busy = every(60);
    expect(poll({ recentItemTimes: busy, previousInterval: hours(4) }).intervalSeconds).toBe(
      hours(2),
    );
    const calm = every(hours(40));
    expect(poll({ recentItemTimes: calm, previousInterval: minutes(10) }).intervalSeconds).toBe(
      minutes(20),
    );
  });

  it('backs off gently from soft failures and quickly from hard ones', () => {
    const soft = poll({ failures: { soft: 2, hard: 0 } });
    const hard = poll({ failures: { soft: 0, hard: 2 } });
    expect(soft.intervalSeconds).toBe(hours(1));
    expect(hard.intervalSeconds).toBe(hours(4));
    expect(soft.reason).toBe('The last 2 polls failed, so we ask less often.');
    expect(poll({ failures: { soft: 1, hard: 0 } }).reason).toContain('The last poll failed');
  });

  it('goes on asking once a day however long it fails', () => {
    expect(poll({ failures: { soft: 0, hard: 1000 } }).intervalSeconds).toBe(hours(24));
  });

  it('keeps the rhythm a source is known for, and still backs off when it fails', () => {
    const rhythm = { seconds: minutes(15), reason: 'Every quarter of an hour.' };
    const steady = poll({ rhythm, recentItemTimes: every(hours(6)) });
    expect([steady.intervalSeconds, steady.reason]).toEqual([minutes(15), rhythm.reason]);
    const failing = poll({ rhythm, failures: { soft: 2, hard: 0 } });
    expect(failing.intervalSeconds).toBeGreaterThan(minutes(15));
    expect(failing.reason).toMatch(/failed/);
  });

  it('waits as long as the server asks, up to a day', () => {
    const asked = poll({ retryAfter: hours(3) });
    expect(asked.intervalSeconds).toBe(hours(3));
    expect(asked.reason).toBe('The server asked us to wait this long.');
    expect(poll({ retryAfter: hours(100) }).intervalSeconds).toBe(hours(24));
    expect(poll({ retryAfter: 10 }).intervalSeconds).toBe(minutes(30));
  });

  it('spreads sources out by a tenth each way', () => {
    expect(poll({ jitter01: 0 }).intervalSeconds).toBe(minutes(27));
    expect(poll({ jitter01: 1 }).intervalSeconds).toBe(minutes(33));
  });

  it('stays between five minutes and a day for every history', () => {
    const history = fc.record({
      previousInterval: fc.option(fc.integer({ min: -5, max: 1e7 }), { nil: null }),
      recentItemTimes: fc.array(
        fc.integer({ min: 0, max: 4e12 }).map((time) => new Date(time)),
        { maxLength: 30 },
      ),
      failures: fc.record({ soft: fc.nat(500), hard: fc.nat(500) }),
      retryAfter: fc.option(fc.nat(1e7), { nil: null }),
      jitter01: fc.double({ min: -1, max: 2, noNaN: true }),
    });
    fc.assert(
      fc.property(history, (given) => {
        const next = poll(given);
        expect(next.intervalSeconds).toBeGreaterThanOrEqual(minutes(5));
        expect(next.intervalSeconds).toBeLessThanOrEqual(hours(24));
        expect(next.at.getTime() - now.getTime()).toBe(next.intervalSeconds * 1000);
        expect(next.reason).toMatch(/\.$/);
      }),
    );
  });
});
