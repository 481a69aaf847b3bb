import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ImportOutcome,
  outcomeCsv,
  outcomeHead,
  packOutcome,
  unpackOutcome,
} from '../../../../core/collection/imports/import-outcome.ts';
import { reasonKind } from '../../../../core/collection/imports/reason-kind.ts';

const line = fc.integer({ min: 1, max: 10_000_000 });
const reportId = fc.integer({ min: 1, max: 2 ** 50 });
const anyOutcome: fc.Arbitrary<ImportOutcome> = fc.oneof(
  fc.record({
    line,
    outcome: fc.constant('added' as const),
    reportId,
    reason: fc.option(fc.string()),
  }),
  fc.record({
    line,
    outcome: fc.constant('duplicate' as const),
    reportId,
    reason: fc.constant(null),
  }),
  fc.record({
    line,
    outcome: fc.constant('rejected' as const),
    reportId: fc.constant(null),
    reason: fc.string(),
  }),
);

describe('what became of a line', () => {
  it('comes back from the store as it went in', () => {
    fc.assert(
      fc.property(anyOutcome, (outcome) => {
        const kept = JSON.parse(JSON.stringify(packOutcome(outcome)));
        expect(unpackOutcome(kept)).toEqual(outcome);
      }),
    );
  });

  it('takes few bytes where there is little to say', () => {
    const packed = packOutcome({ line: 12, outcome: 'added', reportId: 345, reason: null });
    expect(JSON.stringify(packed)).toBe('[12,345]');
  });

  it('is a row of a table', () => {
    expect(outcomeHead).toBe('line,outcome,report,reason\r\n');
    expect(outcomeCsv({ line: 2, outcome: 'added', reportId: 7, reason: null })).toBe(
      '2,added,7,\r\n',
    );
    expect(
      outcomeCsv({ line: 3, outcome: 'rejected', reportId: null, reason: '"x, y" is no date' }),
    ).toBe('3,rejected,,"""x, y"" is no date"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1'])(
    'is no formula to a spreadsheet: %j',
    (reason) => {
      const row = outcomeCsv({ line: 1, outcome: 'rejected', reportId: null, reason });
      expect(row).toMatch(/^1,rejected,,"?'/);
    },
  );
});

describe('the kind of a reason', () => {
  it('leaves out what is quoted, and keeps the field', () => {
    expect(reasonKind('"soon" is not a date between 1990 and today')).toBe(
      '"…" is not a date between 1990 and today',
    );
    expect(reasonKind('no date: the field "Datum" is empty')).toBe(
      'no date: the field "Datum" is empty',
    );
    expect(reasonKind('no date: none of its fields is known as one, among a, b among c')).toBe(
      'no date: none of its fields is known as one',
    );
    expect(reasonKind('Invalid Closing Quote: got "x" at line 12')).toBe(
      'Invalid Closing Quote: got "x" at line …',
    );
  });
});
