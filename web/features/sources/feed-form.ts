import type { NewSource, Source } from '../../../core/contract/sources.ts';

export interface FeedForm {
  url: string;
  name: string;
  country: string;
  language: string;
  kind: string;
}

export type FeedFaults = Partial<Record<keyof FeedForm, string>>;

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
  const name = form.name.trim();
  return {
    faults,
    feed: {
      url,
      kind: form.kind as Source['kind'],
      ...(name === '' ? {} : { name }),
      ...(country === '' ? {} : { country }),
      ...(language === '' ? {} : { language }),
    },
  };
}

function isWebAddress(text: string): boolean {
  try {
    const { protocol, hostname } = new URL(text);
    return (protocol === 'https:' || protocol === 'http:') && hostname !== '';
  } catch {
    return false;
  }
}
