const MARKS = /[\u064B-\u065F\u0670\u0640]/g;

/** One spelling for Arabic: no vowel marks, one alef, one ya, ta marbuta as ha. */
export function foldArabic(text: string): string {
  return text
    .replace(MARKS, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ؤ/g, 'و')
    .replace(/ئ/g, 'ي');
}

/** The word as written and without the particles that are written onto it (and, in, for, the). */
export function withoutClitics(word: string): string[] {
  const out = [word];
  const put = (candidate: string): void => {
    if (candidate.length > 2 && !out.includes(candidate)) out.push(candidate);
  };
  for (const base of [word, ...(/^[وف]/.test(word) ? [word.slice(1)] : [])]) {
    put(base);
    if (/^[بك]/.test(base)) put(base.slice(1));
    if (base.startsWith('لل')) put(`ال${base.slice(2)}`);
    else if (base.startsWith('ل')) put(base.slice(1));
  }
  for (const candidate of [...out]) if (candidate.startsWith('ال')) put(candidate.slice(2));
  return out;
}

/** Gender and number of a nisba such as "مصري"; the article is stripped from the text instead. */
export function nisbaForms(nisba: string): string[] {
  return [
    nisba,
    `${nisba}ة`,
    `${nisba}ون`,
    `${nisba}ين`,
    `${nisba}ان`,
    `${nisba}ات`,
    `${nisba}تين`,
  ];
}
