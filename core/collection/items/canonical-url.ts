import {
  ambiguousParameters,
  flagParameters,
  trackingParameters,
  trackingPrefixes,
  wayOfArrival,
} from '../data/tracking-parameters.ts';

/**
 * One spelling for every address of the same page, for comparing, not for visiting: scheme, `www`, mobile
 * and AMP variants, tracking parameters, their order, fragments and trailing slashes do not make a new report.
 * Null when it is no web address.
 */
export function canonicalUrl(address: string): string | null {
  let url = parse(address);
  if (!url) return null;
  for (let hops = 0; hops < 3; hops++) {
    const inner = unwrap(url);
    if (!inner) break;
    url = inner;
  }
  const host = canonicalHost(url.hostname);
  if (host === '') return null;
  const port = url.port === '' || url.port === '80' || url.port === '443' ? '' : `:${url.port}`;
  const query = canonicalQuery(url.searchParams);
  return `https://${host}${port}${canonicalPath(url.pathname)}${query}${hashBang(url.hash)}`;
}

/** True for the front page of a site: it names no report, so it must not serve as one's identity. */
export function isFrontPage(canonical: string): boolean {
  const url = new URL(canonical);
  return url.pathname === '/' && url.search === '' && url.hash === '';
}

function parse(address: string): URL | null {
  const text = address.trim();
  if (text.length > 4000 || !URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}

/** Addresses that carry the real one: AMP caches and the redirect pages of search engines and networks. */
function unwrap(url: URL): URL | null {
  if (url.hostname.endsWith('.cdn.ampproject.org')) {
    const match = /^\/(?:[a-z]\/)+(?:s\/)?(.+)$/.exec(url.pathname);
    return match ? parse(`https://${match[1]}${url.search}`) : null;
  }
  const google = /^(?:www\.)?google\.[a-z.]{2,6}$/.test(url.hostname);
  if (google && url.pathname.startsWith('/amp/')) {
    return parse(`https://${url.pathname.replace(/^\/amp\/(?:s\/)?/, '')}${url.search}`);
  }
  const parameter = redirectors.find((each) =>
    each.page.test(url.hostname + url.pathname),
  )?.parameter;
  return parameter
    ? parse(parameter.map((name) => url.searchParams.get(name)).find(Boolean) ?? '')
    : null;
}

const redirectors = [
  { page: /^(?:www\.)?google\.[a-z.]{2,6}\/url$/, parameter: ['url', 'q'] },
  { page: /^(?:www\.)?bing\.com\/news\/apiclick\.aspx$/, parameter: ['url'] },
  { page: /^(?:l|lm|www|m)\.facebook\.com\/l\.php$/, parameter: ['u'] },
  { page: /^(?:out|www)\.reddit\.com\/(?:out)?$/, parameter: ['url'] },
  { page: /^(?:www\.)?linkedin\.com\/redir\/redirect$/, parameter: ['url'] },
];

/** Drops `www`, `m`, `mobile`, `amp` and the like where at least a name and an ending remain. */
function canonicalHost(hostname: string): string {
  const labels = hostname.replace(/\.$/, '').split('.');
  while (
    labels.length > 2 &&
    /^(?:www?\d?|m|mobile|mobil|movil|amp|touch|wap)$/.test(labels[0] ?? '')
  ) {
    labels.shift();
  }
  // en.m.wikipedia.org
  return labels
    .filter((label, at) => label !== 'm' || at === 0 || at > labels.length - 3)
    .join('.');
}

function canonicalPath(pathname: string): string {
  let path = normalEscapes(pathname).replace(/\/{2,}/g, '/');
  for (let before = ''; before !== path; ) {
    before = path;
    path = path
      .replace(/\/+$/, '')
      .replace(/^\/amp(?=\/)/i, '')
      .replace(/(?:\/|\.)amp$/i, '')
      .replace(/[./]amp\.html$/i, '.html')
      .replace(/\/(?:index|default)\.(?:html?|php|aspx?|jsp)$/i, '');
  }
  return path === '' ? '/' : path;
}

/** `%7Euser` is `~user`, `%c3` is `%C3`: the same path by RFC 3986, section 6.2.2. */
function normalEscapes(text: string): string {
  return text.replace(/%[0-9a-f]{2}/gi, (code) => {
    const char = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return /[\w.~-]/.test(char) ? char : code.toUpperCase();
  });
}

function canonicalQuery(parameters: URLSearchParams): string {
  const kept = [...parameters].filter(([name, value]) => !isTracking(name.toLowerCase(), value));
  if (kept.length === 0) return '';
  kept.sort(([a, x], [b, y]) => compare(a, b) || compare(x, y));
  return `?${new URLSearchParams(kept)}`;
}

function isTracking(name: string, value: string): boolean {
  if (trackingParameters.has(name)) return true;
  if (trackingPrefixes.some((prefix) => name.startsWith(prefix))) return true;
  if (flagParameters.has(name) && /^(?:|1|true|yes|y|amp|html)$/i.test(value)) return true;
  return ambiguousParameters.has(name) && wayOfArrival.test(value);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `#!/news/1` is a page of its own on sites written before the history API. */
function hashBang(hash: string): string {
  return hash.startsWith('#!') && hash.length > 2 ? hash : '';
}
