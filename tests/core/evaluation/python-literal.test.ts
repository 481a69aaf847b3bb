import { describe, expect, it } from 'vitest';
import { pythonLiteral } from '../../../core/evaluation/python-literal.ts';

describe('pythonLiteral', () => {
  it.each([
    ["'a'", 'a'],
    ['"a\'b"', "a'b"],
    ["u'\\u00e9\\xe9'", 'éé'],
    ["'a\\nb\\\\c\\'d'", "a\nb\\c'd"],
    ['"""a"b"""', 'a"b'],
    ["'\\U0001F600'", '😀'],
    ["'\\d'", '\\d'],
    ['(2004, 1, 1, 19, 48, 21, 3, 1, 0)', '2004-01-01T19:48:21.000Z'],
  ])('reads %s', (source, value) => expect(pythonLiteral(source)).toBe(value));

  it.each(['None', '12', "'open", '(1, 2)', '[]'])('answers null for %s', (source) =>
    expect(pythonLiteral(source)).toBeNull(),
  );
});
