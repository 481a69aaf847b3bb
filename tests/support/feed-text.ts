/** A small feed about crime in Lagos, for local servers. */
export function feedText(title: string, items = 8, { dated = true, text = '' } = {}): string {
  const entries = Array.from({ length: items }, (_, index) => {
    const day = String(28 - index).padStart(2, '0');
    const date = dated ? `<pubDate>2026-01-${day}T10:00:00Z</pubDate>` : '';
    const said =
      text || `Police in Lagos, Nigeria arrested two men for cocaine trafficking, case ${index}.`;
    return `<item><guid>${title}-${index}</guid><link>https://news.example/${encodeURIComponent(title)}/${index}</link>
      <title>Cocaine seized, case ${index}</title><description>${said}</description>${date}</item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title>
    <link>https://news.example</link><language>en</language>${entries.join('')}</channel></rss>`;
}

export interface Outline {
  url: string;
  title?: string;
  folder?: string;
}

export function opmlText(outlines: readonly Outline[], encoding = 'UTF-8'): string {
  const lines = outlines.map(({ url, title, folder }) => {
    const name = title === undefined ? '' : ` text="${title}"`;
    const feed = `<outline type="rss"${name} xmlUrl="${url}"/>`;
    return folder === undefined ? feed : `<outline text="${folder}">${feed}</outline>`;
  });
  return `<?xml version="1.0" encoding="${encoding}"?><opml version="2.0"><head/><body>${lines.join('\n')}</body></opml>`;
}
