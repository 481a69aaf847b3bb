import { UndercurrentError } from '../../errors.ts';
import { cleanText, oneLine } from '../items/clean-text.ts';
import { decodeEntities } from '../items/decode-entities.ts';
import { readAttributes, scanXml } from '../items/scan-xml.ts';

/** One subscription in a list of feeds. */
export interface OpmlFeed {
  url: string;
  title: string | null;
  site: string | null;
  /** Names of the folders it lies in, outermost first, joined by ` / `. */
  folder: string | null;
}

const mostFeeds = 20_000;
/** Nobody sorts feeds that deep; a file made to exhaust us does. */
const deepestFolder = 75;

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
      if (url === null) return;
      if (feeds.length >= mostFeeds) throw tooMany();
      const path = folders
        .slice(0, deepestFolder)
        .filter((folder) => folder !== null)
        .join(' / ');
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

function tooMany(): UndercurrentError {
  return new UndercurrentError(
    'too-large',
    'This OPML file names more than 20,000 feeds: split it and import the parts.',
  );
}

function reader(attributes: ReadonlyMap<string, string>): (name: string) => string | null {
  return (name) => oneLine(cleanText(decodeEntities(attributes.get(name) ?? ''))) || null;
}

/** `/News/Europe,/Crime` in place of nested folders. */
function firstCategory(category: string | null): string | null {
  const first = category?.split(',')[0]?.split('/').filter(Boolean).join(' / ');
  return first || null;
}

interface Folder {
  folders: Map<string, Folder>;
  feeds: OpmlFeed[];
}

/** A list of feeds as OPML 2.0, in nested folders, in the order given. */
export function formatOpml(title: string, feeds: readonly OpmlFeed[]): string {
  const root: Folder = { folders: new Map(), feeds: [] };
  for (const feed of feeds) folderAt(root, feed.folder).feeds.push(feed);
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n' +
    `  <head>\n    <title>${escaped(title)}</title>\n  </head>\n` +
    `  <body>\n${contents(root, '    ')}  </body>\n</opml>\n`
  );
}

function folderAt(root: Folder, path: string | null): Folder {
  let folder = root;
  for (const name of path?.split(' / ').slice(0, deepestFolder) ?? []) {
    const inside = folder.folders.get(name) ?? { folders: new Map(), feeds: [] };
    folder.folders.set(name, inside);
    folder = inside;
  }
  return folder;
}

function contents({ folders, feeds }: Folder, indent: string): string {
  const inside = [...folders].map(([name, folder]) => {
    const names = `text="${escaped(name)}" title="${escaped(name)}"`;
    return `${indent}<outline ${names}>\n${contents(folder, `${indent}  `)}${indent}</outline>\n`;
  });
  return inside.join('') + feeds.map((feed) => outline(feed, indent)).join('');
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
