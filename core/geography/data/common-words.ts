import type { Language } from '../country-row.ts';

/**
 * Names that are everyday words of a language, by what makes them a place again. Hand-written; a
 * test runs every one-word name against lists of frequent words.
 */

/** Folded names that are another word without their accents: "finés" and "fines", "Irã" and "irá". */
export const ONLY_AS_SPELT: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(),
  es: new Set(['fines', 'ingles']),
  fr: new Set(),
  pt: new Set(['ira', 'irao', 'franca', 'ingles', 'maltes', 'ganes']),
  ru: new Set(),
  ar: new Set(),
  zh: new Set(),
};

/** Forms that are left out: the word is far more often something else. */
export const NEVER_NAMES: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(),
  es: new Set(),
  fr: new Set(),
  pt: new Set(),
  // Invariable "Самоа", "Перу"; "штат" alone is any state; "Чехов" a writer; "кубинка" a town.
  ru: new Set(['самое', 'самоы', 'самоу', 'самоой', 'чехов', 'кубинка', 'кубинки', 'цар', 'садр', 'газ', 'египты']),
  // "Course (of an inquiry)", "lunar", "of ivory", a surname, "comes".
  ar: new Set(['مجري', 'مجريه', 'مجريات', 'مجريون', 'مجريين', 'مجريان', 'مجريتين', 'قمري', 'قمريه', 'عاجي', 'عاجيه', 'سليماني', 'ماليه']),
  zh: new Set(),
};

/** Folded names that at the start of a sentence are a word: "Réunion de crise", "Того, кто". */
export const WORDS_THAT_OPEN = new Set([
  'reunion', 'reuniao', 'granada', 'того', 'газа', 'газы', 'газу', 'перу', 'catar', 'gana',
]);

/** Countries that are a first name: only after a word that leads to a place. */
export const FIRST_NAME_COUNTRIES = new Set([
  'maurice', 'mauricio', 'mauricia', 'dominique', 'guadalupe', 'salvador',
]);
export const BEFORE_A_COUNTRY = new Set([
  'le', 'du', 'a', 'au', 'la', 'ile', 'isla', 'ilha', 'en', 'em', 'republica', 'republique', 'el',
]);

/**
 * Arabic areas and towns that are a word, folded: "eastern", "western", "with an axe", "tribal",
 * "guards", "eyes", "the lake". They are read only after a word such as "governorate".
 */
export const ARABIC_INTRODUCED = new Set([
  'الشرقيه', 'الغربيه', 'شرقيه', 'غربيه', 'البحيره', 'بحيره', 'فاس', 'قبلي', 'حماه', 'العيون', 'عيون', 'خليل', 'المفرق', 'مفرق', 'عسير', 'المهديه', 'مهديه', 'المهره', 'مهره', 'واسط', 'معان', 'نابل',
  'الاقصر', 'اقصر', 'بابل', 'اب', 'المنيه', 'رقه', 'جنين', 'الزاويه', 'زاويه', 'الهرمل', 'قنا',
]);
export const ARABIC_AREA_WORD =
  /^[وف]?[بل]?(?:ال)?(?:مدينه|محافظه|ولايه|بلديه|اقليم|جهه|مخيم|اماره)$/;
