import { decodeHTML } from 'entities';

/** Character references of HTML (`&eacute;`, `&#233;`, `&#xe9;`) as the characters they stand for. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? decodeHTML(text) : text;
}
