import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createClassifier } from '../../../core/classification/create-classifier.ts';
import {
  type ClassificationAnswer,
  type LabelledDocument,
  scoreClassification,
} from '../../../core/evaluation/classification.ts';
import { sharedData } from '../../support/shared-data.ts';

const document = (
  id: string,
  relevant: boolean,
  types: string[] = [],
  also: string[] = [],
): LabelledDocument => ({ id, relevant, types, also });

const answer = (relevant: boolean, ...types: string[]): ClassificationAnswer => ({
  relevant,
  labels: types.map((type) => ({ type })),
});

const score = (...pairs: [LabelledDocument, ClassificationAnswer | null][]) =>
  scoreClassification(
    pairs.map(([one]) => one),
    new Map(pairs.flatMap(([one, said]) => (said === null ? [] : [[one.id, said] as const]))),
  );

describe('scoreClassification', () => {
  it('gives full marks to the answers of the annotators', () => {
    const scores = score(
      [document('a', true, ['homicide']), answer(true, 'homicide')],
      [document('b', false), answer(false)],
    );
    for (const part of [scores.relevance, scores.leaf, scores.group]) expect(part.f1).toBe(1);
    expect(scores.macroF1).toBe(1);
    expect(scores.documents).toBe(2);
  });

  it('counts wrong and missed types', () => {
    const { leaf } = score([
      document('a', true, ['homicide', 'money-laundering']),
      answer(true, 'homicide', 'terrorism'),
    ]);
    expect(leaf).toMatchObject({ precision: 0.5, recall: 0.5, f1: 0.5, support: 2 });
  });

  it('counts a defensible type neither for nor against', () => {
    const { leaf, group } = score([
      document('a', true, ['homicide'], ['money-laundering']),
      answer(true, 'homicide', 'money-laundering'),
    ]);
    expect(leaf.precision).toBe(1);
    expect(group.precision).toBe(1);
    expect(group.support).toBe(1);
  });

  it('accepts the group of a defensible type for a neighbour of it', () => {
    const { leaf, group } = score([
      document('a', true, ['homicide'], ['drug-trafficking']),
      answer(true, 'homicide', 'drug-production'),
    ]);
    expect(leaf.precision).toBe(0.5);
    expect(group.precision).toBe(1);
  });

  it('counts two types of one group once as a group', () => {
    const { group } = score([
      document('a', true, ['homicide', 'sexual-violence']),
      answer(true, 'assault-violence'),
    ]);
    expect(group).toMatchObject({ precision: 1, recall: 1, f1: 1, support: 1 });
  });

  it('ignores the labels of an answer that says irrelevant', () => {
    const { leaf, relevance } = score([
      document('a', true, ['homicide']),
      answer(false, 'homicide'),
    ]);
    expect(leaf.recall).toBe(0);
    expect(relevance.recall).toBe(0);
  });

  it('takes silence for an answer that says irrelevant', () => {
    const { relevance } = score(
      [document('a', true, ['homicide']), null],
      [document('b', true), answer(true)],
    );
    expect(relevance.recall).toBe(0.5);
    expect(relevance.precision).toBe(1);
  });

  it('blames a type the taxonomy does not know', () => {
    const { leaf, group } = score([document('a', true), answer(true, 'witchcraft')]);
    expect(leaf.precision).toBe(0);
    expect(group.precision).toBe(0);
  });

  it('lists types in alphabetical order with their support', () => {
    const { types } = score(
      [document('a', true, ['terrorism']), answer(true, 'homicide')],
      [document('b', true, ['terrorism']), answer(true, 'terrorism')],
    );
    expect([...types.keys()]).toEqual(['homicide', 'terrorism']);
    expect(types.get('terrorism')).toMatchObject({ precision: 1, recall: 0.5, support: 2 });
    expect(types.get('homicide')).toMatchObject({ precision: 0, support: 0 });
  });

  it('is zero, not undefined, where there is nothing to divide by', () => {
    const { relevance, leaf, macroF1 } = score();
    expect([relevance.f1, leaf.precision, leaf.recall, macroF1]).toEqual([0, 0, 0, 0]);
  });
});

const script = sharedData('../tools/score_gold.py');
const taxonomy = sharedData('taxonomy.json');
const files = ['dev', 'ml-dev'];
const available =
  script !== null &&
  taxonomy !== null &&
  files.every((name) => sharedData(`gold/${name}.jsonl`) !== null) &&
  spawnSync('python3', ['--version']).status === 0;

interface Item extends LabelledDocument {
  title?: string | null;
  text: string;
  lang?: string;
}

describe.skipIf(!available)('on the labelled news', () => {
  const classifier = createClassifier();

  it.each(files)('%s: agrees with the independent scorer to the third digit', (name) => {
    const { items, answers } = answered(name);
    const ours = scoreClassification(items, answers);
    const theirs = scoredIndependently(name, answers);
    const digits = ({ precision, recall, f1 }: typeof ours.leaf) => ({
      P: precision,
      R: recall,
      F1: f1,
    });
    for (const part of ['relevance', 'leaf', 'group'] as const) {
      for (const [figure, value] of Object.entries(digits(ours[part]))) {
        expect(Math.abs(value - theirs[part][figure]), `${part} ${figure}`).toBeLessThan(0.00051);
      }
    }
    expect(Math.abs(ours.macroF1 - theirs.leaf_macro_F1)).toBeLessThan(0.001);
  });

  it.each(files)('%s: does not fall below what was reached', (name) => {
    const { items, answers } = answered(name);
    const { relevance, group, leaf } = scoreClassification(items, answers);
    expect(relevance.f1).toBeGreaterThan(0.93);
    expect(group.f1).toBeGreaterThan(0.9);
    expect(leaf.f1).toBeGreaterThan(0.86);
  });

  function answered(name: string) {
    const items = readFileSync(sharedData(`gold/${name}.jsonl`)!, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Item);
    const answers = new Map(
      items.map(({ id, title = null, text, lang = 'en' }) => [
        id,
        classifier.classify({ title, text, language: lang }),
      ]),
    );
    return { items, answers };
  }

  function scoredIndependently(name: string, answers: ReadonlyMap<string, ClassificationAnswer>) {
    const folder = mkdtempSync(join(tmpdir(), 'undercurrent-score-'));
    try {
      const predictions = join(folder, 'answers.jsonl');
      const lines = [...answers].map(([id, said]) => JSON.stringify({ id, ...said }));
      writeFileSync(predictions, lines.join('\n'));
      const args = [script!, sharedData(`gold/${name}.jsonl`)!, predictions, taxonomy!];
      return JSON.parse(execFileSync('python3', args, { encoding: 'utf8' }));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
});
