import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../core/sample/places.ts';
import { type SampleLanguage, sampleLanguages } from '../../../core/sample/sample-texts.ts';

function place(language: SampleLanguage, country: string) {
  return placesOf(language).find((candidate) => candidate.country === country)!;
}

describe('placesOf', () => {
  it.each([
    ['en', 'PH', 'in the Philippines', 'of the Philippines', 'from the Philippines'],
    ['es', 'PE', 'en Perú', 'de Perú', 'desde Perú'],
    ['fr', 'SN', 'au Sénégal', 'du Sénégal', 'en provenance du Sénégal'],
    ['fr', 'KM', 'aux Comores', 'des Comores', 'en provenance des Comores'],
    ['pt', 'BR', 'no Brasil', 'do Brasil', 'a partir do Brasil'],
    ['pt', 'GW', 'na Guiné-Bissau', 'da Guiné-Bissau', 'a partir da Guiné-Bissau'],
    ['pt', 'AO', 'em Angola', 'de Angola', 'a partir de Angola'],
    ['ru', 'KZ', 'в Казахстане', 'Казахстана', 'из Казахстана'],
    ['ar', 'EG', 'في مصر', 'مصر', 'من مصر'],
    ['zh', 'TH', '泰国', '泰国', '泰国'],
  ] as const)(
    'puts a country into a sentence in %s (%s)',
    (language, country, inside, of, from) => {
      expect(place(language, country)).toMatchObject({ inside, of, from });
    },
  );

  it.each([
    ['en', 'PH', 'in Manila, the Philippines,'],
    ['es', 'PE', 'en Lima, Perú,'],
    ['fr', 'SN', 'à Dakar, au Sénégal,'],
    ['pt', 'BR', 'em São Paulo, no Brasil,'],
    ['ru', 'RU', 'во Владивостоке (Россия)'],
    ['ru', 'UA', 'во Львове (Украина)'],
    ['ru', 'LT', 'в Вильнюсе (Литва)'],
    ['ar', 'SA', 'الرياض بالسعودية'],
    ['zh', 'TH', '泰国曼谷'],
  ] as const)('names a town in %s (%s)', (language, country, town) => {
    expect(place(language, country).towns).toContain(town);
  });

  it.each(sampleLanguages)('has sound rows in %s', (language) => {
    const places = placesOf(language);
    expect(new Set(places.map(({ country }) => country)).size).toBe(places.length);
    for (const { country, name, inside, of, towns, weight } of places) {
      expect(country).toMatch(/^[A-Z]{2}$/);
      expect(weight, country).toBeGreaterThan(0);
      expect(towns.length, country).toBeGreaterThan(0);
      for (const phrase of [name, inside, of, ...towns]) {
        expect(phrase.trim(), country).toBe(phrase);
        expect(phrase, country).not.toMatch(/\||undefined|^$/);
      }
    }
  });
});
