import { describe, expect, it } from 'vitest';
import { followMove } from '../../../../core/collection/feeds/follow-move.ts';

const url = 'http://news.example/feed';
const moved = 'https://news.example/rss';

/** Polls a source through the answers of its server and tells where it lives after each. */
function livesAt(...answers: (string | null)[]): string[] {
  let at = url;
  let movedTo: string | null = null;
  return answers.map((permanentUrl) => {
    const verdict = followMove({ url: at, permanentUrl, movedTo });
    movedTo = verdict.movedTo;
    at = verdict.newUrl ?? at;
    return at;
  });
}

describe('a source that moves for good', () => {
  it('is followed at the second poll that says so', () => {
    expect(livesAt(moved, moved)).toEqual([url, moved]);
  });

  it('is not followed for one answer', () => {
    expect(livesAt(moved, null, moved, null)).toEqual([url, url, url, url]);
  });

  it('is not followed while the answers differ', () => {
    const login = 'https://wifi.example/login';
    expect(livesAt(moved, login, moved, login, login)).toEqual([url, url, url, url, login]);
  });

  it('stays where it is once it moved', () => {
    expect(livesAt(moved, moved, null, null)).toEqual([url, moved, moved, moved]);
  });

  it('may move on', () => {
    const next = 'https://feeds.example/news';
    expect(livesAt(moved, moved, next, next)).toEqual([url, moved, moved, next]);
  });

  it('is not followed to itself', () => {
    expect(followMove({ url, permanentUrl: url, movedTo: url })).toEqual({
      movedTo: null,
      newUrl: null,
    });
  });

  it('is not followed to an address that carries a password or has no end', () => {
    const secret = 'https://user:pass@news.example/feed';
    const endless = `https://news.example/${'a'.repeat(2000)}`;
    expect(livesAt(secret, secret)).toEqual([url, url]);
    expect(livesAt(endless, endless)).toEqual([url, url]);
  });
});
