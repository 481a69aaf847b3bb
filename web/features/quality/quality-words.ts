import type { Quality } from '../../../core/contract/quality.ts';
import { formatCount, formatDay, formatShare, languageName } from '../../lib/format.ts';
import type { Figure } from './score-rows.ts';

type Measured = Quality['measured'];

/** "88–94 %", or nothing where the range is not known. */
export function rangeWords({ from, to }: Figure): string {
  if (from === undefined || to === undefined) return '';
  const [low, high] = [formatShare(from), formatShare(to)];
  return low === high ? low : `${low.replace(/ %$/, '')}–${high}`;
}

export function setTitle({ byLanguage, documents }: Measured['sets'][number]): string {
  const count = `${formatCount(documents)} labelled reports`;
  const languages = byLanguage.map(({ language }) => languageName(language));
  if (languages.length === 0) return count;
  return `${count} in ${languages.length === 1 ? languages[0] : `${languages.length} languages`}`;
}

/** What precision and recall mean for whoever reads a list of reports. */
export function readingSentence({ precision, recall }: Measured['sets'][number]['type']): string {
  return `Precision: of 100 crime types the analysis names, ${about(precision.value)} are right. Recall: of 100 it should name, it finds ${about(recall.value)}.`;
}

function about(share: number): string {
  const number = Math.round(share * 100);
  return share === 1 ? 'all' : `about ${number}`;
}

export function measuredSentence({ measuredOn, versions }: Measured, current: boolean): string {
  const when = `Measured on ${formatDay(measuredOn)} with lexicon ${versions.lexicon} and taxonomy ${versions.taxonomy}`;
  return current ? `${when}: the words and rules in use.` : `${when}.`;
}

export function crossCheckSentence(
  checked: NonNullable<Measured['sets'][number]['crossChecked']>,
): string {
  const { relevance, calibrationError } = checked;
  return `Relevance fitted on one half of these reports and measured on the other: F1 ${formatShare(relevance.f1.value)} (${rangeWords(relevance.f1)}). As a probability it is off by ${(calibrationError * 100).toFixed(1)} points on average.`;
}

/** Newspapers file under words in capitals, or under codes that say nothing. */
export function sectionName(section: string): string {
  const name = section.replace(/\?$/, '').trim();
  if (/\d/.test(name)) return `Section ${name}`;
  return name.charAt(0).toUpperCase() + name.slice(1).toLowerCase();
}

export const driftNames: Record<NonNullable<Quality['drift']['verdict']>, string> = {
  steady: 'Steady',
  moved: 'Moved',
  changed: 'Changed',
};

export function driftSentence({ index, verdict }: Quality['drift']): string {
  if (index === null || verdict === null)
    return 'Too few reports to tell: it takes 100 in the last three months and 100 before.';
  const means = {
    steady: 'The scores of the last three months are spread like those before.',
    moved: 'The scores of the last three months are spread somewhat differently from those before.',
    changed:
      'The scores of the last three months are spread differently from those before: the measured figures may not hold for them.',
  };
  return means[verdict];
}

export function judgedSentence({ reports, confirmed }: Quality['judged']): string {
  const corrected = reports - confirmed;
  return `${formatCount(reports)} ${reports === 1 ? 'report' : 'reports'} judged: ${formatCount(confirmed)} confirmed, ${formatCount(corrected)} corrected.`;
}
