import type { NewWatchTerm, TermTrial } from '../../../core/contract/classifier.ts';
import { languageName } from '../../lib/format.ts';

const languages = ['en', 'es', 'fr', 'pt', 'ru', 'ar', 'zh'] as const;

export const languageChoices = [
  ...languages.map((value) => ({ value, label: languageName(value) })),
  { value: 'any', label: 'All languages' },
];

const strengths: Record<NewWatchTerm['strength'], string> = {
  strong: 'Decides by itself',
  medium: 'Decides in a title or with others',
  weak: 'Counts only beside other words',
};

export const strengthChoices = Object.entries(strengths).map(([value, label]) => ({
  value,
  label,
}));

export function strengthName(strength: NewWatchTerm['strength']): string {
  return strengths[strength];
}

export function termLanguage(language: NewWatchTerm['language']): string {
  return language === 'any' ? 'All languages' : languageName(language);
}

/** One sentence that says whether the term is worth watching for. */
export function trialSentence({ days, read, found, known, gained }: TermTrial): string {
  if (read === 0)
    return `No reports of the last ${days} days are in this language: nothing to try it on.`;
  const among = `${count(read, 'report')} of the last ${days} days`;
  if (found === 0) return `Not found in ${among}.`;
  const rest = found - known - gained;
  const parts = [
    gained === 0
      ? 'none would newly get the crime type'
      : `${gained} would newly get the crime type`,
    ...(known > 0 ? [`${known} ${known === 1 ? 'has' : 'have'} it already`] : []),
    ...(rest > 0 ? [`${rest} would not: other words speak against it`] : []),
  ];
  return `Found in ${found} of ${among}: ${parts.join(', ')}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
