import { judgeSource } from '../../core/collection/health/source-health.ts';
import type { SourceRecord } from '../../core/collection/health/source-record.ts';
import { volumeSeries } from '../../core/collection/health/volume-series.ts';
import type { Alarms, Coverage } from '../../core/contract/coverage.ts';
import type { SourceDetail, SourceEvent } from '../../core/contract/source-detail.ts';
import type { Source } from '../../core/contract/sources.ts';
import { addDays, dayOf, daysBetween } from '../../web/lib/days.ts';
import { generator } from './generator.ts';

const dayMs = 86_400_000;
const known = 183;
const hour = 3_600_000;

/** Sources by id that do not bring what they usually do: silent for so many days, or so many times as much. */
const silentFor: Record<number, number> = { 3: 9 };
const louder: Record<number, number> = { 4: 3 };

/** The record the mock's sources have; judged by the same rules as real ones. */
function recordOf(source: Omit<Source, 'health' | 'days'>): SourceRecord {
  const now = new Date();
  const today = Math.floor(now.getTime() / dayMs);
  const random = generator(source.id * 977);
  const rare = source.lastSuccessAt === null && source.state !== 'archive';
  const counts = Array.from({ length: known }, (_, index) => {
    const back = known - 1 - index;
    if (rare || back < (silentFor[source.id] ?? 0)) return 0;
    const weekend = [2, 3].includes((today - back) % 7) ? 0.3 : 1;
    const times = back < 6 ? (louder[source.id] ?? 1) : 1;
    return Math.round((4 + source.id) * weekend * times * (0.5 + random()));
  });
  const last = counts.findLastIndex((count) => count > 0);
  return {
    now,
    addedAt: new Date(now.getTime() - 120 * dayMs),
    lastPolledAt: source.lastPolledAt === null ? null : new Date(source.lastPolledAt),
    lastSuccessAt: source.lastSuccessAt === null ? null : new Date(source.lastSuccessAt),
    failure: source.state === 'failing' ? source.reason : null,
    firstItemDay: last < 0 ? null : today - known + 1,
    lastItemDay: last < 0 ? null : today - known + 1 + last,
    start: today - known + 1,
    counts,
    unheard: [],
  };
}

export function withHealth(source: Omit<Source, 'health' | 'days'>): Source {
  const record = recordOf(source);
  const { verdict, sentence, usual, since } = judgeSource(record);
  const judged = source.state !== 'archive' && source.state !== 'off';
  return {
    ...source,
    health: judged
      ? {
          verdict,
          sentence,
          expectedPerDay: usual?.perDay ?? null,
          since: since?.toISOString().slice(0, 10) ?? null,
        }
      : null,
    days: record.counts.slice(-28),
  };
}

export function mockDetail(source: Source): SourceDetail {
  const ago = (hours: number) => new Date(Date.now() - hours * hour).toISOString();
  const failing = source.state === 'failing';
  return {
    ...source,
    addedAt: ago(120 * 24),
    movedFrom: source.id === 2 ? 'http://old.feed-2.example/rss' : null,
    pollSeconds: 2400,
    volume: volumeSeries(recordOf(source), 84),
    polls: Array.from({ length: 20 }, (_, index) => {
      const failed = failing && index < 4;
      return {
        at: ago(index * 0.7 + 0.2),
        outcome: failed
          ? ('failed' as const)
          : index % 3
            ? ('unchanged' as const)
            : ('new' as const),
        reason: failed ? source.reason : null,
        items: failed ? null : 50,
        added: failed ? null : index % 3 ? 0 : 2,
        ms: 180 + index * 13,
      };
    }),
    events: eventsOf(source),
  };
}

function eventsOf(source: Source): SourceEvent[] {
  const at = (back: number) => `${addDays(dayOf(new Date()), -back)}T09:30:00.000Z`;
  if (source.id === 2)
    return [
      {
        kind: 'moved',
        at: at(12),
        until: null,
        note: 'http://old.feed-2.example/rss → https://feed-2.example/rss.xml',
      },
    ];
  if (source.id === 4)
    return [
      { kind: 'unreached', at: at(18), until: at(14), note: null },
      { kind: 'parser', at: at(6), until: null, note: 'rss-parser → feedsmith' },
    ];
  return source.state === 'failing'
    ? [{ kind: 'unreached', at: at(2), until: null, note: null }]
    : [];
}

/** Sources by day for the days asked; per country, language or kind they are summed. */
export function mockCoverage(
  sources: readonly Source[],
  query: Record<string, string | undefined>,
): Coverage {
  const to = query.to ?? addDays(dayOf(new Date()), 1);
  const from = query.from ?? addDays(to, -28);
  const by = (query.by ?? 'source') as Coverage['by'];
  const starts: string[] = [];
  for (let day = from; day < to && starts.length < 120; day = addDays(day, 1)) starts.push(day);
  const rows = new Map<string, Coverage['rows'][number]>();
  for (const source of sources.filter(({ url }) => url !== null)) {
    const marks = eventsOf(source).map((event) => ({
      ...event,
      sourceId: source.id,
      source: source.name,
    }));
    if (query.changed === 'true' && marks.length === 0) continue;
    const key = {
      source: String(source.id),
      country: source.country ?? 'XX',
      language: source.language ?? 'und',
      kind: source.kind,
    }[by];
    const volume = new Map(mockDetail(source).volume.map(({ day, items }) => [day, items]));
    const row = rows.get(key) ?? {
      key,
      name: by === 'source' ? source.name : key,
      sources: 0,
      verdict: by === 'source' ? (source.health?.verdict ?? null) : null,
      sentence: by === 'source' ? (source.health?.sentence ?? null) : null,
      total: 0,
      values: starts.map(() => null),
      marks: [],
    };
    rows.set(key, row);
    row.sources += 1;
    row.marks.push(...marks);
    row.values = row.values.map((value, index) => {
      const items = volume.get(starts[index]!) ?? null;
      return items === null ? value : (value ?? 0) + items;
    });
    row.total = row.values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  }
  const list = [...rows.values()].sort((a, b) => b.total - a.total);
  return { from, to, by, bucket: 'day', starts, rows: list, left: 0 };
}

export function mockAlarms(sources: readonly Source[]): Alarms['items'] {
  return sources.flatMap(({ id, name, health }) =>
    health === null || health.verdict === 'steady' || health.verdict === 'learning'
      ? []
      : [
          {
            id,
            name,
            verdict: health.verdict,
            sentence: health.sentence,
            since: health.since,
            days: health.since === null ? null : daysBetween(health.since, dayOf(new Date())),
          },
        ],
  );
}
