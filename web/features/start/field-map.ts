/** The fields of a report that a file may hold. */
export const ourFields = [
  { key: 'text', name: 'Text' },
  { key: 'title', name: 'Title' },
  { key: 'publishedAt', name: 'Date' },
  { key: 'url', name: 'Address' },
  { key: 'language', name: 'Language' },
  { key: 'publisher', name: 'Publisher' },
] as const;

export type OurField = (typeof ourFields)[number]['key'];
/** Ours to the file's. */
export type FieldMap = Partial<Record<OurField, string>>;

/** What the API reads as "none of the file's fields": left out, a field would be guessed. */
export const noField = '-';

/** The map as the API reads it. A comma or = cannot be in it. */
export function mapParameter(map: FieldMap): string {
  return Object.entries(map)
    .filter(([, theirs]) => theirs !== '' && !/[,=]/.test(theirs))
    .map(([ours, theirs]) => `${ours}=${theirs}`)
    .join(',');
}
