import type { SampleReport } from './sample-report.ts';

export const sampleFeedFormats = ['rss', 'atom', 'rdf'] as const;
export type SampleFeedFormat = (typeof sampleFeedFormats)[number];

export interface SampleFeed {
  title: string;
  url: string;
  language: string;
  items: readonly SampleReport[];
}

/** Generated reports as the feed of a publisher, the way content systems write it. */
export function writeSampleFeed(format: SampleFeedFormat, feed: SampleFeed): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writers[format](feed)}`;
}

const writers: Record<SampleFeedFormat, (feed: SampleFeed) => string> = { rss, atom, rdf };

function rss({ title, url, language, items }: SampleFeed): string {
  const entries = items.map(
    (item) => `<item><title>${escaped(item.title)}</title><link>${escaped(item.url)}</link>
<guid isPermaLink="false">${escaped(item.guid)}</guid><pubDate>${item.publishedAt.toUTCString()}</pubDate>
<dc:creator>${escaped(item.publisher)}</dc:creator><category>${item.kind}</category>
<description><![CDATA[${lead(item)}]]></description><content:encoded><![CDATA[${markup(item)}]]></content:encoded></item>`,
  );
  return `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>${escaped(title)}</title><link>${escaped(url)}</link><description>${escaped(title)}</description><language>${language}</language>
${entries.join('\n')}</channel></rss>`;
}

function atom({ title, url, language, items }: SampleFeed): string {
  const entries = items.map(
    (
      item,
    ) => `<entry><title>${escaped(item.title)}</title><link rel="alternate" type="text/html" href="${escaped(item.url)}"/>
<id>${escaped(item.guid)}</id><published>${item.publishedAt.toISOString()}</published><updated>${item.publishedAt.toISOString()}</updated>
<author><name>${escaped(item.publisher)}</name></author><category term="${item.kind}"/><summary>${escaped(lead(item))}</summary>
<content type="html">${escaped(markup(item))}</content></entry>`,
  );
  return `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}"><title>${escaped(title)}</title><id>${escaped(url)}</id>
<link href="${escaped(url)}"/><updated>${items[0]?.publishedAt.toISOString() ?? ''}</updated>${entries.join('\n')}</feed>`;
}

function rdf({ title, url, language, items }: SampleFeed): string {
  const entries = items.map(
    (
      item,
    ) => `<item rdf:about="${escaped(item.url)}"><title>${escaped(item.title)}</title><link>${escaped(item.url)}</link>
<dc:date>${item.publishedAt.toISOString()}</dc:date><dc:creator>${escaped(item.publisher)}</dc:creator><dc:subject>${item.kind}</dc:subject>
<description>${escaped(markup(item))}</description></item>`,
  );
  return `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="${escaped(url)}"><title>${escaped(title)}</title><link>${escaped(url)}</link><description>${escaped(title)}</description><dc:language>${language}</dc:language></channel>
${entries.join('\n')}</rdf:RDF>`;
}

function lead({ text }: SampleReport): string {
  return text.slice(0, 120);
}

function markup({ text, url }: SampleReport): string {
  const paragraphs = text.split('\n').map((line) => `<p>${escaped(line)}</p>`);
  return `<div class="body">${paragraphs.join('')}<p><a href="${escaped(url)}">…</a></p></div>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
