import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  typedAddresses,
  usualFeedAddresses,
} from '../../../../core/collection/feeds/typed-address.ts';

describe('typedAddresses', () => {
  it('takes an address as it is', () => {
    expect(typedAddresses('https://police.example/feed?x=1')).toEqual([
      'https://police.example/feed?x=1',
    ]);
  });

  it('tries https first where no scheme was written', () => {
    expect(typedAddresses('police.example/news')).toEqual([
      'https://police.example/news',
      'http://police.example/news',
    ]);
  });

  it.each([
    ['  https://police.example/  ', 'https://police.example/'],
    ['<https://police.example/>', 'https://police.example/'],
    ['"https://police.example/"', 'https://police.example/'],
    ['feed:https://police.example/rss', 'https://police.example/rss'],
    ['feed://police.example/rss', 'https://police.example/rss'],
    ['HTTPS://Police.Example/Rss', 'https://police.example/Rss'],
    ['//police.example/rss', 'https://police.example/rss'],
    ['police.example:8443/rss', 'https://police.example:8443/rss'],
    ['localhost:4000/rss', 'https://localhost:4000/rss'],
    ['полиция.рф', 'https://xn--h1aahle9bwd.xn--p1ai/'],
  ])('reads %s', (written, address) => {
    expect(typedAddresses(written)[0]).toBe(address);
  });

  it.each([
    '',
    'police',
    'the police of Kenya',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'ftp://police.example/feed',
    'mailto:desk@police.example',
    'https://',
    'https://user:word@police.example/feed',
  ])('finds no address in "%s"', (written) => {
    expect(typedAddresses(written)).toEqual([]);
  });

  it('never returns anything but http and https, whatever is written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (written) => {
        for (const address of typedAddresses(written)) expect(address).toMatch(/^https?:\/\//);
      }),
    );
  });
});

describe('usualFeedAddresses', () => {
  it('names six places of a site', () => {
    expect(usualFeedAddresses('https://police.example/')).toEqual([
      'https://police.example/feed',
      'https://police.example/rss',
      'https://police.example/rss.xml',
      'https://police.example/atom.xml',
      'https://police.example/feed.xml',
      'https://police.example/index.xml',
    ]);
  });

  it('asks a section for its own feed first, and six places at most', () => {
    const places = usualFeedAddresses('https://police.example/en/news/');
    expect(places[0]).toBe('https://police.example/en/news/feed');
    expect(places).toHaveLength(6);
  });

  it('takes a page for a part of its section', () => {
    expect(usualFeedAddresses('https://police.example/news/index.html')[0]).toBe(
      'https://police.example/news/feed',
    );
  });
});
