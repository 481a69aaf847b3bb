import type { Highlight } from './highlight-segments.ts';

/** A piece of the article, with where it begins. */
export interface Passage {
  text: string;
  start: number;
}

/** Letters of the beginning that are shown, and of any one passage. */
const beginning = 500;
const longest = 900;
/** Letters shown before the first mark in a paragraph that is too long. */
const before = 200;

/**
 * What is shown of an article: its beginning and the paragraphs with the words that decided. The whole belongs to
 * its publisher and is read there.
 */
export function articleExcerpt(text: string, highlights: readonly Highlight[]): Passage[] {
  const evidence = highlights.filter(({ type }) => type !== null);
  return paragraphsOf(text).flatMap((paragraph) => {
    const end = paragraph.start + paragraph.text.length;
    const marks = evidence.filter((mark) => mark.start < end && mark.end > paragraph.start);
    if (paragraph.start >= beginning && marks.length === 0) return [];
    return [shortened(paragraph, marks)];
  });
}

function paragraphsOf(text: string): Passage[] {
  let start = 0;
  return text
    .split('\n')
    .map((line) => {
      const paragraph = { text: line, start };
      start += line.length + 1;
      return paragraph;
    })
    .filter((paragraph) => paragraph.text.trim() !== '');
}

function shortened(paragraph: Passage, marks: readonly Highlight[]): Passage {
  if (paragraph.text.length <= longest) return paragraph;
  const first = Math.min(...marks.map((mark) => mark.start - paragraph.start));
  const from = Number.isFinite(first) ? Math.max(0, first - before) : 0;
  // At a word, and never inside a character.
  const cut = from === 0 ? 0 : paragraph.text.indexOf(' ', from) + 1 || from;
  const text = paragraph.text.slice(cut, cut + longest).replace(/[\ud800-\udbff]$/, '');
  return { text, start: paragraph.start + cut };
}

/** The marks that lie in a passage, counted from its beginning. */
export function marksIn({ text, start }: Passage, highlights: readonly Highlight[]): Highlight[] {
  const end = start + text.length;
  return highlights
    .filter((mark) => mark.start < end && mark.end > start)
    .map((mark) => ({
      ...mark,
      start: Math.max(0, mark.start - start),
      end: Math.min(text.length, mark.end - start),
    }));
}
