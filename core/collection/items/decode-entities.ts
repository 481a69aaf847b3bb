import { decodeHTML, decodeHTMLStrict } from 'entities';

/** Character references of HTML (`&eacute;`, `&#233;`, `&#xe9;`) as the characters they stand for. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? decodeHTML(text) : text;
}

/**
 * The same for XML: only references that end in a semicolon. HTML also reads `&copy` without one, which
 * would turn the address `?a=1&copy=2` into `?a=1©=2`.
 */
export function decodeReferences(text: string): string {
  return text.includes('&') ? decodeHTMLStrict(text) : text;
}
