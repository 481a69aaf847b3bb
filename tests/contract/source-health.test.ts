import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../db/open.ts';
import { silentSources, unusualSources } from '../../db/reads/alarms.ts';
import { readCoverage, type SettledCoverage } from '../../db/reads/coverage.ts';
import { readSourceDetail } from '../../db/reads/source-detail.ts';
import { listSources, readSource } from '../../db/reads/sources.ts';
import { rollUpDirtyDays } from '../../db/stores/buckets.ts';
import { judgeSources, unjudgedSources } from '../../db/stores/source-figures.ts';
import { forgetOldPolls } from '../../db/stores/source-log.ts';
import { addSource, changeSource, type PollOutcome, recordPoll } from '../../db/stores/sources.ts';
import { type EngineUnderTest, onBothEngines, openMigrated } from '../support/engines.ts';

const now = new Date('2026-06-18T12:00:00Z');
const hours = (count: number, from = now) => new Date(from.getTime() + count * 3_600_000);
const days = (count: number) => hours(count * 24);
const day = (back: number) => days(-back).toISOString().slice(0, 10);

const success: PollOutcome = {
  succeeded: true,
  reason: null,
  softFailures: 0,
  hardFailures: 0,
  pollSeconds: 1800,
  pollReason: 'It follows how often this source publishes.',
  nextPollAt: hours(1),
  parser: 'rss-parser',
  items: 20,
  added: 2,
  ms: 140,
};
const failure: PollOutcome = { ...success, succeeded: false, reason: 'The server answered 503.' };

onBothEngines('the health of sources', (start) => {
  let engine: EngineUnderTest;
  let store: Store;

  beforeAll(async () => {
    engine = start();
    store = await openMigrated(engine);
  }, 60_000);

  afterAll(async () => {
    await store.close();
    await engine.stop();
  });

  async function source(name: string, added = days(-100)): Promise<number> {
    const row = {
      name,
      url: `https://${name}.example/feed`,
      publisher: name,
      country: 'MX',
      language: 'es',
      kind: 'press',
    };
    const { id } = await addSource(store.db, row, added);
    await store.db.updateTable('source').set({ created_at: added }).where('id', '=', id).execute();
    return id;
  }

  /** So many reports a day, from so many days ago to so many. */
  async function publish(id: number, perDay: number, from: number, to = 0): Promise<void> {
    await sql`
      with days as (select generate_series(${day(from)}::date, ${day(to)}::date, '1 day')::date as day),
      stored as (
        insert into undercurrent.report (source_id, published_at, day, text)
        select ${id}, day, day, 'text' from days, generate_series(1, ${perDay}::int) returning id, published_at, day
      ), version as (
        insert into undercurrent.analysis_version (taxonomy, lexicon, gazetteer) values ('1', '1', '1')
        on conflict (taxonomy, lexicon, gazetteer) do update set taxonomy = '1' returning id
      ), marked as (
        insert into undercurrent.dirty_day (day) select day from days on conflict do nothing
      )
      insert into undercurrent.analysis
        (report_id, version_id, source_id, published_at, day, language, relevant, relevance, crimes, regions, countries, places)
      select stored.id, version.id, ${id}, published_at, day, 'es', true, 1, array['drugs'], array['MX', '001'], '[]', '[]'
      from stored, version`.execute(store.db);
    while ((await rollUpDirtyDays(store.db, 100)) > 0);
  }

  async function judgeAll(at = now): Promise<void> {
    while ((await judgeSources(store.db, at, 50)) > 0);
  }

  it('is judged from what is stored, and again when reports come', async () => {
    const id = await source('steady');
    await publish(id, 5, 60, 1);
    await recordPoll(store.db, id, success, now);
    expect(await unjudgedSources(store.db, now)).toBe(1);
    await judgeAll();
    expect(await unjudgedSources(store.db, now)).toBe(0);
    expect(await readSource(store.db, id, now)).toMatchObject({
      reports: 300,
      lastReportAt: `${day(1)}T00:00:00.000Z`,
      health: { verdict: 'steady', expectedPerDay: 5, since: null },
    });
    await publish(id, 3, 0);
    expect(await unjudgedSources(store.db, now)).toBe(1);
    await judgeAll();
    const { days: counts, reports } = await readSource(store.db, id, now);
    expect(counts).toEqual([...Array(27).fill(5), 3]);
    expect(reports).toBe(303);
  });

  it('is judged anew every three hours, because silence grows while nothing happens', async () => {
    await judgeAll();
    expect(await unjudgedSources(store.db, hours(2.9))).toBe(0);
    expect(await unjudgedSources(store.db, hours(3.1))).toBe(1);
  });

  it('moves the small chart on when the day changes before it is judged', async () => {
    const [found] = await listSources(store.db, days(2));
    expect(found!.days.slice(-4)).toEqual([5, 3, 0, 0]);
  });

  it('tells of a source that fell silent, and lists it', async () => {
    const id = await source('silent');
    await publish(id, 6, 80, 8);
    await recordPoll(store.db, id, success, now);
    await judgeAll();
    const { health } = await readSource(store.db, id, now);
    expect(health).toMatchObject({ verdict: 'quiet', since: day(8) });
    expect(health!.sentence).toMatch(/^Usually about 6 a day; nothing since 10 June \(8 days\)/);
    expect(await silentSources(store.db, now)).toMatchObject([{ id, verdict: 'quiet', days: 8 }]);
  });

  it('tells silence from being out of reach', async () => {
    const id = await source('lost');
    await publish(id, 6, 80, 4);
    await recordPoll(store.db, id, success, days(-4));
    await recordPoll(store.db, id, failure, now);
    await judgeAll();
    expect((await readSource(store.db, id, now)).health).toMatchObject({
      verdict: 'unreached',
      sentence: 'Not reached since 14 June (4 days). The server answered 503.',
    });
  });

  it('forgets what it said as soon as the source is heard again', async () => {
    const { id } = (await silentSources(store.db, now)).find(({ name }) => name === 'lost')!;
    await recordPoll(store.db, id, success, hours(0.1));
    await judgeAll(hours(0.1));
    expect((await readSource(store.db, id, now)).health!.verdict).not.toBe('unreached');
  });

  it('says nothing of what is switched off', async () => {
    const id = await source('off');
    await recordPoll(store.db, id, success, now);
    await changeSource(store.db, id, { active: false }, now);
    await judgeAll();
    expect((await readSource(store.db, id, now)).health).toBeNull();
    expect(await unusualSources(store.db, now)).not.toContainEqual(expect.objectContaining({ id }));
  });

  describe('the page of a source', () => {
    it('keeps the last fifty polls', async () => {
      const id = await source('polled');
      for (let index = 0; index < 60; index++) {
        const outcome = index % 5 === 0 ? failure : success;
        await recordPoll(store.db, id, outcome, hours(index - 60));
      }
      await forgetOldPolls(store.db);
      const { polls } = await readSourceDetail(store.db, id, now);
      expect(polls).toHaveLength(50);
      expect(polls[0]).toMatchObject({ outcome: 'new', items: 20, added: 2, ms: 140 });
      expect(polls.filter(({ outcome }) => outcome === 'failed')).toHaveLength(10);
    });

    it('tells what happened: a gap, another parser, a time switched off', async () => {
      const id = await source('eventful');
      await recordPoll(store.db, id, success, days(-30));
      await recordPoll(store.db, id, success, days(-25));
      await recordPoll(store.db, id, { ...success, parser: 'feedsmith' }, days(-24.5));
      await changeSource(store.db, id, { active: false }, days(-20));
      await changeSource(store.db, id, { active: true }, days(-18));
      const { events } = await readSourceDetail(store.db, id, now);
      expect(events.map(({ kind, at, until, note }) => [kind, at, until, note])).toEqual([
        ['off', days(-20).toISOString(), days(-18).toISOString(), null],
        ['parser', days(-24.5).toISOString(), null, 'rss-parser → feedsmith'],
        ['unreached', days(-30).toISOString(), days(-25).toISOString(), null],
      ]);
    });

    it('shows each day beside what was to be expected', async () => {
      const { volume } = await readSourceDetail(store.db, 1, now);
      expect(volume).toHaveLength(84);
      expect(volume.at(-1)).toMatchObject({ day: day(0), items: 3 });
      expect(volume.at(-2)).toMatchObject({ items: 5, expected: 5 });
      expect(volume[0]).toMatchObject({ day: day(83), items: null });
    });
  });

  describe('coverage', () => {
    const ask = (query: Partial<SettledCoverage> = {}) =>
      readCoverage(
        store.db,
        { by: 'source', changed: 'false', from: day(20), to: day(-1), ...query },
        now,
      );

    it('counts per source and day, and tells a gap from nothing', async () => {
      const { rows, starts, bucket } = await ask();
      expect([starts.length, bucket]).toEqual([21, 'day']);
      const silent = rows.find(({ name }) => name === 'silent')!;
      expect(silent.values).toEqual([...Array(13).fill(6), ...Array(8).fill(0)]);
      const off = rows.find(({ name }) => name === 'eventful')!;
      expect(off.values.every((value) => value === null)).toBe(true);
    });

    it('sums countries, languages and kinds', async () => {
      const keys = { country: 'MX', language: 'es', kind: 'press' } as const;
      for (const by of ['country', 'language', 'kind'] as const) {
        const { rows } = await ask({ by });
        expect(rows.map(({ key, sources }) => [key, sources])).toEqual([[keys[by], 6]]);
        expect(rows[0]!.values[0]).toBe(5 + 6 + 6);
      }
    });

    it('marks what was added, lost and switched off in these days', async () => {
      const id = await source('new-one', days(-3));
      const { rows } = await ask({ changed: 'true' });
      const marks = Object.fromEntries(
        rows.map(({ name, marks }) => [name, marks.map(({ kind }) => kind)]),
      );
      expect(marks).toMatchObject({
        'new-one': ['added'],
        silent: [],
        lost: ['unreached'],
        off: ['off'],
        eventful: ['off'],
      });
      expect(marks.steady).toBeUndefined();
      expect(rows.find(({ key }) => key === String(id))!.values.slice(0, 5)).toEqual(
        Array(5).fill(null),
      );
    });

    it('sums days into weeks when there are too many', async () => {
      const { rows, bucket, starts } = await ask({ from: day(200), sources: ['1'] });
      expect([bucket, starts.length]).toEqual(['week', 30]);
      expect(rows[0]!.total).toBe(303);
      expect(rows[0]!.values.reduce<number>((sum, value) => sum + (value ?? 0), 0)).toBe(303);
    });
  });
});
