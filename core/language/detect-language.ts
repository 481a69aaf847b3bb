import { eld } from 'eld/small';

/** Tag for a text whose language cannot be told. */
export const undetermined = 'und';

/** Longer texts add nothing to the decision and cost time. */
const readUpTo = 400;
/** Fewer letters than this carry no usable statistics. A Han character counts as three. */
const fewestLetters = 10;
/** Below this lead over the runner-up, the declared language decides if it is close as well. */
const closeCall = 0.08;
/**
 * The detector knows 60 languages and confuses short texts of a large one with a small relative
 * (English with Dutch, Russian with Bulgarian); languages this product reads win near ties.
 */
const readLanguages = new Set(['en', 'es', 'fr', 'pt', 'ru', 'ar', 'zh']);
const readLanguageLead = 0.03;

/**
 * Language of a text as a BCP 47 primary tag. `declared` is what the source says of itself: it
 * settles close calls and texts too short to judge, and is overruled by clear evidence.
 */
export function detectLanguage(text: string, declared: string | null = null): string {
  const hint = primaryTag(declared);
  const sample = text
    .slice(0, readUpTo)
    .replace(/https?:\/\/\S+|\S+@\S+/g, ' ')
    .toLowerCase();
  const script = countScripts(sample);
  if (script.letters + 2 * script.han < fewestLetters) return hint ?? shortGuess(script);
  const certain = byScript(script);
  return certain ?? byStatistics(sample, hint);
}

interface Scripts {
  letters: number;
  han: number;
  kana: number;
  hangul: number;
}

const letter = /\p{L}/u;

function countScripts(text: string): Scripts {
  const counts: Scripts = { letters: 0, han: 0, kana: 0, hangul: 0 };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      if (code >= 0x61 && code <= 0x7a) counts.letters++;
      continue;
    }
    if (code >= 0x4e00 && code <= 0x9fff) counts.han++;
    else if (code >= 0x3040 && code <= 0x30ff) counts.kana++;
    else if (code >= 0xac00 && code <= 0xd7af) counts.hangul++;
    else if (!letter.test(text[i]!)) continue;
    counts.letters++;
  }
  return counts;
}

/** Scripts that one language alone uses need no statistics. */
function byScript({ letters, han, kana, hangul }: Scripts): string | null {
  if (hangul * 2 > letters) return 'ko';
  if ((han + kana) * 2 <= letters) return null;
  return kana * 12 > han ? 'ja' : 'zh';
}

function shortGuess(script: Scripts): string {
  return script.han >= 2 && script.kana === 0 ? 'zh' : undetermined;
}

function byStatistics(sample: string, hint: string | null): string {
  const ranked = Object.entries(eld.detect(sample).getScores())
    .map(([language, score]) => ({
      language,
      score: score + (readLanguages.has(language) ? readLanguageLead : 0),
    }))
    .sort((a, b) => b.score - a.score);
  const best = ranked[0];
  if (best === undefined) return hint ?? undetermined;
  const declared = ranked.find((entry) => entry.language === hint);
  if (declared !== undefined && best.score - declared.score < closeCall) return declared.language;
  return best.language;
}

/** `pt-BR` and `PT_br` mean `pt`; what is no language tag means nothing. */
function primaryTag(declared: string | null): string | null {
  const tag = declared?.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  return /^[a-z]{2,3}$/.test(tag) && tag !== undetermined ? tag : null;
}
