import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../db/pglite/statement.ts';

describe('what a statement means for the connection', () => {
  it.each([
    'begin',
    'BEGIN;',
    '  begin transaction',
    'start transaction isolation level serializable',
    '-- why\nBEGIN',
    '/* why */ begin',
  ])('%j opens a transaction', (text) => {
    expect(kindOf(text)).toEqual({ kind: 'begin' });
  });

  it.each(['commit', 'COMMIT;', 'rollback', 'end', 'abort', '\n\t commit', 'rollback and chain'])(
    '%j ends one',
    (text) => {
      expect(kindOf(text)).toEqual({ kind: 'end' });
    },
  );

  it.each([
    'rollback to savepoint a',
    'ROLLBACK TO a',
    'rollback work to a',
    'savepoint a',
    'beginning',
    'select 1',
    '',
    '-- begin',
    "select 'begin'",
    'commitment',
  ])('%j does neither', (text) => {
    expect(kindOf(text)).toEqual({ kind: 'other' });
  });

  it.each([
    ['listen news', 'news'],
    ['LISTEN News', 'news'],
    ['listen "News"', 'News'],
    ['LISTEN "a""b"', 'a"b'],
    ['-- wake up\nLISTEN bullmq_jobs;', 'bullmq_jobs'],
    ['/* a */ -- b\n /* c\n d */ listen x', 'x'],
  ])('%j subscribes to %s', (text, channel) => {
    expect(kindOf(text)).toEqual({ kind: 'listen', channel });
  });

  it('knows how to leave one channel or all', () => {
    expect(kindOf('unlisten "News"')).toEqual({ kind: 'unlisten', channel: 'News' });
    expect(kindOf('UNLISTEN *')).toEqual({ kind: 'unlisten', channel: null });
  });
});
