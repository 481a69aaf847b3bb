import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { UndercurrentError } from '../../../core/errors.ts';
import { parseFeed } from '../../../worker/feed/parse-feed.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/feeds/${name}`, import.meta.url));
const read = (text: string, url: string | null = null) => parseFeed(Buffer.from(text), { url });
const rss = (item: string, channel = '') =>
  `<rss version="2.0"><channel>${channel}<item>${item}</item></channel></rss>`;
const atom = (entry: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><entry>${entry}</entry></feed>`;
const firstOf = async (text: string, url: string | null = null) => (await read(text, url)).items[0];

describe('parseFeed', () => {
  it('reads RSS 2.0 with its usual companions', async () => {
    const feed = await parseFeed(fixture('rss.xml'));
    expect(feed).toMatchObject({
      format: 'rss',
      parser: 'rss-parser',
      title: 'Harbour Gazette & Courier',
      link: 'https://harbour.example/',
      description: 'News of the port',
      language: 'en-GB',
    });
    expect(feed.items).toEqual([
      {
        id: 'harbour-4711',
        title: 'Customs find 300 kg of cocaine under bananas',
        link: 'https://harbour.example/2024/03/05/cocaine?utm_source=rss',
        published: '2024-03-05T08:30:00.000Z',
        updated: null,
        summary: '<p>Officers opened a <b>refrigerated</b> container.</p>',
        content:
          '<p>Officers opened a <b>refrigerated</b> container.</p><p>Two dockers were held.</p>',
        authors: ['Ines Ortega'],
        categories: ['Crime', 'Drugs'],
        language: null,
        publisher: null,
      },
      {
        id: 'https://harbour.example/2024/03/04/medicines',
        title: 'Fake medicines on sale',
        link: 'https://harbour.example/2024/03/04/medicines',
        published: '2024-03-04T18:00:00.000Z',
        updated: null,
        summary: 'Tablets without any active substance &#8211; again.',
        content: null,
        authors: ['Crime desk'],
        categories: [],
        language: null,
        publisher: 'Example Wire',
      },
    ]);
  });

  it('reads Atom with inline XHTML, xml:base and a date that is none', async () => {
    const feed = await parseFeed(fixture('atom.xml'));
    expect(feed).toMatchObject({
      format: 'atom',
      parser: 'rss-parser',
      title: 'Prensa & sucesos',
      link: 'https://prensa.example/',
      description: 'Sucesos del norte',
      language: 'es',
    });
    expect(feed.items[0]).toMatchObject({
      id: 'tag:prensa.example,2024:1',
      title: 'Incautan marfil en la aduana',
      link: 'https://prensa.example/noticias/2024/marfil.html',
      published: '2024-03-05T07:00:00.000Z',
      updated: '2024-03-05T08:00:00.000Z',
      summary: '<p>Ochenta piezas.</p>',
      authors: ['Lucía Prado', 'J. Soto'],
      categories: ['aduanas'],
    });
    expect(feed.items[0]?.content).toContain('<p>Ochenta <a href="x">piezas</a> en dos cajas.</p>');
    expect(feed.items[1]).toMatchObject({
      title: 'Uso de <script> na fraude',
      link: 'https://prensa.example/2',
      updated: null,
      language: 'pt-BR',
      publisher: 'Agência Exemplo',
    });
  });

  it('reads RSS 1.0 whatever prefixes it uses', async () => {
    const feed = await parseFeed(fixture('rdf.xml'));
    expect(feed).toMatchObject({ format: 'rdf', title: 'Alerts', language: 'fr' });
    expect(feed.items).toMatchObject([
      {
        id: 'https://alerts.example/1',
        title: "Saisie d'armes",
        link: 'https://alerts.example/1',
        updated: '2024-03-05T00:00:00.000Z',
        summary: 'Douze fusils.',
        authors: ['Douane'],
        categories: ['Armes'],
      },
    ]);
  });

  it('reads JSON Feed', async () => {
    const feed = await parseFeed(fixture('feed.json'));
    expect(feed).toMatchObject({
      format: 'json',
      parser: 'feedsmith',
      title: 'Cyber notes',
      language: 'en',
    });
    expect(feed.items).toMatchObject([
      {
        id: '1',
        title: 'Hospital hit by ransomware',
        published: '2024-03-05T12:00:00.000Z',
        content: '<p>Systems were <i>offline</i>.</p>',
        summary: 'A &lt; B',
        authors: ['A. Writer'],
        categories: ['ransomware'],
      },
      { id: '2', title: null, link: 'https://other.example/2', content: '5 &lt; 6 &amp; no title' },
    ]);
  });

  it.each([
    [
      'a warning of the server before the XML',
      `<br />\n<b>Warning</b>: mysql in <b>/x.php</b>\n${rss('<title>A</title>')}`,
    ],
    ['text before the XML', `hello ${rss('<title>A</title>')}`],
    ['a comment that names another root', `<!-- <feed> -->${rss('<title>A</title>')}`],
    ['text after the end', `${rss('<title>A</title>')}<script>x</script>`],
    ['control characters', rss('<title>\u0001A\u001f</title>')],
    ['a missing version', rss('<title>A</title>').replace(' version="2.0"', '')],
    ['capital letters', rss('<TITLE>A</TITLE>').replaceAll('channel', 'CHANNEL')],
    ['unquoted attributes', rss('<title>A</title>').replace('"2.0"', '2.0')],
    ['tags left open', '<rss><channel><item><title>A</title><link>https://x.example/'],
    ['entries outside the channel', '<rss><channel></channel><item><title>A</title></item></rss>'],
    ['a wrapper around it', `<document>${rss('<title>A</title>')}</document>`],
    [
      'the Atom namespace on RSS',
      rss('<title>A</title>').replace('<rss', '<rss xmlns="http://www.w3.org/2005/Atom"'),
    ],
    [
      'a prefix on everything',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>A</a:title></a:entry></a:feed>',
    ],
  ])('repairs %s', async (_, text) => {
    const feed = await read(text);
    expect(feed.items.map((item) => item.title)).toEqual(['A']);
    expect(feed.parser).toBe('rss-parser');
  });

  it('keeps bare ampersands and knows the entities of HTML', async () => {
    const item = await firstOf(
      rss(
        '<title>Smith & Co &eacute;&nbsp;&#8217;</title><link>https://x.example/?a=1&copy=2</link>',
      ),
    );
    expect(item).toMatchObject({ title: 'Smith & Co é ’', link: 'https://x.example/?a=1&copy=2' });
  });

  it('drops a field cut in the middle and keeps the fields before it', async () => {
    const whole = rss(
      '<title>A</title><link>https://x.example/1</link><description>Long account of it</description>',
    );
    const item = await firstOf(whole.slice(0, whole.indexOf('account')));
    expect(item).toMatchObject({ title: 'A', link: 'https://x.example/1', summary: null });
  });

  it('leaves the last entry for the next poll when the document ends inside it', async () => {
    const whole = rss('<title>A</title></item><item><title>B</title><guid>b</guid>');
    const cut = await read(whole.slice(0, whole.indexOf('<guid>')));
    expect(cut.items.map(({ title }) => title)).toEqual(['A']);
    expect((await read(whole)).items.map(({ title }) => title)).toEqual(['A', 'B']);
  });

  it('reads HTML put into a feed without escaping', async () => {
    const item = await firstOf(
      rss('<title>A <b>bold</b> raid</title><description><p>One<br>two</p></description>'),
    );
    expect(item).toMatchObject({ title: 'A bold raid', summary: '<p>One<br></br>two</p>' });
  });

  it('prefers the original address to that of a redirecting service', async () => {
    const item = await firstOf(
      rss(
        '<link>http://feedproxy.example/~r/1</link><feedburner:origLink>https://x.example/1</feedburner:origLink>',
      ),
    );
    expect(item?.link).toBe('https://x.example/1');
  });

  it('takes a guid for the link only where it may be one', async () => {
    expect((await firstOf(rss('<guid>https://x.example/1</guid>')))?.link).toBe(
      'https://x.example/1',
    );
    expect(
      (await firstOf(rss('<guid isPermaLink="false">https://x.example/1</guid>')))?.link,
    ).toBeNull();
    expect((await firstOf(rss('<guid>12</guid>'), 'https://x.example/feed'))?.link).toBeNull();
  });

  it('resolves relative links against the site in RSS and the feed in Atom', async () => {
    const url = 'https://feeds.example/x/rss.xml';
    const site = '<link>https://site.example/</link>';
    expect((await firstOf(rss('<link>/a</link>', site), url))?.link).toBe('https://site.example/a');
    expect((await firstOf(rss('<link>a</link>'), url))?.link).toBe('https://feeds.example/x/a');
    expect((await firstOf(atom('<link href="a"/>'), url))?.link).toBe('https://feeds.example/x/a');
  });

  it('answers no link rather than one that is no web address', async () => {
    expect((await firstOf(rss('<link>javascript:alert(1)</link>')))?.link).toBeNull();
    expect((await firstOf(rss('<link>mailto:a@b.example</link>')))?.link).toBeNull();
    expect((await firstOf(rss('<link>see our site</link>')))?.link).toBeNull();
  });

  it('leaves a relative link as it is where nothing says what it is relative to', async () => {
    expect((await firstOf(rss('<link>/a?b=1</link>')))?.link).toBe('/a?b=1');
  });

  it('takes the link to the page, not to the feed or a sound file', async () => {
    const links =
      '<link rel="self" href="https://x.example/self"/><link rel="alternate" type="application/json" href="https://x.example/json"/>' +
      '<link rel="alternate" type="text/html" href="https://x.example/page"/>';
    expect((await firstOf(atom(links)))?.link).toBe('https://x.example/page');
  });

  it.each([
    ['literal text', '<title type="text">a &lt;b&gt; c</title>', 'a <b> c'],
    ['escaped HTML', '<title type="html">a &lt;b&gt;c&lt;/b&gt; &amp;amp; d</title>', 'a c & d'],
    ['inline XHTML', '<title type="xhtml"><div>a <b>c</b> &amp; d</div></title>', 'a c & d'],
    ['HTML that does not say so', '<title>a &lt;b&gt;c&lt;/b&gt;</title>', 'a c'],
    ['base64', `<title mode="base64">${Buffer.from('a c').toString('base64')}</title>`, 'a c'],
  ])('reads an Atom title of %s', async (_, title, expected) => {
    expect((await firstOf(atom(title)))?.title).toBe(expected);
  });

  it('takes titles and texts of media, iTunes and Dublin Core where there are no others', async () => {
    const item = await firstOf(
      rss(
        '<media:group><media:title>T</media:title><media:description>D</media:description></media:group><itunes:author>W</itunes:author><itunes:category text="News"/>',
      ),
    );
    expect(item).toMatchObject({ title: 'T', summary: 'D', authors: ['W'], categories: ['News'] });
    expect((await firstOf(rss('<dc:title>wrong</dc:title><title>right</title>')))?.title).toBe(
      'right',
    );
  });

  it('expands the entities a document declares, within limits', async () => {
    const doctype = `<!DOCTYPE rss [<!ENTITY org "Interpol"><!ENTITY big "${'x'.repeat(150)}"><!ENTITY far SYSTEM "file:///etc/passwd">]>`;
    expect((await firstOf(doctype + rss('<title>&org; &far;</title>')))?.title).toBe(
      'Interpol &far;',
    );
    const bomb = await firstOf(
      doctype + rss(`<description>${'&big;'.repeat(100_000)}</description>`),
    );
    expect(bomb?.summary?.length).toBeLessThan(2_000_000);
  });

  it('is not blown up by entities that contain entities', async () => {
    const lines = Array.from(
      { length: 20 },
      (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`,
    );
    const item = await firstOf(
      `<!DOCTYPE rss [<!ENTITY a0 "ha">${lines.join('')}]>${rss('<title>x &a20;</title>')}`,
    );
    expect(item?.title).toBe('x &a20;');
  });

  it('stops at twenty thousand entries, and counts those it passes over', async () => {
    const feed = await read(
      `<rss><channel>${'<item><title>A</title></item>'.repeat(20_500)}</channel></rss>`,
    );
    expect([feed.items.length, feed.passedOver]).toEqual([20_000, 500]);
  });

  it('leaves out entries without content', async () => {
    expect((await read('<feed><entry><author></author></entry></feed>')).items).toEqual([]);
    expect((await read('<rss><channel></channel></rss>')).items).toEqual([]);
  });

  it.each([
    ['nothing', '', 'empty'],
    ['spaces', ' \n ', 'empty'],
    ['a web page', '<!doctype html><html><head><title>x</title></head></html>', 'web page'],
    ['other XML', '<?xml version="1.0"?><urlset><url/></urlset>', 'not a feed'],
    ['text', 'hello', 'not a feed'],
    ['other JSON', '{"a":1}', 'not a JSON Feed'],
    ['bytes', '\u0000\u0001\u0002\u0003', 'not a feed'],
    ['deep XML', `<rss><channel><item>${'<description>'.repeat(1000)}`, 'levels deep'],
    ['deep JSON', '['.repeat(1000), 'levels deep'],
  ])('refuses %s with a sentence', async (_, text, words) => {
    const refusal = read(text);
    await expect(refusal).rejects.toThrow(UndercurrentError);
    await expect(refusal).rejects.toThrow(words);
  });

  it('refuses a document that is too large', async () => {
    await expect(parseFeed(new Uint8Array(33 * 1024 * 1024))).rejects.toMatchObject({
      code: 'too-large',
    });
  });

  it('reads XML that begins like JSON', async () => {
    expect((await firstOf(`[cached] ${rss('<title>A</title>')}`))?.title).toBe('A');
  });
});
