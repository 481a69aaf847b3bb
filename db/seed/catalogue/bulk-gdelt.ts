import type { CatalogueFeed } from '../catalogue-source.ts';

/** Headlines of the world's press as GDELT lists them every 15 minutes. */
export const bulkGdelt: CatalogueFeed[] = [
  {
    key: 'gdelt-english',
    name: 'GDELT 2.0: web in English, about 100,000 pages a day, those on crime kept as headlines',
    url: 'http://data.gdeltproject.org/gdeltv2/lastupdate.txt',
    site: 'https://www.gdeltproject.org/',
    publisher: 'GDELT Project',
    country: null,
    language: 'en',
    kind: 'research',
    connector: 'gdelt',
    verified: false,
  },
  {
    key: 'gdelt-translated',
    name: 'GDELT 2.0: web in 65 other languages, those on crime kept as headlines',
    url: 'http://data.gdeltproject.org/gdeltv2/lastupdate-translation.txt',
    site: 'https://www.gdeltproject.org/',
    publisher: 'GDELT Project',
    country: null,
    language: 'mul',
    kind: 'research',
    connector: 'gdelt',
    verified: false,
  },
];
