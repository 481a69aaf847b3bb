import type { ReportDetail } from '../../../core/contract/reports.ts';

type Hints = NonNullable<ReportDetail['hints']>;

const shown = 12;

/** `WB_2456_DRUGS_AND_NARCOTICS` and `TAX_FNCACT_POLICE` in words: the prefixes name GDELT's own lists. */
export function themeWords(code: string): string {
  return code
    .replace(/^(?:WB_\d+|TAX_[A-Z]+|USPEC|EPU|UNGP|CRISISLEX_[A-Z]\d+|SOC|ENV|ECON)_/, '')
    .replaceAll('_', ' ')
    .toLowerCase();
}

export function hintedThemes({ themes }: Hints): string {
  return list([...new Set(themes.map(({ theme }) => themeWords(theme)))]);
}

export function hintedPlaces({ places }: Hints): string {
  return list([...new Set(places.map(({ name }) => name))]);
}

/** `12 suspects (arrest)`. */
export function hintedCounts({ counts }: Hints): string {
  return list(
    counts.map(({ kind, number, object }) =>
      `${number} ${object ?? ''} (${themeWords(kind)})`.replace(/ +/g, ' '),
    ),
  );
}

function list(words: string[]): string {
  const more = words.length - shown;
  return words.slice(0, shown).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
