import { describe, expect, it } from 'vitest';
import { findFeeds } from '../../../worker/feed/find-feed.ts';

const page = 'https://site.example/news/index.html';
const urls = (html: string) => findFeeds(html, page).map((feed) => feed.url);

describe('findFeeds', () => {
  it('finds the feeds a page announces, news before comments', () => {
    const html = `<head>
      <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed/">
      <link rel="alternate" type="application/atom+xml" title="Crime &amp; courts" href="atom.xml"/>
      <link rel="alternate" hreflang="es" href="/es/"></head>`;
    expect(findFeeds(html, page)).toEqual([
      { url: 'https://site.example/news/atom.xml', title: 'Crime & courts', announced: true },
      { url: 'https://site.example/comments/feed/', title: 'Comments', announced: true },
    ]);
  });

  it('reads attributes in any order and quoting', () => {
    expect(urls("<LINK href=/f TYPE='application/feed+json' REL=ALTERNATE>")).toEqual([
      'https://site.example/f',
    ]);
  });

  it('does not take an oEmbed or API address for a feed', () => {
    expect(
      urls(
        '<link rel="alternate" type="application/json" href="/wp-json/"><link rel="alternate" type="application/json+oembed" href="/o">',
      ),
    ).toEqual([]);
  });

  it('follows the base of the page', () => {
    expect(
      urls(
        '<base href="https://cdn.example/x/"><link rel="alternate" type="application/rss+xml" href="rss">',
      ),
    ).toEqual(['https://cdn.example/x/rss']);
  });

  it('falls back to links that look like feeds, after announced ones', () => {
    const html =
      '<a href="/about">Us</a><a href="/rss">RSS</a><a href="/?feed=rss2">F</a><link rel="alternate" type="application/rss+xml" href="/main">';
    expect(urls(html)).toEqual([
      'https://site.example/main',
      'https://site.example/rss',
      'https://site.example/?feed=rss2',
    ]);
  });

  it('reads feed: addresses and names each feed once', () => {
    const html =
      '<a href="feed://other.example/rss">a</a><a href="feed:https://other.example/rss.xml">b</a><a href="http://other.example/rss">c</a>';
    expect(urls(html)).toEqual(['http://other.example/rss', 'https://other.example/rss.xml']);
  });

  it('passes over comments and addresses that are not of the web', () => {
    expect(
      urls(
        '<!-- <link rel="alternate" type="application/rss+xml" href="/old"> --><a href="javascript:rss.xml">x</a>',
      ),
    ).toEqual([]);
  });

  it('is quick on a flood of open tags', () => {
    const start = performance.now();
    for (const piece of ['<link ', '<a href=', '<!--', '<base '])
      findFeeds(piece.repeat(100_000), page);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
