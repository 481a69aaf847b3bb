import { readAttributes, scanXml, type XmlHandler } from '../../core/collection/items/scan-xml.ts';
import { UndercurrentError } from '../../core/errors.ts';
import { type FieldKind, feedFields, itemFields } from './feed-fields.ts';
import { Entities, FieldText } from './field-text.ts';
import { element, type Field, resolve, writeField } from './write-field.ts';
import { canonicalName, declared, type Names, noNames } from './xml-names.ts';

export type XmlFormat = 'rss' | 'rdf' | 'atom';

export interface CleanFeed {
  /** The same feed in the plainest well-formed XML, without namespaces, inline markup or relative addresses. */
  xml: string;
  format: XmlFormat;
  /** Entries in it, so that a parser that loses some is found out. */
  items: number;
  /** Entries beyond the most that are read. */
  passedOver: number;
}

export interface CleaningOptions {
  /** Entries beyond this number are left out. */
  maxItems: number;
  /** Put before the names of elements that hold HTML, for a parser that would otherwise process them. */
  markupPrefix?: string;
}

/**
 * Rewrites a feed as it came into one that every parser reads: repairs what is broken (see `scanXml`), gives
 * each element its usual name, turns inline XHTML into escaped HTML, applies xml:base, writes dates in ISO 8601
 * and leaves out what nobody reads. Feed parsers lose inline markup and refuse whole feeds for one bad date.
 */
export function cleanXml(text: string, options: CleaningOptions): CleanFeed {
  const cleaner = new Cleaner(options);
  scanXml(text.replace(forbidden, ''), cleaner);
  return cleaner.result();
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids them and some writers copy them in
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Elements kept of one entry, and of the feed itself: no entry has half as many categories. */
const mostFields = 500;

interface Frame {
  level: 'outside' | 'feed' | 'item';
  names: Names;
  /** From xml:base; null where none was given. */
  base: string | null;
  /** This element began the entry. */
  opensItem: boolean;
}

type Attributes = Map<string, string>;

class Cleaner implements XmlHandler {
  readonly #options: CleaningOptions;
  readonly #entities = new Entities();
  readonly #frames: Frame[] = [{ level: 'outside', names: noNames, base: null, opensItem: false }];
  readonly #feed: string[] = [];
  readonly #items: string[] = [];
  #item: string[] = [];
  #format: XmlFormat | null = null;
  #field: Field | null = null;
  /** Elements open inside the field. */
  #inside = 0;
  /** Elements open inside one that nobody reads, itself included. */
  #skipped = 0;
  #sawPage = false;
  #passedOver = 0;

  constructor(options: CleaningOptions) {
    this.#options = options;
  }

  doctype(declaration: string): void {
    if (declaration.includes('<!ENTITY')) this.#entities.declare(declaration);
    if (/^<!doctype\s+html/i.test(declaration)) this.#sawPage = true;
  }

  text(raw: string): void {
    this.#field?.text.addText(this.#entities.resolve(raw));
  }

  cdata(text: string): void {
    this.#field?.text.addText(text);
  }

  open(name: string, raw: string): void {
    if (this.#skipped > 0) {
      this.#skipped++;
    } else if (this.#field) {
      this.#inside++;
      this.#field.text.addOpen(name, raw);
    } else {
      this.#enter(name, readAttributes(raw));
    }
  }

  close(name: string, cut: boolean): void {
    if (this.#skipped > 0) {
      this.#skipped--;
    } else if (this.#inside > 0) {
      this.#inside--;
      this.#field?.text.addClose(name);
    } else if (this.#field) {
      // Cut in the middle: the next poll brings it whole, and half a title would be kept as the title.
      if (!cut) this.#out().push(writeField(this.#field, this.#options.markupPrefix ?? ''));
      this.#field = null;
    } else if (this.#frames.pop()?.opensItem) {
      const item = this.#item.join('');
      // Half an entry would be another report once it comes whole; alone it is better than nothing.
      if (item !== '' && !(cut && this.#items.length > 0)) this.#items.push(item);
    }
  }

  result(): CleanFeed {
    if (this.#format === null) throw notAFeed(this.#sawPage);
    const [feed, items] = [this.#feed.join(''), this.#items];
    const format = this.#format;
    const passedOver = this.#passedOver;
    return { xml: assemble(format, feed, items), format, items: items.length, passedOver };
  }

  #enter(name: string, attributes: Attributes): void {
    const parent = this.#frames.at(-1) as Frame;
    const frame: Frame = { ...parent, opensItem: false };
    frame.names = declared(parent.names, attributes);
    const base = attributes.get('xml:base');
    if (base !== undefined)
      frame.base = webBase(resolve(this.#entities.resolve(base), parent.base));
    const canonical = this.#nameOf(name, frame.names);
    if (parent.level === 'outside') this.#enterRoot(canonical, frame, attributes);
    else if (parent.level === 'item') this.#enterField(itemFields, canonical, frame, attributes);
    else if (canonical === 'item' || canonical === 'entry') this.#enterItem(frame, attributes);
    else this.#enterField(feedFields, canonical, frame, attributes);
  }

  /** Atom's own elements have no prefix in an Atom feed and keep it as guests in RSS. */
  #nameOf(name: string, names: Names): string {
    const canonical = canonicalName(name, names);
    const own = this.#format === null || this.#format === 'atom';
    return own && canonical.startsWith('atom:') ? canonical.slice(5) : canonical;
  }

  /** Whatever stands before the root is passed over: warnings of the server, a wrapper, part of a page. */
  #enterRoot(name: string, frame: Frame, attributes: Attributes): void {
    const format = roots.get(name);
    if (name === 'html') this.#sawPage = true;
    if (format && this.#format === null) {
      this.#format = format;
      frame.level = 'feed';
      // `<rss xmlns="…Atom">` is common and does not make its titles Atom's.
      if (format === 'rss') frame.names = new Map(frame.names).set('', '');
      this.#addLanguage(attributes);
    }
    this.#frames.push(frame);
  }

  #enterItem(frame: Frame, attributes: Attributes): void {
    if (this.#items.length >= this.#options.maxItems) {
      this.#passedOver++;
      this.#skipped = 1;
      return;
    }
    this.#item = [];
    this.#frames.push({ ...frame, level: 'item', opensItem: true });
    this.#addLanguage(attributes);
    const about = [...attributes].find(([name]) => name.endsWith(':about'))?.[1];
    if (about) this.#item.push(element('about', this.#entities.resolve(about).trim()));
  }

  #enterField(
    known: ReadonlyMap<string, FieldKind>,
    name: string,
    frame: Frame,
    attributes: Attributes,
  ): void {
    const kind = known.get(name);
    if (kind === undefined || this.#out().length >= mostFields) {
      this.#skipped = 1;
    } else if (kind === 'through' || kind === 'topics') {
      this.#frames.push(frame);
      if (name === 'channel') this.#addLanguage(attributes);
      const topic = kind === 'topics' ? this.#entities.resolve(attributes.get('text') ?? '') : '';
      this.#out().push(element(name, topic.trim()));
    } else {
      const atom = name.startsWith('atom:') || (this.#format === 'atom' && !name.includes(':'));
      this.#field = { name, kind, attributes, text: new FieldText(), base: frame.base, atom };
    }
  }

  #addLanguage(attributes: Attributes): void {
    const language = attributes.get('xml:lang');
    if (language) this.#out().push(element('language', language.trim()));
  }

  #out(): string[] {
    return this.#frames.at(-1)?.level === 'item' ? this.#item : this.#feed;
  }
}

const roots: ReadonlyMap<string, XmlFormat> = new Map([
  ['rss', 'rss'],
  ['rdf:rdf', 'rdf'],
  ['rdf', 'rdf'],
  ['feed', 'atom'],
]);

function webBase(address: string): string | null {
  return /^https?:/i.test(address) && URL.canParse(address) ? address : null;
}

const rdfNames =
  'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"';

function assemble(format: XmlFormat, feed: string, items: readonly string[]): string {
  if (format === 'atom') {
    const entries = items.map((item) => `<entry>${item}</entry>`).join('\n');
    return `<feed xmlns="http://www.w3.org/2005/Atom">${feed}\n${entries}</feed>`;
  }
  const list = items.map((item) => `<item>${item}</item>`).join('\n');
  return format === 'rss'
    ? `<rss version="2.0"><channel>${feed}\n${list}</channel></rss>`
    : `<rdf:RDF ${rdfNames}><channel>${feed}</channel>\n${list}</rdf:RDF>`;
}

function notAFeed(page: boolean): UndercurrentError {
  return new UndercurrentError(
    'invalid',
    page
      ? 'This is a web page, not a feed. Its feed may be linked from it.'
      : 'This is not a feed: no RSS, RDF, Atom or JSON Feed was found in it.',
  );
}
