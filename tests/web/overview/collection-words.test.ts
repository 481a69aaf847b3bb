import { expect, it } from 'vitest';
import { collectionInWords } from '../../../web/features/overview/collection-words.ts';

const alarm = (name: string, verdict: 'quiet' | 'dead' | 'loud') => ({
  id: 1,
  name,
  verdict,
  sentence: '',
  since: null,
  days: null,
});

it('says nothing when every source is as usual', () => {
  expect(collectionInWords([])).toBeNull();
});

it('names the first three and counts the rest', () => {
  const alarms = [alarm('A', 'quiet'), alarm('B', 'dead'), alarm('C', 'loud'), alarm('D', 'dead')];
  expect(collectionInWords(alarms.slice(0, 2))).toBe('Not as usual now: A (quiet), B (dead).');
  expect(collectionInWords(alarms)).toBe(
    'Not as usual now: A (quiet), B (dead), C (loud) and 1 more source.',
  );
});
