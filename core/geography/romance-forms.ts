/** Gender and number of a Spanish, French or Portuguese adjective given in the masculine singular. */
export function romanceForms(word: string, language: 'es' | 'fr' | 'pt'): string[] {
  if (language === 'es') return spanish(word);
  return language === 'fr' ? french(word) : portuguese(word);
}

function spanish(word: string): string[] {
  const stem = word.slice(0, -1);
  if (word.endsWith('o')) return [word, `${stem}a`, `${word}s`, `${stem}as`];
  if (/[aeí]$/.test(word)) return [word, `${word}s`, `${word}es`];
  if (/(?:és|án|ín|ón|ol|ón)$/.test(word)) return [word, `${word}a`, `${word}es`, `${word}as`];
  return [word, `${word}es`, `${word}s`];
}

function french(word: string): string[] {
  const plural = (form: string): string => (/[sx]$/.test(form) ? form : `${form}s`);
  const feminine = /(?:ien|éen)$/.test(word) ? `${word}ne` : word.endsWith('e') ? word : `${word}e`;
  return [word, plural(word), feminine, `${feminine}s`];
}

function portuguese(word: string): string[] {
  const stem = word.slice(0, -1);
  if (word.endsWith('ão')) return [word];
  if (word.endsWith('o')) return [word, `${stem}a`, `${word}s`, `${stem}as`];
  if (word.endsWith('ol')) return [word, `${word}a`, `${word}as`];
  if (word.endsWith('ês')) return [word, `${word}a`, `${word}es`, `${word}as`];
  if (/[aei]$/.test(word)) return [word, `${word}s`];
  return [word, `${word}es`, `${word}s`];
}
