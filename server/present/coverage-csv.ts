import { csvLine } from '../../core/collection/imports/format-csv.ts';
import type { Coverage } from '../../core/contract/coverage.ts';
import { countryName } from '../../core/geography/regions.ts';

const languages = new Intl.DisplayNames(['en'], { type: 'language' });

/** Rows under names a reader knows. */
export function nameRows(coverage: Coverage): Coverage {
  const { by, rows } = coverage;
  return {
    ...coverage,
    rows: rows.map((row) => ({ ...row, name: nameOf(by, row.key, row.name) })),
  };
}

function nameOf(by: Coverage['by'], key: string, name: string): string {
  if (by === 'country') return key === 'XX' ? 'No country given' : countryName(key);
  if (by === 'language') return key === 'und' ? 'No language given' : (languages.of(key) ?? key);
  return name;
}

/** One line per row, one column per day; empty where nobody was listening, 0 where nothing came. */
export function coverageCsv({ by, starts, rows }: Coverage): string {
  const head = csvLine([by, 'name', 'sources', 'total', ...starts, 'changes']);
  const lines = rows.map(({ key, name, sources, total, values, marks }) =>
    csvLine([key, name, sources, total, ...values, marks.map(inWords).join('; ')]),
  );
  return head + lines.join('');
}

function inWords({ source, kind, at, until, note }: Coverage['rows'][number]['marks'][number]) {
  const days = `${at.slice(0, 10)}${until === null ? '' : `/${until.slice(0, 10)}`}`;
  return `${days} ${source}: ${kind}${note === null ? '' : ` (${note})`}`;
}
