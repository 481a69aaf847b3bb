import { agencies } from '../collection/data/agencies.ts';

/** Readable names of the news agencies that reports credit, by the key the API gives. */
export const agencyNames: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(agencies).map(([key, { name }]) => [key, name]),
);
