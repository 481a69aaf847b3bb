import { describe, expect, it } from 'vitest';
import type { Source } from '../../../core/contract/sources.ts';
import { sparkPath } from '../../../web/components/spark-path.ts';
import { bulkPlan } from '../../../web/features/sources/bulk-plan.ts';
import { changeOf, settingsOf } from '../../../web/features/sources/source-settings.ts';
import { volumeChart } from '../../../web/features/sources/volume-chart.ts';
import { formatRate, statusOf } from '../../../web/lib/source-status.ts';
import { createMockData } from '../../support/mock-data.ts';

const source = createMockData({ empty: false }).sources[1]!;

describe('the status in words', () => {
  const health = (verdict: NonNullable<Source['health']>['verdict']) => ({
    verdict,
    sentence: 'Why.',
    expectedPerDay: 1,
    since: null,
  });

  it('puts what is missing before what failed', () => {
    const failing = { state: 'failing', reason: 'The server answered 503.' } as const;
    expect(statusOf({ ...failing, health: health('quiet') })).toMatchObject({ label: 'Quiet' });
    expect(statusOf({ ...failing, health: health('steady') })).toMatchObject({
      label: 'Failing',
      note: 'The server answered 503.',
    });
    expect(statusOf({ ...failing, health: null })).toMatchObject({ label: 'Failing' });
  });

  it('says why a source is off, whatever it brought before', () => {
    const off = { state: 'off', reason: 'Taken away.', health: health('quiet') } as const;
    expect(statusOf(off)).toEqual({ state: 'off', label: 'Switched off', note: 'Taken away.' });
  });

  it('gives rates in a unit one can think in', () => {
    expect([140, 9.6, 5, 1.44, 0.5, 0.1, 0.01].map(formatRate)).toEqual([
      '140 a day',
      '10 a day',
      '5 a day',
      '1.4 a day',
      '4 a week',
      '3 a month',
      'under 1 a month',
    ]);
  });
});

describe('the settings', () => {
  const form = settingsOf(source);

  it('send nothing while nothing differs', () => {
    expect(changeOf(source, form)).toEqual({ patch: null, faults: {} });
    expect(changeOf(source, { ...form, country: ' mx ' }).patch).toBeNull();
  });

  it('send only what differs, and null for what was emptied', () => {
    const changed = { ...form, country: '', folder: 'Americas', textFrom: 'article' as const };
    expect(changeOf(source, changed).patch).toEqual({
      country: null,
      folder: 'Americas',
      textFrom: 'article',
    });
  });

  it('send nothing while something is at fault', () => {
    const { patch, faults } = changeOf(source, { ...form, name: ' ', language: 'spanish' });
    expect(patch).toBeNull();
    expect(Object.keys(faults)).toEqual(['name', 'language']);
  });
});

describe('the chart of a source', () => {
  const box = { width: 40, height: 100, asked: true };
  const known = { expected: 5, low: 1, high: 10 };
  const unknown = { expected: null, low: null, high: null };

  it('draws bars, gaps and the band over one scale', () => {
    const chart = volumeChart(
      [
        { day: '2026-05-31', items: 5, ...known },
        { day: '2026-06-01', items: 0, ...known },
        { day: '2026-06-02', items: null, ...known },
        { day: '2026-06-03', items: 10, ...known },
      ],
      box,
    );
    expect(chart.most).toBe(10);
    expect(chart.bars).toEqual([
      { day: '2026-05-31', items: 5, x: 1, y: 50, width: 8, height: 50 },
      { day: '2026-06-03', items: 10, x: 31, y: 0, width: 8, height: 100 },
    ]);
    expect(chart.gaps).toEqual([{ day: '2026-06-02', x: 20, width: 10 }]);
    expect(chart.months).toEqual([{ day: '2026-06-01', x: 10, label: 'Jun' }]);
    expect(chart.line).toBe('M5 50L15 50L25 50L35 50');
    expect(chart.band.startsWith('M5 0L15 0')).toBe(true);
  });

  it('has no band while nothing is expected, and room for few', () => {
    const chart = volumeChart([{ day: '2026-06-02', items: 1, ...unknown }], box);
    expect([chart.band, chart.line, chart.most]).toEqual(['', '', 4]);
  });

  it('marks no gaps in an import, which was never asked', () => {
    const quiet = [{ day: '2026-06-02', items: null, ...unknown }];
    expect(volumeChart(quiet, box).gaps).toHaveLength(1);
    expect(volumeChart(quiet, { ...box, asked: false }).gaps).toEqual([]);
  });
});

it('draws a line from edge to edge, flat when nothing came', () => {
  expect(sparkPath([0, 2, 1], 12, 11)).toBe('M1.0 9.5L6.0 1.5L11.0 5.5');
  expect(sparkPath([0, 0], 12, 11)).toBe('M1.0 9.5L11.0 9.5');
  expect(sparkPath([], 12, 11)).toBe('');
});

it('acts on what is both chosen and shown, and not so already', () => {
  const shown = [
    { id: 1, state: 'ok' },
    { id: 2, state: 'off' },
    { id: 3, state: 'failing' },
  ] as const;
  expect(bulkPlan(shown, new Set([1, 2, 9]))).toEqual({ count: 2, all: false, on: [1], off: [2] });
  expect(bulkPlan(shown, new Set([1, 2, 3])).all).toBe(true);
  expect(bulkPlan([], new Set([1])).all).toBe(false);
});
