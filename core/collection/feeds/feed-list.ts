import { canonicalUrl } from '../items/canonical-url.ts';
import type { OpmlFeed } from './opml.ts';

/** A feed of a list, with what can be said about it before anything is fetched. */
export interface PlannedFeed extends OpmlFeed {
  /** From 1. */
  number: number;
  /** Said at once; null: it is to be checked. */
  answer: { outcome: 'refused' | 'already there'; reason: string } | null;
}

const longestAddress = 2000;

/** Numbers the feeds of a list and answers those that need no look at the web. */
export function planFeedList(feeds: readonly OpmlFeed[]): PlannedFeed[] {
  const first = new Map<string, number>();
  return feeds.map((feed, at) => {
    const number = at + 1;
    const url = feed.url
      .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
      .replace(/^feed:\/\//i, 'http://');
    // Programs that know no title write the address in its place.
    const title = feed.title === feed.url ? null : feed.title;
    const reason = refusal(url);
    if (reason !== null) {
      return { ...feed, title, number, answer: { outcome: 'refused', reason } };
    }
    const identity = canonicalUrl(url) ?? url;
    const earlier = first.get(identity);
    if (earlier === undefined) {
      first.set(identity, number);
      return { ...feed, url, title, number, answer: null };
    }
    const twice = `It stands in this file before, as number ${earlier}.`;
    return { ...feed, url, title, number, answer: { outcome: 'already there', reason: twice } };
  });
}

function refusal(url: string): string | null {
  if (url.length > longestAddress) return 'Its address is longer than 2,000 characters.';
  if (!URL.canParse(url)) return 'This is not a web address.';
  const { protocol, username, password } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') {
    return `Only http and https addresses are collected from, not ${protocol.slice(0, -1)}.`;
  }
  return username === '' && password === ''
    ? null
    : 'Its address carries a name and password, which would be seen by everybody here.';
}
