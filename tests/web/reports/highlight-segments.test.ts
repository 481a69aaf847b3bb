import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Highlight,
  highlightSegments,
} from '../../../web/features/reports/highlight-segments.ts';
import { neighbour } from '../../../web/features/reports/neighbour.ts';
import { highlightsOf } from '../../../web/features/reports/report-highlights.ts';
import { safeLink } from '../../../web/lib/safe-link.ts';

const type = (start: number, end: number, name: string): Highlight => ({
  start,
  end,
  type: name,
  place: null,
});
const place = (start: number, end: number, name: string): Highlight => ({
  start,
  end,
  type: null,
  place: name,
});

describe('highlighted segments', () => {
  it('leave a text without spans whole', () => {
    expect(highlightSegments('abc', [])).toEqual([{ text: 'abc', types: [], places: [] }]);
    expect(highlightSegments('', [type(0, 3, 'a')])).toEqual([]);
  });

  it('cut overlapping spans at each border', () => {
    expect(highlightSegments('abcdef', [type(0, 4, 'x'), type(2, 6, 'y')])).toEqual([
      { text: 'ab', types: ['x'], places: [] },
      { text: 'cd', types: ['x', 'y'], places: [] },
      { text: 'ef', types: ['y'], places: [] },
    ]);
  });

  it('nest a place inside evidence', () => {
    expect(highlightSegments('abcdef', [type(0, 6, 'x'), place(2, 4, 'Lima')])).toEqual([
      { text: 'ab', types: ['x'], places: [] },
      { text: 'cd', types: ['x'], places: ['Lima'] },
      { text: 'ef', types: ['x'], places: [] },
    ]);
  });

  it('join touching spans of the same type', () => {
    expect(highlightSegments('abcd', [type(0, 2, 'x'), type(2, 4, 'x'), type(0, 4, 'x')])).toEqual([
      { text: 'abcd', types: ['x'], places: [] },
    ]);
  });

  it('cut off what lies outside the text', () => {
    expect(
      highlightSegments('abc', [
        type(-5, 1, 'x'),
        type(2, 99, 'y'),
        type(7, 9, 'z'),
        type(2, 1, 'w'),
      ]),
    ).toEqual([
      { text: 'a', types: ['x'], places: [] },
      { text: 'b', types: [], places: [] },
      { text: 'c', types: ['y'], places: [] },
    ]);
  });

  it('do not split a character of two units', () => {
    expect(highlightSegments('a😀b', [type(2, 4, 'x')]).map((segment) => segment.text)).toEqual([
      'a',
      '😀b',
    ]);
    expect(highlightSegments('a😀b', [type(0, 2, 'x')]).map((segment) => segment.text)).toEqual([
      'a😀',
      'b',
    ]);
  });

  it('always join to exactly the text, each piece under the spans that cover it', () => {
    const span = fc.record({
      start: fc.integer({ min: -3, max: 40 }),
      end: fc.integer({ min: -3, max: 40 }),
      type: fc.constantFrom('x', 'y', null),
      place: fc.constantFrom('p', null),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(span, { maxLength: 8 }), (text, spans) => {
        const segments = highlightSegments(text, spans);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        let at = 0;
        for (const segment of segments) {
          const over = spans.filter(({ start, end }) => start <= at && end > at && start < end);
          for (const { type: name } of over)
            if (name !== null) expect(segment.types).toContain(name);
          expect(segment.text).not.toBe('');
          at += segment.text.length;
        }
      }),
    );
  });
});

describe('what is marked in a report', () => {
  const report = {
    labels: [
      { type: 'x', group: 'g', score: 1, evidence: [{ field: 'text' as const, start: 0, end: 2 }] },
      {
        type: 'y',
        group: 'g',
        score: 1,
        evidence: [{ field: 'title' as const, start: 1, end: 3 }],
      },
    ],
    places: [
      {
        field: 'text' as const,
        start: 4,
        end: 8,
        name: 'Lima',
        country: 'PE',
        subdivision: 'PE-LMA',
      },
    ],
  };

  it('is evidence and places of that field', () => {
    expect(highlightsOf(report, 'title', null)).toEqual([
      { start: 1, end: 3, type: 'y', place: null },
    ]);
    expect(highlightsOf(report, 'text', null)).toHaveLength(2);
  });

  it('is one type only when one was asked for', () => {
    expect(highlightsOf(report, 'title', 'x')).toEqual([]);
    expect(highlightsOf(report, 'text', 'x').map((span) => span.type)).toEqual(['x', null]);
    expect(highlightsOf(report, 'text', 'y')[0]!.place).toBe('Lima (PE-LMA)');
  });
});

describe('a link to the original', () => {
  it('is made for web addresses only', () => {
    expect(safeLink('https://example.org/a')).toBe('https://example.org/a');
    expect(safeLink('http://example.org')).toBe('http://example.org/');
    for (const url of [
      'javascript:alert(1)',
      'JAVASCRIPT:alert(1)',
      'data:text/html,x',
      ' file:///etc/passwd',
      'not an address',
      '',
      null,
    ]) {
      expect(safeLink(url)).toBeNull();
    }
  });
});

describe('the next report', () => {
  const items = [{ id: 7 }, { id: 3 }, { id: 9 }];
  it('follows the list and stops at its ends', () => {
    expect(neighbour(items, 7, 1)).toBe(3);
    expect(neighbour(items, 9, 1)).toBeNull();
    expect(neighbour(items, 7, -1)).toBeNull();
    expect(neighbour(items, Number.NaN, 1)).toBe(7);
    expect(neighbour([], 1, 1)).toBeNull();
  });
});
