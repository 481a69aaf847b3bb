import { parseDate } from '../items/parse-date.ts';
import type { DocumentDate } from './file-record.ts';

/** The first page of a press release; a date further down is part of the story. */
const looksAt = 3000;
/** What may stand beside the date on its line: a place, "Press release", a number. */
const besideDate = 40;

const digits = '[0-9\u0660-\u0669]';
const letters = '[\\p{L}\\p{M}]';
const shapes = [
  // 2024-03-05, 2024/3/5, 2024.03.05, 2024年3月5日
  `${digits}{4} ?[-/.年] ?${digits}{1,2} ?[-/.月] ?${digits}{1,2}日?`,
  // 05/03/2024, 5.3.2024
  `${digits}{1,2}([-/.])${digits}{1,2}\\1${digits}{4}`,
  // 5 March 2024, 5 de marzo de 2024, 5th of March, 2024, ٥ مارس ٢٠٢٤
  `${digits}{1,2}(?:st|nd|rd|th|er|º|\\.)? (?:de |of |du )?${letters}{3,12}\\.?(?: ${letters}{4,6})?,? (?:de |del )?${digits}{4}`,
  // March 5, 2024
  `${letters}{3,12}\\.? ${digits}{1,2}(?:st|nd|rd|th)?,? ${digits}{4}`,
].join('|');
const dated = new RegExp(`(?<![\\p{L}\\p{N}/.-])(?:${shapes})(?![\\p{N}/-])`, 'giu');

/** The date a text gives itself: on a line that says little else, or, less sure, the first one in a sentence. */
export function dateInText(text: string): DocumentDate | null {
  let mentioned: string | null = null;
  for (const line of text.slice(0, looksAt).split('\n')) {
    for (const [written] of line.replace(/\s+/g, ' ').matchAll(dated)) {
      if (parseDate(ordinary(written)) === null) continue;
      if (line.trim().length - written.length <= besideDate)
        return { written: ordinary(written), origin: 'stated' };
      mentioned ??= written;
    }
  }
  return mentioned === null ? null : { written: ordinary(mentioned), origin: 'mentioned' };
}

/** Without the letters after a day, which belong to the number and to no month. */
function ordinary(written: string): string {
  return written.replace(/(\p{N})(?:st|nd|rd|th|er|º|\.(?= ))/giu, '$1');
}
