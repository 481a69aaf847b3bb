import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Measured } from '../../core/classification/measured-format.ts';
import { run } from './terminal.ts';

const labelled = [
  {
    id: 'a',
    title: 'Cocaine smuggling gang arrested',
    text: 'Police seized 20 kg of cocaine.',
    relevant: true,
    types: ['drug-trafficking'],
  },
  { id: 'b', text: 'The committee met to discuss the harvest.', relevant: false, types: [] },
  { id: 'c', text: 'A man was charged with murder.', relevant: true, types: ['homicide'] },
  { id: 'd', text: 'The choir sang in the park.', relevant: false, types: [] },
];
const headlines = [
  { t: 'man charged with murder of his neighbour', y: 1, c: 'CRIME' },
  { t: 'striker wins the match with two goals', y: 0, c: 'SPORTS' },
  { t: 'ten soups for a cold evening', y: 0, c: 'TASTE' },
];
const crimes = [{ title: 'Bank robbed', text: 'Armed robbers fled with the cash.' }];

let folder: string;
const file = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'undercurrent-classification-'));
  const lines = (list: object[]) => list.map((one) => JSON.stringify(one)).join('\n');
  writeFileSync(file('labelled.jsonl'), lines(labelled));
  writeFileSync(file('headlines.jsonl'), lines(headlines));
  writeFileSync(file('crimes.jsonl'), lines(crimes));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const everything = () => ['labelled', 'headlines', 'crimes'].map((name) => file(`${name}.jsonl`));

describe('evaluate classification', () => {
  it('measures each file by what its lines hold', async () => {
    const { lines, error } = await run([
      'evaluate',
      'classification',
      '--json',
      '--date',
      '2026-01-02',
      ...everything(),
    ]);
    expect(error).toBeNull();
    const measured = lines[0] as unknown as Measured;
    expect(measured.measuredOn).toBe('2026-01-02');
    expect(measured.sets[0]!.relevance.f1.value).toBe(1);
    expect(measured.sets[0]!.byType.map(({ key }) => key)).toEqual([
      'drug-trafficking',
      'homicide',
    ]);
    expect(measured.sets[0]!.crossChecked).not.toBeNull();
    expect(measured.headlines[0]!.falseAlarms.map(({ section }) => section)).toEqual([
      'SPORTS',
      'TASTE',
    ]);
    expect(measured.recall[0]!.found.value).toBe(1);
  });

  it('prints a table with intervals', async () => {
    const { output } = await run(['evaluate', 'classification', ...everything()]);
    expect(output).toMatch(/labelled\.jsonl +relevance +100\.0 +100\.0 +100\.0 +\d+\.\d–100\.0 +4/);
    expect(output).toContain('called crime in SPORTS');
    expect(output).toContain('naive Bayes');
  });

  it('writes the figures as a module of data', async () => {
    const written = file('measured.ts');
    await run(['evaluate', 'classification', '--write', written, '--', file('labelled.jsonl')]);
    const module = readFileSync(written, 'utf8');
    expect(module).toContain('export const measured: Measured = {');
    expect(module).toContain('not to be changed by hand');
  });
});

describe('train gate', () => {
  it('says which file is missing', async () => {
    const { error } = await run(['train', 'gate', file('absent.jsonl')]);
    expect(error?.message).toContain('absent.jsonl is not there');
  });

  it('writes weights, the same for the same texts', async () => {
    const texts = Array.from({ length: 60 }, (_, at) =>
      at % 2 === 0
        ? { text: `Police arrest man number ${at} over a murder.`, category: 'Law and crime' }
        : { text: `Team number ${at} wins the cup.`, category: 'Sports' },
    );
    writeFileSync(file('texts.jsonl'), texts.map((one) => JSON.stringify(one)).join('\n'));
    const train = async (name: string) => {
      const { error } = await run([
        'train',
        'gate',
        file('texts.jsonl'),
        '--labelled',
        file('labelled.jsonl'),
        '--output',
        file(name),
      ]);
      expect(error).toBeNull();
      return readFileSync(file(name), 'utf8');
    };
    const once = await train('one.ts');
    expect(once).toContain('export const gateWeights: ShippedGateWeights = {');
    expect(await train('two.ts')).toBe(once);
  });
});
