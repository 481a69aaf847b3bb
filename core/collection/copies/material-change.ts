import { livingPhrases } from '../data/living-phrases.ts';
import { withoutTail } from './text-tail.ts';

/** What of a report its publisher may change. */
export interface Wording {
  title: string | null;
  text: string;
}

/**
 * What a report says from now on when its source sends it again, or null when nothing that matters has changed:
 * punctuation, a relative time, a counter, or a text cut shorter than the one we have.
 */
export function materialChange(
  former: Wording,
  sent: Wording,
  kept: { text: boolean } = { text: false },
): Wording | null {
  const title = sent.title !== null && says(former.title ?? '', sent.title);
  const text = !kept.text && changesText(former.text, sent.text);
  if (!title && !text) return null;
  return {
    title: title ? sent.title : former.title,
    text: text ? sent.text : former.text,
  };
}

function says(former: string, sent: string): boolean {
  const now = essence(sent);
  return now !== '' && now !== essence(former);
}

function changesText(former: string, sent: string): boolean {
  const before = essence(withoutTail(former));
  const now = essence(withoutTail(sent));
  if (now === '' || now === before) return false;
  return !isCutFrom(before, now);
}

/**
 * The same text up to a point, or a part of it that is less than half: a feed that was shortened. A passage
 * taken out of the rest is an edit, such as a name withdrawn.
 */
function isCutFrom(whole: string, part: string): boolean {
  if (whole.startsWith(part)) return true;
  return part.length < whole.length / 2 && whole.includes(part);
}

/** Words and figures alone, as one line. */
function essence(text: string): string {
  let plain = text.normalize('NFKC').replace(/\s+/g, ' ');
  for (const phrase of livingPhrases) plain = plain.replace(phrase, ' ');
  return plain
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
