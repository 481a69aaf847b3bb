import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type GeographyAnswer,
  type GeographyDocument,
  publisherHints,
  scoreAboutCountries,
  scoreGeography,
} from '../../../core/evaluation/geography.ts';
import { createTagger } from '../../../core/geography/tagger.ts';
import { sharedData } from '../../support/shared-data.ts';

const place = (country: string, start = 0, end = 1) =>
  ({ field: 'text', start, end, country }) as const;

function answer(places: GeographyAnswer['places'], focus: string | null): GeographyAnswer {
  const codes = [...new Set(places.map(({ country }) => country))];
  const countries = codes.map((country) => ({ country, weight: 1 / codes.length }));
  return { places, countries, focus };
}

function document(id: string, countries: string[], url = 'http://a.example/x'): GeographyDocument {
  const toponyms = countries.map((country, index) => ({ start: index, end: index + 1, country }));
  return { id, url, text: 'x'.repeat(countries.length), toponyms };
}

describe('scoreGeography', () => {
  it('counts country sets over all documents together', () => {
    const documents = [document('a', ['US', 'US', 'MX']), document('b', ['FR'])];
    const answers = new Map([
      ['a', answer([place('US'), place('CA')], 'US')],
      ['b', answer([place('FR')], 'FR')],
    ]);
    const scores = scoreGeography(documents, answers);
    expect(scores.precision).toBeCloseTo(2 / 3);
    expect(scores.recall).toBeCloseTo(2 / 3);
    expect(scores.f1).toBeCloseTo(2 / 3);
    expect(scores.focus).toBe(1);
  });

  it('accepts any of the countries named most often as the main one', () => {
    const documents = [document('a', ['US', 'MX', 'US', 'MX', 'CA'])];
    const focusOn = (country: string) =>
      scoreGeography(documents, new Map([['a', answer([place(country)], country)]])).focus;
    expect([focusOn('US'), focusOn('MX'), focusOn('CA')]).toEqual([1, 1, 0]);
  });

  it('prefers what a reader said the document is about', () => {
    const documents = [{ ...document('a', ['US', 'US', 'MX']), focus: ['MX'] }];
    const answers = new Map([['a', answer([place('MX')], 'MX')]]);
    expect(scoreGeography(documents, answers).focus).toBe(1);
  });

  it('compares the country of names found with equal bounds only', () => {
    const documents = [document('a', ['US', 'MX', 'CA'])];
    const found = [place('US', 0, 1), place('GT', 1, 2), place('CA', 2, 4)];
    const scores = scoreGeography(documents, new Map([['a', answer(found, 'US')]]));
    expect(scores.mentions).toBe(2);
    expect(scores.mentionCountry).toBe(0.5);
  });

  it('counts a document without an answer as missed', () => {
    const scores = scoreGeography([document('a', ['US'])], new Map());
    expect(scores).toMatchObject({ documents: 1, precision: 0, recall: 0, f1: 0, focus: 0 });
  });

  it('ignores names without a country, such as seas', () => {
    const sea = { id: 's', text: 'x', toponyms: [{ start: 0, end: 1, country: null }] };
    const scores = scoreGeography([sea], new Map([['s', answer([], null)]]));
    expect(scores).toMatchObject({ precision: 0, recall: 0, focus: 0, mentions: 0 });
  });
});

describe('publisherHints', () => {
  it('takes the country the site writes about in its other documents', () => {
    const documents = [
      document('a', ['IE', 'IE']),
      document('b', ['IE', 'GB']),
      document('c', ['US', 'US', 'US']),
    ];
    const hints = publisherHints(documents);
    expect(hints.get('c')).toBe('IE');
    expect(hints.get('a')).toBe('US');
  });

  it('gives no hint to a site with one document or without an address', () => {
    const documents = [
      document('a', ['IE'], 'http://one.example/'),
      document('b', ['IE'], ''),
      document('c', ['IE'], ''),
    ];
    expect(publisherHints(documents).size).toBe(0);
  });

  it('tells sites apart by host, not by page', () => {
    const documents = [
      document('a', ['IE'], 'http://News.example/1'),
      document('b', ['FR'], 'https://news.example/2?x'),
      document('c', ['DE'], 'http://other.example/1'),
    ];
    const hints = publisherHints(documents);
    expect([hints.get('a'), hints.get('b'), hints.get('c')]).toEqual(['FR', 'IE', undefined]);
  });
});

describe('scoreAboutCountries', () => {
  const labelled = (id: string, countries: string[], also: string[] = []) => ({
    id,
    relevant: true,
    countries,
    also_countries: also,
  });
  const about = (weights: Record<string, number>, focus: string | null) => ({
    countries: Object.entries(weights).map(([country, weight]) => ({ country, weight })),
    focus,
  });

  it('keeps countries with at least half the weight of the strongest', () => {
    const answers = new Map([['a', about({ US: 0.6, MX: 0.3, CA: 0.1 }, 'US')]]);
    expect(scoreAboutCountries([labelled('a', ['US', 'MX'])], answers).f1).toBe(1);
  });

  it('counts defensible answers neither for nor against', () => {
    const answers = new Map([['a', about({ US: 0.5, MX: 0.5 }, 'US')]]);
    const scores = scoreAboutCountries([labelled('a', ['US'], ['MX'])], answers);
    expect(scores).toMatchObject({ precision: 1, recall: 1 });
  });

  it('asks for the main country only where one country is labelled', () => {
    const answers = new Map([
      ['a', about({ US: 1 }, 'US')],
      ['b', about({ US: 1 }, 'US')],
    ]);
    const documents = [labelled('a', ['MX']), labelled('b', ['US', 'MX'])];
    expect(scoreAboutCountries(documents, answers).focus).toBe(0);
  });

  it('leaves out reports without crime', () => {
    const documents = [{ ...labelled('a', ['US']), relevant: false }];
    expect(scoreAboutCountries(documents, new Map()).recall).toBe(0);
    expect(scoreAboutCountries(documents, new Map([['a', about({ FR: 1 }, 'FR')]])).precision).toBe(
      0,
    );
  });
});

const corpora = ['lgl', 'trnews', 'geovirus'];
const script = sharedData('../tools/score_geo.py');
const python = script !== null && spawnSync('python3', ['--version']).status === 0;
const available = python && corpora.every((name) => sharedData(`geo/${name}.jsonl`) !== null);

function read(name: string): GeographyDocument[] {
  const lines = readFileSync(sharedData(`geo/${name}.jsonl`)!, 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const parsed = JSON.parse(line) as GeographyDocument;
    return { ...parsed, id: String(parsed.id) };
  });
}

/** Runs the independent scorer on prepared answers, in place of the terminal it would call. */
function independentScores(folder: string, name: string, hint: boolean, answers: string) {
  writeFileSync(join(folder, 'answers.jsonl'), answers);
  const shell = `#!/bin/sh\ncp "$3" '${folder}/asked.jsonl'\ncat '${folder}/answers.jsonl'\n`;
  writeFileSync(join(folder, 'uc.sh'), shell, { mode: 0o755 });
  copyFileSync(script!, join(folder, 'score_geo.py'));
  const file = sharedData(`geo/${name}.jsonl`)!;
  const args = [join(folder, 'score_geo.py'), file, ...(hint ? ['--hint'] : [])];
  const scores = JSON.parse(execFileSync('python3', args, { encoding: 'utf8' }));
  const asked = readFileSync(join(folder, 'asked.jsonl'), 'utf8').trim().split('\n');
  return { scores, asked: asked.map((line) => JSON.parse(line)) };
}

describe.skipIf(!available)('agreement with the independent scorer on the corpora', () => {
  const tagger = createTagger();
  const percent = (share: number): number => Number((100 * share).toFixed(1));

  it.each(
    corpora.flatMap((name) => [
      [name, false],
      [name, true],
    ]) as [string, boolean][],
  )('%s, publisher hint %s', { timeout: 60_000 }, (name, hint) => {
    const documents = read(name);
    const hints = hint ? publisherHints(documents) : new Map<string, string>();
    const answers = new Map(
      documents.map(({ id, title = null, text }) => {
        const publisherCountry = hints.get(id) ?? null;
        return [id, tagger.tag({ title, text, language: 'en', publisherCountry })];
      }),
    );
    const mine = scoreGeography(documents, answers);
    const folder = mkdtempSync(join(tmpdir(), 'geography-'));
    try {
      const lines = [...answers].map(([id, value]) => JSON.stringify({ id, ...value })).join('\n');
      const { scores, asked } = independentScores(folder, name, hint, lines);
      for (const { id, publisherCountry } of asked) expect(publisherCountry).toBe(hints.get(id));
      expect(percent(mine.precision)).toBeCloseTo(scores.P, 1);
      expect(percent(mine.recall)).toBeCloseTo(scores.R, 1);
      expect(percent(mine.f1)).toBeCloseTo(scores.F1, 1);
      expect(percent(mine.focus)).toBeCloseTo(scores.focus, 1);
      expect(mine.mentions).toBe(scores.mentions);
      expect(percent(mine.mentionCountry)).toBeCloseTo(scores.mention_country, 1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
