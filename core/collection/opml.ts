import { UndercurrentError } from '../errors.ts';
import { cleanText, oneLine } from './clean-text.ts';
import { decodeEntities } from './decode-entities.ts';
import { readAttributes, scanXml } from './scan-xml.ts';

/** One subscription in a list of feeds. */
export interface OpmlFeed {
  url: string;
  title: string | null;
  site: string | null;
  /** Names of the folders it lies in, outermost first, joined by ` / `. */
  folder: string | null;
}

const mostFeeds = 20_000;

/** The feeds of an OPML file, however the program that wrote it nests and spells them. */
export function parseOpml(text: string): OpmlFeed[] {
  const feeds: OpmlFeed[] = [];
  const folders: (string | null)[] = [];
  let isOpml = false;
  scanXml(text, {
    open(name, raw) {
      const element = name.toLowerCase();
      if (element === 'opml') isOpml = true;
      if (element !== 'outline') return;
      const read = reader(readAttributes(raw));
      const title = read('text') ?? read('title');
      const url = read('xmlurl') ?? (read('type') === 'rss' ? read('url') : null);
      folders.push(url === null ? title : null);
      if (url === null || feeds.length >= mostFeeds) return;
      const path = folders.filter((folder) => folder !== null).join(' / ');
      const folder = path || firstCategory(read('category'));
      feeds.push({ url, title: title ?? read('title'), site: read('htmlurl'), folder });
    },
    close(name) {
      if (name.toLowerCase() === 'outline') folders.pop();
    },
    text() {},
    cdata() {},
    doctype() {},
  });
  if (!isOpml)
    throw new UndercurrentError('invalid', 'This is not an OPML file: it has no <opml> element.');
  return feeds;
}

function reader(attributes: ReadonlyMap<string, string>): (name: string) => string | null {
  return (name) => oneLine(cleanText(decodeEntities(attributes.get(name) ?? ''))) || null;
}

/** `/News/Europe,/Crime` in place of nested folders. */
function firstCategory(category: string | null): string | null {
  const first = category?.split(',')[0]?.split('/').filter(Boolean).join(' / ');
  return first || null;
}

/** A list of feeds as OPML 2.0 with one folder for each name, in the order given. */
export function formatOpml(title: string, feeds: readonly OpmlFeed[]): string {
  const folders = new Map<string, OpmlFeed[]>();
  for (const feed of feeds) {
    const key = feed.folder ?? '';
    const inside = folders.get(key);
    if (inside) inside.push(feed);
    else folders.set(key, [feed]);
  }
  const body = [...folders].map(([folder, inside]) => {
    if (folder === '') return inside.map((feed) => outline(feed, '    ')).join('');
    const lines = inside.map((feed) => outline(feed, '      ')).join('');
    return `    <outline text="${escaped(folder)}" title="${escaped(folder)}">\n${lines}    </outline>\n`;
  });
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n' +
    `  <head>\n    <title>${escaped(title)}</title>\n  </head>\n` +
    `  <body>\n${body.join('')}  </body>\n</opml>\n`
  );
}

function outline(feed: OpmlFeed, indent: string): string {
  const title = escaped(feed.title ?? feed.url);
  const site = feed.site === null ? '' : ` htmlUrl="${escaped(feed.site)}"`;
  const names = `text="${title}" title="${title}"`;
  return `${indent}<outline type="rss" ${names} xmlUrl="${escaped(feed.url)}"${site}/>\n`;
}

function escaped(text: string): string {
  return cleanText(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
