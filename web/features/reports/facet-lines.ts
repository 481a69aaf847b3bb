import type { ReportDetail } from '../../../core/contract/reports.ts';

type Facets = NonNullable<ReportDetail['facets']>;
type Span = Facets['cyberEnabled']['evidence'][number];
type Texts = Pick<ReportDetail, 'title' | 'text' | 'facets'>;

/** Values that are not their own name in English. */
const names: Readonly<Record<string, string>> = {
  'heroin-opiates': 'heroin and opiates',
  'fentanyl-synthetic-opioids': 'fentanyl and synthetic opioids',
  'amphetamine-captagon': 'amphetamine and captagon',
  mdma: 'MDMA',
  'nps-other': 'other new psychoactive substances',
  sexual: 'sexual exploitation',
  labour: 'forced labour',
  'forced-criminality': 'forced criminality',
  'organ-removal': 'removal of organs',
  domestic: 'domestic servitude',
  'child-sale': 'sale of children',
};

/** What the report says beside its crime types, each with the words that say it. */
export function facetLines(report: Texts): { term: string; says: string }[] {
  const { facets } = report;
  if (facets === null) return [];
  const lines = [
    { term: 'Substances', findings: facets.substances },
    { term: 'Purpose', findings: facets.purposes },
    { term: 'Stage', findings: facets.stages },
    { term: 'Marks', findings: marksOf(facets) },
  ];
  return lines
    .filter(({ findings }) => findings.length > 0)
    .map(({ term, findings }) => ({
      term,
      says: findings
        .map(({ value, evidence }) => `${names[value] ?? value} ${quoted(report, evidence)}`)
        .join(', '),
    }));
}

function marksOf({ cyberEnabled, organised }: Facets): Facets['stages'] {
  return [
    ...(cyberEnabled.holds ? [{ value: 'cyber-enabled', evidence: cyberEnabled.evidence }] : []),
    ...(organised.holds ? [{ value: 'organised', evidence: organised.evidence }] : []),
  ];
}

/** The first words are enough to see why; more would fill the page. */
function quoted({ title, text }: Texts, [first]: readonly Span[]): string {
  if (!first) return '';
  const field = first.field === 'title' ? (title ?? '') : text;
  return `(“${field.slice(first.start, first.end)}”)`;
}
