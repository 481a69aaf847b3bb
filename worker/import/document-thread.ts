/** What runs in the thread that reads documents: bytes in, one report out, or a reason why it is none. */
import { htmlDocument } from '../../core/collection/imports/html-document.ts';
import { textDocument } from '../../core/collection/imports/text-document.ts';
import { extractArticle } from '../article/extract-article.ts';
import { decodeBytes } from '../feed/decode-bytes.ts';
import type { DocumentAnswer, DocumentTask } from './document-reader.ts';
import { htmlCharset } from './html-charset.ts';
import { readPdf } from './read-pdf.ts';

/** A shorter one is a caption that was taken for the story: then the whole page is. */
const shortestStory = 250;

export async function work({ format, bytes }: DocumentTask): Promise<DocumentAnswer> {
  if (format === 'pdf') return readPdf(bytes);
  if (format === 'text') return { document: textDocument(decodeBytes(bytes).text) };
  const html = decodeBytes(bytes, htmlCharset(bytes)).text;
  const story = extractArticle(html).text;
  return { document: htmlDocument(html, story.length >= shortestStory ? story : null) };
}
