/** Names some feeds write in place of a tag. */
const named: Readonly<Record<string, string>> = {
  english: 'en',
  french: 'fr',
  francais: 'fr',
  spanish: 'es',
  espanol: 'es',
  german: 'de',
  deutsch: 'de',
  portuguese: 'pt',
  portugues: 'pt',
  italian: 'it',
  italiano: 'it',
  russian: 'ru',
  arabic: 'ar',
  chinese: 'zh',
  dutch: 'nl',
  nederlands: 'nl',
  polish: 'pl',
  polski: 'pl',
  turkish: 'tr',
  ukrainian: 'uk',
  japanese: 'ja',
};

/** Tags withdrawn from ISO 639 that old software still writes, and three letters where two exist. */
const replaced: Readonly<Record<string, string>> = {
  iw: 'he',
  in: 'id',
  ji: 'yi',
  jw: 'jv',
  mo: 'ro',
  eng: 'en',
  fra: 'fr',
  fre: 'fr',
  spa: 'es',
  deu: 'de',
  ger: 'de',
  por: 'pt',
  rus: 'ru',
  ara: 'ar',
  zho: 'zh',
  chi: 'zh',
  ita: 'it',
  nld: 'nl',
  dut: 'nl',
  pol: 'pl',
  ukr: 'uk',
  tur: 'tr',
  jpn: 'ja',
  kor: 'ko',
  cmn: 'zh',
  no: 'nb',
  nor: 'nb',
};

/** BCP 47 primary subtag of a declared language (`pt_BR.UTF-8` is `pt`); null when it declares nothing. */
export function languageTag(declared: string | null | undefined): string | null {
  const word = (declared ?? '')
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  if (named[word]) return named[word];
  const primary = /^([a-z]{2,3})(?:[-_.@].*)?$/.exec(word)?.[1];
  if (!primary || ['und', 'mul', 'zxx', 'mis', 'xx'].includes(primary)) return null;
  return replaced[primary] ?? primary;
}
