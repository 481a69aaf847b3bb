import { extractText, getDocumentProxy } from 'unpdf';
import { pageText } from '../../core/collection/articles/page-text.ts';
import type { FileDocument } from '../../core/collection/imports/file-record.ts';
import { textDocument } from '../../core/collection/imports/text-document.ts';

const mostPages = 500;
/** Letters on a page below which it holds a picture of text: a stamp or a page number is all there is. */
const fewLetters = 16;

/** The text of a PDF as one report, or why it is none. */
export async function readPdf(
  bytes: Uint8Array,
): Promise<{ document: FileDocument } | { fault: string }> {
  let pdf: Awaited<ReturnType<typeof open>> | null = null;
  try {
    pdf = await open(bytes);
    if (pdf.numPages > mostPages)
      return { fault: `${pdf.numPages} pages: more than ${mostPages} are no report. Split it` };
    return documentOf(await pagesOf(pdf), await madeAt(pdf));
  } catch (error) {
    return { fault: reasonOf(error as Error) };
  } finally {
    await pdf?.loadingTask.destroy();
  }
}

/** A copy, because the reader takes the memory of the bytes it is given; quiet about fonts. */
function open(bytes: Uint8Array) {
  return getDocumentProxy(Uint8Array.from(bytes), {
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0,
  });
}

async function pagesOf(pdf: Awaited<ReturnType<typeof open>>): Promise<string[]> {
  const { text } = await extractText(pdf, { mergePages: false });
  return text;
}

function documentOf(
  pages: string[],
  made: string | null,
): { document: FileDocument } | { fault: string } {
  const count = pages.length === 1 ? '1 page' : `${pages.length} pages`;
  const letters = pages.join('').replace(/[^\p{L}]/gu, '').length;
  if (letters < fewLetters * Math.min(pages.length, 10))
    return {
      fault: `${count} without text: it is a scan. Run it through text recognition first`,
    };
  const document = textDocument(pageText(pages), pages.length);
  const date = document.date ?? (made === null ? null : { written: made, origin: 'file' as const });
  return { document: { ...document, date } };
}

/** When the file says it was made: `D:20240305101500+01'00'`. */
async function madeAt(pdf: Awaited<ReturnType<typeof open>>): Promise<string | null> {
  const { info } = (await pdf.getMetadata().catch(() => ({ info: {} }))) as {
    info: { CreationDate?: unknown };
  };
  const day = /^D:(\d{4})(\d\d)(\d\d)/.exec(String(info.CreationDate ?? ''));
  return day ? `${day[1]}-${day[2]}-${day[3]}` : null;
}

function reasonOf(error: Error): string {
  if (error.name === 'PasswordException')
    return 'it is locked with a password. Save it without one first';
  if (error.name === 'InvalidPDFException' || error.name === 'FormatError')
    return 'it is damaged or cut off';
  return `it cannot be read: ${error.message.slice(0, 120)}`;
}
