/** Rows of the Global Knowledge Graph made by hand from its documented format. */
export interface GkgParts {
  id?: string;
  date?: string;
  collection?: string;
  publisher?: string;
  url?: string;
  counts?: string;
  plainThemes?: string;
  themes?: string;
  plainPlaces?: string;
  places?: string;
  tone?: string;
  translation?: string;
  extras?: string;
}

export const title = (text: string, published = '') =>
  `<PAGE_LINKS>https://gazette.example/about</PAGE_LINKS>${published && `<PAGE_PRECISEPUBTIMESTAMP>${published}</PAGE_PRECISEPUBTIMESTAMP>`}<PAGE_TITLE>${text}</PAGE_TITLE>`;

export function gkgRow(parts: GkgParts = {}): string {
  const cells = Array<string>(27).fill('');
  cells[0] = parts.id ?? '20260601101500-1';
  cells[1] = parts.date ?? '20260601101500';
  cells[2] = parts.collection ?? '1';
  cells[3] = parts.publisher ?? 'gazette.example';
  cells[4] = parts.url ?? 'https://gazette.example/cocaine';
  cells[5] = parts.counts ?? '';
  cells[7] = parts.plainThemes ?? '';
  cells[8] = parts.themes ?? 'DRUG_TRADE,120;TAX_FNCACT_POLICE,14;DRUG_TRADE,40';
  cells[9] = parts.plainPlaces ?? '';
  cells[10] = parts.places ?? '4#Lagos, Lagos, Nigeria#NI#NI05#36845#6.45306#3.39583#-2017798#91';
  cells[15] = parts.tone ?? '-4.25,1.2,5.45,6.65,21.1,0.5,310';
  cells[17] = 'wc:310,c1.1:2';
  cells[25] = parts.translation ?? '';
  cells[26] = parts.extras ?? title('Police seize cocaine in Lagos');
  return cells.join('\t');
}
