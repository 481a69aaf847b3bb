import { describe, expect, it } from 'vitest';
import { identityKeys, sharedAddresses } from '../../../../core/collection/items/identity.ts';
import { item } from './make-items.ts';

const url = 'https://www.example.org/story?utm_source=rss';

describe('identityKeys', () => {
  it('makes the address global and the guid the source’s own', () => {
    expect(identityKeys(item({ url, guid: 'a-1' }), 7)).toEqual([
      'url:https://example.org/story',
      'guid:7:a-1',
    ]);
  });

  it('gives two sources the same key for the same page', () => {
    const [first] = identityKeys(item({ url, guid: 'a' }), 1);
    const [second] = identityKeys(item({ url: 'http://m.example.org/story/', guid: 'b' }), 2);
    expect(second).toBe(first);
  });

  it('does not let equal guids of two sources meet', () => {
    const keys = (source: number) => identityKeys(item({ guid: '1' }), source);
    expect(keys(1)).not.toEqual(keys(2));
  });

  it('does not take the front page of a site for the identity of a story', () => {
    expect(identityKeys(item({ url: 'https://example.org/', guid: 'x' }), 3)).toEqual(['guid:3:x']);
  });

  it('falls back to the text where there is neither address nor guid', () => {
    const [key, ...more] = identityKeys(item(), 3);
    expect(key).toMatch(/^text:3:[0-9a-f]{32}$/);
    expect(more).toEqual([]);
  });

  it('falls back to the text for a front page without guid', () => {
    expect(identityKeys(item({ url: 'https://example.org' }), 3)[0]).toMatch(/^text:3:/);
  });

  it('keeps the text key through changes nobody reads', () => {
    const plain = identityKeys(item(), 1);
    expect(identityKeys(item({ title: ' POLICE seize  cocaine, in port! ' }), 1)).toEqual(plain);
    expect(identityKeys(item({ publishedAt: new Date('2024-03-05T23:00:00Z') }), 1)).toEqual(plain);
  });

  it('changes the text key with the words, the day and the source', () => {
    const plain = identityKeys(item(), 1)[0];
    const others = [
      identityKeys(item({ text: 'Officers found three tonnes.' }), 1)[0],
      identityKeys(item({ publishedAt: new Date('2024-03-06T00:00:00Z') }), 1)[0],
      identityKeys(item({ publishedAt: null }), 1)[0],
      identityKeys(item(), 2)[0],
    ];
    expect(new Set([plain, ...others]).size).toBe(5);
  });

  it('tells texts in scripts with combining vowels apart', () => {
    const key = (title: string) => identityKeys(item({ title, text: '' }), 1)[0];
    expect(key('कि')).not.toBe(key('कु'));
  });

  it('keeps keys short whatever the source sends', () => {
    const long = identityKeys(
      item({ guid: 'x'.repeat(2000), url: `https://example.org/${'y'.repeat(3000)}` }),
      1,
    );
    expect(long).toHaveLength(2);
    for (const key of long) expect(key.length).toBeLessThan(100);
    expect(long).toEqual(
      identityKeys(
        item({ guid: 'x'.repeat(2000), url: `https://example.org/${'y'.repeat(3000)}` }),
        1,
      ),
    );
  });

  it('leaves out an address that several entries share', () => {
    const shared = new Set(['https://example.org/story']);
    expect(identityKeys(item({ url, guid: 'g' }), 1, shared)).toEqual(['guid:1:g']);
  });
});

describe('sharedAddresses', () => {
  const list = 'https://example.org/alerts';

  it('finds a list page that every entry points to', () => {
    const items = [item({ url: list, title: 'One' }), item({ url: `${list}#2`, title: 'Two' })];
    expect(sharedAddresses(items)).toEqual(new Set(['https://example.org/alerts']));
  });

  it('leaves the same entry listed twice alone', () => {
    const twice = [
      item({ url: list, guid: 'a', title: 'One' }),
      item({ url: list, guid: 'a', title: 'One, updated' }),
    ];
    expect(sharedAddresses(twice).size).toBe(0);
    expect(sharedAddresses([item({ url: list }), item({ url: list })]).size).toBe(0);
  });

  it('ignores entries without address', () => {
    expect(sharedAddresses([item(), item({ title: 'Two' })]).size).toBe(0);
  });
});
