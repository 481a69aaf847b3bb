/** What runs in the thread that reads documents: bytes in, one report out, or a reason why it is none. */
import { htmlDocument } from '../../core/collection/html-document.ts';
import { textDocument } from '../../core/collection/text-document.ts';
import { decodeBytes } from '../feed/decode-bytes.ts';
import type { DocumentAnswer, DocumentTask } from './document-reader.ts';
import { htmlCharset } from './html-charset.ts';
import { readPdf } from './read-pdf.ts';

export async function work({ format, bytes }: DocumentTask): Promise<DocumentAnswer> {
  if (format === 'pdf') return readPdf(bytes);
  if (format === 'text') return { document: textDocument(decodeBytes(bytes).text) };
  return { document: htmlDocument(decodeBytes(bytes, htmlCharset(bytes)).text) };
}
