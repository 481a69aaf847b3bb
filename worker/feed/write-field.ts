import { decodeReferences } from '../../core/collection/items/decode-entities.ts';
import { parseDate } from '../../core/collection/items/parse-date.ts';
import { type FieldKind, spelling } from './feed-fields.ts';
import { type FieldText, type Reading, readingOf } from './field-text.ts';

/** One element of a feed, read to its end. */
export interface Field {
  /** Canonical name. */
  name: string;
  kind: FieldKind;
  attributes: ReadonlyMap<string, string>;
  text: FieldText;
  /** Base address for relative ones; null where the document gives none. */
  base: string | null;
  /** Whether its text follows Atom's rules (`type`, `mode`). */
  atom: boolean;
}

/** The element in plain XML; empty when it holds nothing. */
export function writeField(field: Field, markupPrefix: string): string {
  const name = spelling[field.name] ?? field.name;
  const { kind, text } = field;
  if (kind === 'markup') return element(markupPrefix + name, text.html(reading(field)).trim());
  if (kind === 'date') return element(name, parseDate(text.plain)?.toISOString() ?? '');
  if (kind === 'link') return writeLink(field, name);
  if (kind === 'person') return writePerson(field, name);
  if (kind === 'category') return writeCategory(field, name);
  if (kind === 'source') return element('source', childText(text, 'title') ?? text.plain.trim());
  return element(name, text.plain.trim(), flag(field, 'ispermalink', 'isPermaLink'));
}

/** An element with text, or nothing where there is no text. */
export function element(name: string, text: string, attributes = ''): string {
  return text === '' ? '' : `<${name}${attributes}>${escapeText(text)}</${name}>`;
}

/** Absolute form of an address, or the address itself where there is nothing to resolve it against. */
export function resolve(address: string, base: string | null): string {
  const text = address.trim();
  return base !== null && URL.canParse(text, base) ? new URL(text, base).href : text;
}

function reading(field: Field): (value: string) => Reading {
  return field.atom ? (value) => readingOf(field.attributes, value) : () => 'html';
}

/** Atom links are attributes, RSS links text; either is found in the other. */
function writeLink(field: Field, name: string): string {
  const { attributes, text, base, atom } = field;
  const given = attribute(attributes, 'href') || attribute(attributes, 'rdf:resource');
  const href = resolve(text.plain.trim() && !atom ? text.plain : given || text.plain, base);
  if (href === '') return '';
  if (!atom) return element(name, href);
  const rel = attribute(attributes, 'rel') || 'alternate';
  const type = attribute(attributes, 'type');
  return `<${name} href="${quoted(href)}" rel="${quoted(rel)}" type="${quoted(type)}"/>`;
}

function writePerson({ text, atom, attributes }: Field, name: string): string {
  if (name === 'media:credit' && attribute(attributes, 'role') !== 'author') return '';
  const person = childText(text, 'name') ?? childText(text, 'email') ?? text.plain.trim();
  if (person === '') return '';
  return atom ? `<${name}>${element('name', person)}</${name}>` : element(name, person);
}

function writeCategory({ attributes, text, atom }: Field, name: string): string {
  const term = attribute(attributes, 'term') || text.plain.trim() || attribute(attributes, 'text');
  if (term === '') return '';
  return atom ? `<${name} term="${quoted(term)}"/>` : element(name, term);
}

function flag({ attributes }: Field, name: string, spelled: string): string {
  const value = attributes.get(name);
  return value === undefined ? '' : ` ${spelled}="${quoted(value)}"`;
}

/** Text of a child element; null where there is no such child. */
function childText(text: FieldText, child: string): string | null {
  const markup = text.html(() => 'literal');
  const found = new RegExp(`<${child}\\b[^<>]*>([^<]*)</${child}>`, 'i').exec(markup)?.[1]?.trim();
  return found ? decodeReferences(found) : null;
}

function attribute(attributes: ReadonlyMap<string, string>, name: string): string {
  return decodeReferences(attributes.get(name)?.trim() ?? '');
}

function quoted(text: string): string {
  return escapeText(text, true).replace(/"/g, '&quot;');
}

/** CDATA for markup: resolving thousands of `&lt;` costs a parser more than everything else. */
function escapeText(text: string, inAttribute = false): string {
  if (!/[&<>]/.test(text)) return text;
  if (!inAttribute && text.length > 100 && !text.includes(']]>')) return `<![CDATA[${text}]]>`;
  return text.replace(/[&<>]/g, (char) =>
    char === '&' ? '&amp;' : char === '<' ? '&lt;' : '&gt;',
  );
}
