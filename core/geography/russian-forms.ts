const ADJECTIVE = ['ий', 'ого', 'ому', 'им', 'ом', 'ая', 'ой', 'ую', 'ое', 'ие', 'их', 'ими'];
const HARD_ADJECTIVE = ['ый', 'ого', 'ому', 'ым', 'ом', 'ая', 'ой', 'ую', 'ое', 'ые', 'ых', 'ыми'];
const MAN_IN_EC = ['ец', 'ца', 'цу', 'цем', 'цом', 'це', 'цы', 'цев', 'цов', 'цам', 'цами', 'цах'];
const WOMAN_IN_KA = ['ка', 'ки', 'ке', 'ку', 'кой', 'кам', 'ками', 'ках', 'ок'];
const MAN = ['', 'а', 'у', 'ом', 'е', 'ы', 'и', 'ов', 'ам', 'ами', 'ах'];

/** Case forms of a place name, nominative first; names in -о, -и, -у and -э do not decline. */
export function placeForms(name: string): string[] {
  if (name.includes(' ')) return phraseForms(name.split(/( )/));
  return hyphenForms(name);
}

/** "Ростов-на-Дону" declines its first part, "Санкт-Петербург" and "Рио-де-Жанейро" their last. */
function hyphenForms(name: string): string[] {
  const hyphen = name.includes('-на-') ? name.indexOf('-') : name.lastIndexOf('-');
  if (hyphen < 0) return wordForms(name);
  if (name.includes('-на-')) {
    return wordForms(name.slice(0, hyphen)).map((form) => form + name.slice(hyphen));
  }
  return wordForms(name.slice(hyphen + 1)).map((form) => name.slice(0, hyphen + 1) + form);
}

/** Forms of a word in the order nominative, genitive, dative, accusative, instrumental, locative. */
function wordForms(word: string): string[] {
  const stem = word.slice(0, -1);
  if (/[аеёиоуыэюя]$/i.test(word)) return vowelForms(word, stem);
  if (word === word.toUpperCase()) return [word];
  if (word.endsWith('ь'))
    return [word, ...endings(stem, ['я', 'ю', 'ь', 'ем', 'е']), `${stem}и`, `${stem}ью`];
  if (word.endsWith('й')) return [word, ...endings(stem, ['я', 'ю', 'й', 'ем', 'е'])];
  const forms = [word, ...endings(word, ['а', 'у', '', 'ом', 'е'])];
  if (/(?:ов|ев|ин|ын)$/.test(word)) forms.push(`${word}ым`);
  return forms;
}

function vowelForms(word: string, stem: string): string[] {
  if (/[аяы]$/.test(word) === false && !/(?:ово|ево|ино)$/.test(word)) return [word];
  if (word.endsWith('ия')) return [word, ...endings(stem, ['и', 'и', 'ю', 'ей', 'и'])];
  if (word.endsWith('я')) return [word, ...endings(stem, ['и', 'е', 'ю', 'ей', 'е'])];
  if (word.endsWith('ы')) return [word, ...endings(stem, ['', 'ам', 'ы', 'ами', 'ах'])];
  if (word.endsWith('о')) return [word, ...endings(stem, ['а', 'у', 'о', 'ом', 'е'])];
  const soft = /[гкхжшчщ]$/.test(stem) ? 'и' : 'ы';
  return [word, ...endings(stem, [soft, 'е', 'у', 'ой', 'е'])];
}

const endings = (stem: string, list: readonly string[]): string[] => list.map((end) => stem + end);

/** "Южная Корея" → "Южной Корее": the words are declined together, case by case. */
function phraseForms(parts: readonly string[]): string[] {
  const forms = parts.map((part) => (part === ' ' ? null : inPhrase(part)));
  const count = Math.max(...forms.map((list) => list?.length ?? 1));
  const out = [parts.join('')];
  for (let index = 0; index < count; index += 1) {
    out.push(parts.map((part, at) => forms[at]?.[index] ?? part).join(''));
  }
  return [...new Set(out)];
}

function inPhrase(word: string): string[] {
  const stem = word.slice(0, -2);
  if (/(?:кий|гий|хий)$/.test(word))
    return [word, ...endings(stem, ['ого', 'ому', 'ий', 'им', 'ом'])];
  if (/(?:ый|ой)$/.test(word)) return [word, ...endings(stem, ['ого', 'ому', 'ый', 'ым', 'ом'])];
  if (word.endsWith('ий')) return [word, ...endings(stem, ['его', 'ему', 'ий', 'им', 'ем'])];
  if (word.endsWith('ая')) return [word, ...endings(stem, ['ой', 'ой', 'ую', 'ой', 'ой'])];
  if (/(?:ие|ые)$/.test(word)) {
    const vowel = word.at(-2) ?? 'и';
    return [
      word,
      ...endings(
        stem,
        ['х', 'м', 'е', 'ми', 'х'].map((end) => (end === 'е' ? `${vowel}е` : vowel + end)),
      ),
    ];
  }
  if (/^\p{Ll}/u.test(word)) return [word];
  return hyphenForms(word).slice(0, 6);
}

/** Every form of an adjective in -ский/-ый or of the name of a man, and of the woman beside him. */
export function peopleForms(word: string): string[] {
  if (word.endsWith('ий')) return ADJECTIVE.map((end) => word.slice(0, -2) + end);
  if (word.endsWith('ый')) return HARD_ADJECTIVE.map((end) => word.slice(0, -2) + end);
  if (word.endsWith('ец')) {
    const stem = word.slice(0, -2);
    // "европеец" loses its е for й: корейца, индейца; -анец, -инец drop it.
    const oblique = /[аеиоу]$/.test(stem) ? `${stem}й` : stem;
    return [
      word,
      ...MAN_IN_EC.slice(1).map((end) => oblique + end),
      ...WOMAN_IN_KA.map((end) => oblique + end),
    ];
  }
  return [...MAN.map((end) => word + end), ...WOMAN_IN_KA.map((end) => word + end)];
}
