import type { Hints, Item } from '../../report.ts';
import { crimeTypes, describeCrimeType } from '../../taxonomy/taxonomy.ts';
import { decodeEntities } from '../items/decode-entities.ts';
import { languageTag } from '../items/language-tag.ts';
import { normaliseItem } from '../items/normalise-item.ts';
import type { GkgRow } from './parse-gkg-row.ts';

/** Why a row becomes no report. */
export type PassedOver = 'not a web page' | 'not about crime' | 'no title' | 'no address';

export interface HintedItem extends Item {
  hints: Hints;
}

/** A title is all the text there is: GDELT keeps addresses and codes, no articles. */
export function gkgItem(row: GkgRow, now: Date): HintedItem | { passedOver: PassedOver } {
  if (row.collection !== 1) return { passedOver: 'not a web page' };
  if (!row.themes.some(({ theme }) => crimeThemes.has(theme)))
    return { passedOver: 'not about crime' };
  const item = normaliseItem(
    {
      id: row.id,
      title: row.title === null ? null : decodeEntities(row.title),
      link: row.document,
      published: pageDate(row),
      updated: row.seenAt.toISOString(),
      summary: null,
      content: null,
      authors: [],
      categories: [],
      language: row.translatedFrom === null ? 'en' : modernTag(row.translatedFrom),
      publisher: row.publisher || null,
    },
    { now },
  );
  if (item.title === null) return { passedOver: 'no title' };
  if (item.url === null) return { passedOver: 'no address' };
  return { ...item, hints: hintsOf(row) };
}

/** Themes that speak of one of our crime types. */
const crimeThemes: ReadonlySet<string> = new Set(
  crimeTypes.flatMap((type) => [...describeCrimeType(type).gdeltThemes]),
);

/** A page that claims to be of tomorrow is of when it was seen. */
function pageDate({ publishedAt, seenAt }: GkgRow): string | null {
  const ahead = publishedAt !== null && publishedAt.getTime() > seenAt.getTime() + 86_400_000;
  return ahead ? null : (publishedAt?.toISOString() ?? null);
}

/** GDELT writes three letters where most languages have two. */
function modernTag(code: string): string | null {
  try {
    return languageTag(Intl.getCanonicalLocales(code)[0]);
  } catch {
    return null;
  }
}

/** Some pages have hundreds of themes; the ones about crime say more about a report than `TAX_WORLDBIRDS`. */
const most = { themes: 60, places: 40, counts: 20 };

function hintsOf({ themes, places, counts, tone }: GkgRow): Hints {
  const first = themes.filter(({ theme }) => crimeThemes.has(theme));
  const rest = themes.filter(({ theme }) => !crimeThemes.has(theme));
  return {
    from: 'gdelt',
    themes: [...first, ...rest].slice(0, most.themes),
    places: places.slice(0, most.places),
    counts: counts.slice(0, most.counts),
    tone,
  };
}
