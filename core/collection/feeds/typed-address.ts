/** What a person wrote as the address of a site or feed, as addresses to try in this order; none where it is none. */
export function typedAddresses(written: string): string[] {
  const text = written
    .trim()
    .replace(/^[<"'“«]+|[>"'”»]+$/g, '')
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:(?:\/\/)?/i, '');
  if (/\s/.test(text)) return [];
  if (/^https?:/i.test(text)) return valid(text);
  if (/^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text)) return [];
  // Few sites are left that answer on http alone; those are asked second.
  const rest = text.replace(/^\/\//, '');
  return [...valid(`https://${rest}`), ...valid(`http://${rest}`)];
}

function valid(address: string): string[] {
  if (!URL.canParse(address)) return [];
  const url = new URL(address);
  const named = url.hostname.includes('.') || url.hostname.startsWith('[');
  const local = url.hostname === 'localhost';
  return (named || local) && url.username === '' && url.password === '' ? [url.href] : [];
}

/** Where sites keep their feed without saying so, most usual first. */
const usualPlaces = ['feed', 'rss', 'rss.xml', 'atom.xml', 'feed.xml', 'index.xml'];

/** Six addresses at most to try where a page names no feed: a section's own place before those of the site. */
export function usualFeedAddresses(pageUrl: string): string[] {
  const page = new URL(pageUrl);
  const section = page.pathname.replace(/\/[^/]*\.[^/]*$/, '').replace(/\/+$/, '');
  const own = section === '' ? [] : [`${page.origin}${section}/feed`];
  return [...own, ...usualPlaces.map((place) => `${page.origin}/${place}`)].slice(0, 6);
}
