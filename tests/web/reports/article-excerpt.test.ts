import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleExcerpt, marksIn } from '../../../web/features/reports/article-excerpt.ts';
import type { Highlight } from '../../../web/features/reports/highlight-segments.ts';

const mark = (text: string, words: string): Highlight => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, type: 'drug-trafficking', place: null };
};
const filler = (name: string) => `${name} ${'and more of it '.repeat(20)}`.trim();

describe('the excerpt of an article', () => {
  it('is its beginning and the paragraphs with the words that decided', () => {
    const text = ['One', 'Two', 'Three', 'Four with cocaine in it', 'Five'].map(filler).join('\n');
    const passages = articleExcerpt(text, [mark(text, 'cocaine')]);
    expect(passages.map((passage) => passage.text.split(' ')[0])).toEqual(['One', 'Two', 'Four']);
  });

  it('is the whole of a short one', () => {
    expect(articleExcerpt('One.\n\nTwo.', [])).toEqual([
      { text: 'One.', start: 0 },
      { text: 'Two.', start: 6 },
    ]);
  });

  it('does not show a paragraph for a place that is named in it', () => {
    const text = [filler('One'), filler('Two'), filler('In Lima')].join('\n');
    const place = { ...mark(text, 'Lima'), type: null, place: 'Lima (PE)' };
    expect(articleExcerpt(text, [place])).toHaveLength(2);
  });

  it('cuts a paragraph without end around its first mark', () => {
    const text = `${filler('Start').repeat(20)} cocaine ${filler('End').repeat(20)}`;
    const [passage] = articleExcerpt(text, [mark(text, 'cocaine')]);
    expect(passage!.text.length).toBeLessThanOrEqual(900);
    expect(passage!.text).toContain('cocaine');
    expect(text.slice(passage!.start)).toMatch(/^(?:\w+ )+cocaine/);
  });

  it('marks the same words as in the whole text', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '\n', 'é', '漢'),
      maxLength: 3000,
    });
    fc.assert(
      fc.property(letters, fc.nat(2900), fc.integer({ min: 1, max: 30 }), (text, at, length) => {
        const whole = {
          start: at,
          end: Math.min(text.length, at + length),
          type: 't',
          place: null,
        };
        if (whole.end <= whole.start) return;
        const marked = articleExcerpt(text, [whole]).flatMap((passage) =>
          marksIn(passage, [whole]).map((found) => passage.text.slice(found.start, found.end)),
        );
        const words = text.slice(whole.start, whole.end);
        for (const each of marked) expect(words).toContain(each);
        if (words.trim() !== '' && !words.includes('\n')) expect(marked.join('')).not.toBe('');
      }),
    );
  });
});
