import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutTail } from '../../../../core/collection/copies/text-tail.ts';

it.each([
  ['Police seized cocaine in Harl…', 'Police seized cocaine in'],
  ['Police seized cocaine in [...]', 'Police seized cocaine in'],
  ['Police seized cocaine in Harlow... Read more', 'Police seized cocaine in'],
  [
    'Police seized cocaine in Harlow. The post Two held appeared first on Gazette.',
    'Police seized cocaine in Harlow.',
  ],
  ['Police seized cocaine. The post A\nB first appeared on C', 'Police seized cocaine.'],
])('takes off what a feed puts where it cuts: %s', (text, rest) => {
  expect(withoutTail(text)).toBe(rest);
});

it('leaves a whole text, and one that is nothing but an ellipsis, alone', () => {
  for (const text of ['Police seized cocaine.', 'Well… that was it. Police left.', '…', ''])
    expect(withoutTail(text)).toBe(text);
});

it('only ever takes from the end, and does so quickly', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (text) => {
      const rest = withoutTail(text);
      expect(text.startsWith(rest)).toBe(true);
    }),
    { numRuns: 100 },
  );
  expect(withoutTail('The post '.repeat(8_000)).length).toBeGreaterThan(0);
  expect(withoutTail('a '.repeat(30_000))).toHaveLength(59_999);
  expect(withoutTail(`${'… '.repeat(100)}${'a'.repeat(400)}!`)).toHaveLength(601);
});
