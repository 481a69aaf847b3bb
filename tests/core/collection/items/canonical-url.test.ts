import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl, isFrontPage } from '../../../../core/collection/items/canonical-url.ts';

const same = (address: string, as: string) => expect(canonicalUrl(address)).toBe(as);
const story = 'https://example.org/crime/story-1';

describe('canonicalUrl', () => {
  it('treats http and https, www and the bare host as one', () => {
    for (const start of ['http://', 'https://', 'http://www.', 'HTTPS://WWW.']) {
      same(`${start}example.org/crime/story-1`, story);
    }
  });

  it('drops default ports, user names and the dot of a full host name', () => {
    same('http://example.org:80/crime/story-1', story);
    same('https://user:secret@example.org:443/crime/story-1', story);
    same('https://example.org./crime/story-1', story);
    same('https://example.org:8443/a', 'https://example.org:8443/a');
  });

  it.each([
    'https://m.example.org/crime/story-1',
    'https://mobile.example.org/crime/story-1',
    'https://amp.example.org/crime/story-1',
    'https://www.m.example.org/crime/story-1',
  ])('reads the mobile host of %s as the host', (address) => same(address, story));

  it('keeps a host that would be an ending without its first name', () => {
    same('https://m.me/x', 'https://m.me/x');
    same('https://mobile.de/x', 'https://mobile.de/x');
  });

  it('knows the mobile label behind a language', () => {
    same('https://es.m.wikipedia.org/wiki/Delito', 'https://es.wikipedia.org/wiki/Delito');
  });

  it.each([
    'https://example.org/crime/story-1/amp',
    'https://example.org/crime/story-1/amp/',
    'https://example.org/amp/crime/story-1',
    'https://example.org/crime/story-1.amp',
    'https://example.org/crime/story-1?amp=1',
    'https://example.org/crime/story-1?amp',
    'https://example.org/crime/story-1?outputType=amp',
    'https://www.google.com/amp/s/example.org/crime/story-1',
    'https://example-org.cdn.ampproject.org/c/s/example.org/crime/story-1',
    'https://example-org.cdn.ampproject.org/v/s/www.example.org/crime/story-1/amp/?amp_js_v=0',
  ])('finds the page behind %s', (address) => {
    expect(canonicalUrl(address)?.replace(/\?amp_js_v=0$/, '')).toBe(story);
  });

  it('reads an .amp.html page as the .html page', () => {
    same('https://example.org/story.amp.html', 'https://example.org/story.html');
  });

  it('follows the redirect pages of search engines and networks', () => {
    const inner = encodeURIComponent('https://www.example.org/crime/story-1?utm_source=x');
    same(`https://www.google.com/url?rct=j&sa=t&url=${inner}&ct=ga`, story);
    same(`https://www.google.co.uk/url?q=${inner}`, story);
    same(`https://www.bing.com/news/apiclick.aspx?ref=FexRss&url=${inner}`, story);
    same(`https://l.facebook.com/l.php?u=${inner}&h=AT0`, story);
  });

  it.each([
    'utm_source=rss&utm_medium=feed',
    'UTM_Campaign=a',
    'fbclid=IwAR0',
    'gclid=1&msclkid=2',
    'at_medium=RSS&at_campaign=KARANGA',
    'cmpid=rss',
    'ref=rss',
    'source=feedburner',
    'xtor=RSS-1',
    'wt_mc=rss.red.ho',
    '_hsenc=p2&_hsmi=3',
  ])('drops %s', (query) => same(`${story}?${query}`, story));

  it.each(['id=12', 'ref=12345', 'source=court', 'p=9', 'from=2024-01-01', 'source=1'])(
    'keeps %s, which may name the page',
    (query) => same(`${story}?${query}`, `${story}?${query}`),
  );

  it('puts parameters in one order', () => {
    same(`${story}?b=2&a=1&a=0`, `${story}?a=0&a=1&b=2`);
  });

  it('drops fragments, but not those that are pages', () => {
    same(`${story}#comments`, story);
    same('https://example.org/#!/news/1', 'https://example.org/#!/news/1');
  });

  it('ignores trailing and doubled slashes and index pages', () => {
    same('https://example.org//crime//story-1/', story);
    same('https://example.org/crime/index.html', 'https://example.org/crime');
    same('https://example.org/', 'https://example.org/');
    same('https://example.org', 'https://example.org/');
  });

  it('writes percent escapes in one way', () => {
    same('https://example.org/%7Eana/caf%c3%a9', 'https://example.org/~ana/caf%C3%A9');
    same('https://example.org/~ana/café', 'https://example.org/~ana/caf%C3%A9');
  });

  it('keeps the case of paths, where it may matter', () => {
    expect(canonicalUrl('https://example.org/A')).not.toBe(canonicalUrl('https://example.org/a'));
  });

  it.each([
    '',
    'story',
    '/relative',
    'mailto:a@b.org',
    'javascript:alert(1)',
    'ftp://example.org/a',
    'http://',
  ])('answers null for %j', (address) => expect(canonicalUrl(address)).toBeNull());

  it('gives an address back unchanged the second time', () => {
    const piece = fc.constantFrom(
      'amp',
      'm',
      'www',
      'index.html',
      'a',
      'B',
      '%7e',
      'é',
      '',
      'story.amp.html',
      '1',
    );
    const query = fc.constantFrom(
      'utm_source=a',
      'id=1',
      'amp=1',
      'a=b%20c',
      'a=b+c',
      'x',
      'ref=rss',
      'é=ü',
    );
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('www', 'm', 'amp', 'en', 'news'), { maxLength: 3 }),
        fc.array(piece, { maxLength: 5 }),
        fc.array(query, { maxLength: 4 }),
        fc.constantFrom('', '#x', '#!/a'),
        (labels, path, parameters, hash) => {
          const host = [...labels, 'example', 'org'].join('.');
          const once = canonicalUrl(
            `http://${host}/${path.join('/')}?${parameters.join('&')}${hash}`,
          );
          expect(once).not.toBeNull();
          expect(canonicalUrl(once as string)).toBe(once);
        },
      ),
    );
  });

  it('never throws and always answers an https address', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()),
        (text) => {
          const canonical = canonicalUrl(text);
          if (canonical !== null) expect(new URL(canonical).protocol).toBe('https:');
        },
      ),
    );
  });
});

describe('isFrontPage', () => {
  it('is true for the bare site only', () => {
    expect(isFrontPage('https://example.org/')).toBe(true);
    expect(isFrontPage('https://example.org/news')).toBe(false);
    expect(isFrontPage('https://example.org/?id=1')).toBe(false);
    expect(isFrontPage('https://example.org/#!/news/1')).toBe(false);
  });
});
