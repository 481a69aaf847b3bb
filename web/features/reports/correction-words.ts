import type { StandingCorrection } from '../../../core/contract/corrections.ts';
import type { ReportDetail } from '../../../core/contract/reports.ts';
import type { Names } from '../../lib/use-names.ts';

/** What the analysis had said, where an analyst said otherwise: "The analysis said: Homicide; Brazil." */
export function machineWords(
  correction: StandingCorrection,
  names: Pick<Names, 'type' | 'region'>,
): string | null {
  if (correction.confirms) return null;
  const { machine } = correction;
  if (!machine.relevant) return 'The analysis said: not about crime.';
  const parts = [
    ...(correction.relevant !== null || correction.types !== null
      ? [listed(machine.types.map(names.type), 'no crime type')]
      : []),
    ...(correction.countries === null
      ? []
      : [listed(machine.countries.map(names.region), 'no country')]),
  ];
  return `The analysis said: ${parts.join('; ')}.`;
}

/** Why no crime type is shown. */
export function untypedWords({
  relevance,
  correction,
}: Pick<ReportDetail, 'relevance' | 'correction'>): string {
  if (relevance === null) return 'Not analysed yet.';
  if (correction?.relevant === false) return 'An analyst took it out: not about crime.';
  return correction?.types
    ? 'An analyst found no crime type of its own in it.'
    : 'No crime type was found in this report.';
}

function listed(words: readonly string[], none: string): string {
  return words.length === 0 ? none : words.join(', ');
}
