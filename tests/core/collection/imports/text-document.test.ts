import { describe, expect, it } from 'vitest';
import { textDocument } from '../../../../core/collection/imports/text-document.ts';

describe('a plain text', () => {
  it('has its first line as its title, and a date of its own', () => {
    expect(
      textDocument('\n Raid at the port \r\n5 March 2024\r\n\r\nTwo tonnes.\n\n\n\nMore.'),
    ).toEqual({
      title: 'Raid at the port',
      text: '5 March 2024\n\nTwo tonnes.\n\nMore.',
      date: { written: '5 March 2024', origin: 'stated' },
      language: null,
      url: null,
      publisher: null,
      pages: null,
    });
  });

  it('has no title where it begins with a paragraph', () => {
    const paragraph = 'The police said so. '.repeat(30).trim();
    expect(textDocument(paragraph)).toMatchObject({ title: null, text: paragraph });
  });

  it.each(['', ' \n\t\n'])('may be empty: %j', (text) => {
    expect(textDocument(text)).toMatchObject({ title: null, text: '', date: null });
  });

  it('counts the pages it came from', () => {
    expect(textDocument('x', 12).pages).toBe(12);
  });
});
