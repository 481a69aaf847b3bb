import type { ProbedFeed } from '../../../core/contract/probe.ts';
import type { NewSource, Source } from '../../../core/contract/sources.ts';

export interface FeedForm {
  url: string;
  name: string;
  publisher: string;
  country: string;
  language: string;
  kind: string;
  folder: string;
  textFrom: 'feed' | 'article';
}

export type FeedFaults = Partial<Record<keyof FeedForm, string>>;

/** A form for an address nobody has looked at. */
export function untestedForm(written: string): FeedForm {
  const text = written.trim();
  const url = /^[a-z][a-z0-9+.-]*:/i.test(text) || text === '' ? text : `https://${text}`;
  const empty = { name: '', publisher: '', country: '', language: '', folder: '' };
  return { ...empty, url, kind: 'press', textFrom: 'feed' };
}

/** What was found out, to be looked over before it is saved. */
export function formOf(feed: ProbedFeed): FeedForm {
  return {
    url: feed.url,
    name: feed.title ?? '',
    publisher: feed.publisher ?? feed.title ?? '',
    country: feed.country ?? '',
    language: feed.language ?? '',
    kind: feed.kind ?? 'press',
    folder: '',
    textFrom: 'feed',
  };
}

/** What is to be sent, or what to mend first. Fields left empty are not sent: the feed itself may say. */
export function feedOf(form: FeedForm): {
  feed: (Partial<NewSource> & { url: string }) | null;
  faults: FeedFaults;
} {
  const url = form.url.trim();
  const country = form.country.trim().toUpperCase();
  const language = form.language.trim().toLowerCase();
  const faults: FeedFaults = {};
  if (!isWebAddress(url)) faults.url = 'An address that begins with https:// or http://';
  if (country !== '' && !/^[A-Z]{2}$/.test(country)) faults.country = 'Two letters, or empty';
  if (language !== '' && !/^[a-z]{2,3}$/.test(language))
    faults.language = 'Two or three letters, or empty';
  if (Object.keys(faults).length > 0) return { feed: null, faults };
  const texts = { name: form.name, publisher: form.publisher, folder: form.folder };
  const given = Object.entries(texts)
    .map(([key, text]) => [key, text.trim()] as const)
    .filter(([, text]) => text !== '');
  return {
    faults,
    feed: {
      url,
      kind: form.kind as Source['kind'],
      ...(form.textFrom === 'article' ? { textFrom: form.textFrom } : {}),
      ...Object.fromEntries(given),
      ...(country === '' ? {} : { country }),
      ...(language === '' ? {} : { language }),
    },
  };
}

/** What brings a removed source back; null for an import, which has no address. */
export function newSourceOf(source: Source): (Partial<NewSource> & { url: string }) | null {
  const { url, name, publisher, country, language, kind, folder, textFrom } = source;
  return url === null ? null : { url, name, publisher, country, language, kind, folder, textFrom };
}

function isWebAddress(text: string): boolean {
  try {
    const { protocol, hostname } = new URL(text);
    return (protocol === 'https:' || protocol === 'http:') && hostname !== '';
  } catch {
    return false;
  }
}
