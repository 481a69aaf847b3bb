import { describe, expect, it } from 'vitest';
import { run } from './terminal.ts';

const lines = (...records: unknown[]) =>
  records
    .map((record) => (typeof record === 'string' ? record : JSON.stringify(record)))
    .join('\n');

describe('analyse', () => {
  it('says what a report is about, with offsets into its own fields', async () => {
    const record = {
      id: 'a',
      title: 'Cocaine seized in Rotterdam',
      text: 'Customs officers found 400 kg of cocaine in a container from Ecuador.',
    };
    const {
      lines: [answer],
      error,
    } = await run(['analyse'], lines(record));
    expect(error).toBeNull();
    expect(answer).toMatchObject({ id: 'a', language: 'en', relevant: true, roles: [], facts: [] });
    const { labels, countries, places } = answer as never as {
      labels: {
        type: string;
        group: string;
        evidence: { field: 'title' | 'text'; start: number; end: number }[];
      }[];
      countries: { country: string }[];
      places: { field: 'title' | 'text'; start: number; end: number; country: string }[];
    };
    expect(labels[0]).toMatchObject({ type: 'drug-trafficking', group: 'drugs' });
    const words = labels[0]!.evidence.map(({ field, start, end }) =>
      record[field].slice(start, end).toLowerCase(),
    );
    expect(words.join(' ')).toContain('cocaine');
    expect(countries.map(({ country }) => country)).toEqual(expect.arrayContaining(['NL', 'EC']));
    expect(places.map(({ field, start, end }) => record[field].slice(start, end))).toEqual(
      expect.arrayContaining(['Rotterdam', 'Ecuador']),
    );
  });

  it('answers line by line, in order, whatever type the id has', async () => {
    const { lines: answers } = await run(
      ['analyse'],
      lines({ id: 1, text: 'x' }, { id: 'b', title: 'Only a title' }, { id: [3], text: '' }),
    );
    expect(answers.map(({ id }) => id)).toEqual([1, 'b', [3]]);
    expect(answers.every(({ relevant }) => relevant === false)).toBe(true);
  });

  it('names bad lines and goes on', async () => {
    const {
      lines: answers,
      notes,
      error,
    } = await run(
      ['analyse'],
      lines({ id: 1, text: 'x' }, 'nonsense', '[]', { text: 'no id' }, { id: 5 }, '', {
        id: 7,
        text: 'y',
      }),
    );
    expect(error).toBeNull();
    expect(answers.map(({ id }) => id)).toEqual([1, 7]);
    expect(notes.trim().split('\n')).toEqual([
      'line 2: not valid JSON; passed over',
      'line 3: not a JSON object; passed over',
      'line 4: no "id"; passed over',
      'line 5: neither "title" nor "text" is a text; passed over',
    ]);
  });

  it('says which file it cannot read', async () => {
    const { error } = await run(['analyse', '--input', '/nowhere/reports.jsonl']);
    expect(error?.message).toMatch(/\/nowhere\/reports.jsonl cannot be read/);
  });
});

describe('the terminal', () => {
  it('names an unknown option or command', async () => {
    const option = await run(['analyse', '--inptu', 'x']);
    expect(option.notes).toMatch(/unknown option '--inptu'[\s\S]*--input/);
    expect(option.error).not.toBeNull();
    expect((await run(['analize'])).notes).toMatch(/unknown command 'analize'[\s\S]*analyse/);
  });

  it.each(['analyse', 'parse-feed', 'import', 'sources', 'migrate', 'evaluate', 'bench'])(
    'helps with %s',
    async (command) => {
      const { output } = await run([command, '--help']);
      expect(output).toContain(`Usage: undercurrent ${command}`);
    },
  );
});
