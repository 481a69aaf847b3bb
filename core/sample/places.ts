import { places as rows } from './data/places.ts';
import { type PlaceRow, type SampleLanguage, sampleLanguages } from './sample-texts.ts';

/** A country in the words of one language: each phrase can stand in a sentence as it is. */
export interface SamplePlace {
  country: string;
  /** "Peru" */
  name: string;
  /** "in Peru" */
  inside: string;
  /** "of Peru" */
  of: string;
  /** "from Peru" */
  from: string;
  /** "in Lima, Peru," one for each town; the second comma goes where the phrase ends a clause */
  towns: string[];
  weight: number;
}

type Phrases = Pick<SamplePlace, 'name' | 'inside' | 'of' | 'from'> & {
  town: (town: string) => string;
};

export function placesOf(language: SampleLanguage): readonly SamplePlace[] {
  return places.get(language)!;
}

function placeOf(language: SampleLanguage, row: PlaceRow): SamplePlace {
  const [country, name, forms, towns, weight] = row;
  const { town, ...phrases } = phrasing[language](name, forms);
  return { country, weight, ...phrases, towns: towns.split('|').map(town) };
}

const phrasing: Record<SampleLanguage, (name: string, forms: string) => Phrases> = {
  en: (bare, article) => {
    const name = article === '' ? bare : `${article} ${bare}`;
    const town = (city: string) => `in ${city}, ${name},`;
    return { name, inside: `in ${name}`, of: `of ${name}`, from: `from ${name}`, town };
  },
  es: (name) => ({
    name,
    inside: `en ${name}`,
    of: `de ${name}`,
    from: `desde ${name}`,
    town: (city) => `en ${city}, ${name},`,
  }),
  fr: (name, forms) => {
    const [inside = '', of = ''] = forms.split('|');
    const town = (city: string) => `à ${city}, ${inside},`;
    return { name, inside, of, from: `en provenance ${of}`, town };
  },
  pt: (name, article) => {
    const inside = `${article === '' ? 'em' : `n${article}`} ${name}`;
    const of = `d${article === '' ? 'e' : article} ${name}`;
    return { name, inside, of, from: `a partir ${of}`, town: (city) => `em ${city}, ${inside},` };
  },
  ru: (name, forms) => {
    const [inside = '', of = ''] = forms.split('|');
    return { name, inside, of, from: `из ${of}`, town: (city) => `${inTown(city)} (${name})` };
  },
  ar: (name) => ({
    name,
    inside: `في ${name}`,
    of: name,
    from: `من ${name}`,
    town: (city) => `${city} ب${name}`,
  }),
  zh: (name) => ({ name, inside: name, of: name, from: name, town: (city) => `${name}${city}` }),
};

/** Russian says "во" before в or ф and a second consonant, and before Львов. */
function inTown(city: string): string {
  return /^([ВФ][бвгджзклмнпрстфхцчшщ]|Льв)/.test(city) ? `во ${city}` : `в ${city}`;
}

const places = new Map(
  sampleLanguages.map((language) => [
    language,
    rows[language]!.map((row) => placeOf(language, row)),
  ]),
);
