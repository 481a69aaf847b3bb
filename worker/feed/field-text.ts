import { decodeReferences } from '../../core/collection/items/decode-entities.ts';

/** How an Atom text construct says its content is to be read. */
export type Reading = 'literal' | 'html' | 'base64';

/**
 * Atom 1.0 says `type`, Atom 0.3 `type` and `mode`. Without either the text is literal by the book; where it
 * plainly is HTML we read it so, because many writers leave the attribute out.
 */
export function readingOf(attributes: ReadonlyMap<string, string>, value: string): Reading {
  const type = attributes.get('type')?.trim().toLowerCase() ?? '';
  if (attributes.get('mode') === 'base64') return 'base64';
  if (type === 'html' || type === 'xhtml' || type.includes('html') || type.endsWith('xml')) {
    return 'html';
  }
  if (type === '') return htmlSign.test(value) ? 'html' : 'literal';
  return type.startsWith('text') || !type.includes('/') ? 'literal' : 'base64';
}

const htmlSign = /<\/(?:p|a|b|i|em|strong|div|span|li|ul|h[1-6])>|<(?:br|img|p)\b[^<>]*>/i;

/** Content of one element, gathered piece by piece while it is scanned. */
export class FieldText {
  readonly #pieces: { text: string; markup: boolean }[] = [];
  #hasMarkup = false;

  addText(text: string): void {
    this.#pieces.push({ text, markup: false });
  }

  addOpen(name: string, attributes: string): void {
    this.#addMarkup(`<${localName(name)}${attributes.trimEnd()}>`);
  }

  addClose(name: string): void {
    this.#addMarkup(`</${localName(name)}>`);
  }

  /** Characters only. */
  get plain(): string {
    return this.#pieces.map((piece) => (piece.markup ? '' : piece.text)).join('');
  }

  /** HTML, whichever of the four ways of putting it into XML was used. */
  html(reading: (value: string) => Reading): string {
    if (this.#hasMarkup) {
      return this.#pieces.map(({ text, markup }) => (markup ? text : escapeHtml(text))).join('');
    }
    const value = this.plain;
    const way = reading(value);
    if (way === 'html') return value;
    return way === 'literal' ? escapeHtml(value) : fromBase64(value);
  }

  #addMarkup(text: string): void {
    this.#pieces.push({ text, markup: true });
    this.#hasMarkup = true;
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, (char) =>
    char === '&' ? '&amp;' : char === '<' ? '&lt;' : '&gt;',
  );
}

/** Empty where the bytes are no text: an image in an entry is not part of the report. */
function fromBase64(value: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(value, 'base64'));
  } catch {
    return '';
  }
}

/** Longest replacement and number of those a document may declare: an entity must not become a bomb. */
const longestEntity = 200;
const mostEntities = 100;
/** Characters they may bring into one document in all. */
const mostExpansion = 1_000_000;

/** Replaces the entities a document declares for itself, one level deep; those of HTML need no declaration. */
export class Entities {
  readonly #values = new Map<string, string>();
  #expansion = 0;

  declare(doctype: string): void {
    const entity = /<!ENTITY\s+([\w.-]{1,60})\s+(?:"([^"&%]*)"|'([^'&%]*)')\s*>/g;
    for (const match of doctype.slice(0, 100_000).matchAll(entity)) {
      const value = match[2] ?? match[3] ?? '';
      if (this.#values.size >= mostEntities) return;
      if (value.length <= longestEntity) this.#values.set(match[1] as string, value);
    }
  }

  resolve(raw: string): string {
    if (!raw.includes('&')) return raw;
    if (this.#values.size === 0) return decodeReferences(raw);
    return decodeReferences(
      raw.replace(/&([\w.-]{1,60});/g, (whole, name: string) => this.#value(name) ?? whole),
    );
  }

  #value(name: string): string | undefined {
    const value = this.#values.get(name);
    this.#expansion += value?.length ?? 0;
    return this.#expansion > mostExpansion && value !== undefined ? '' : value;
  }
}
