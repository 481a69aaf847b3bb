import { describe, expect, it } from 'vitest';
import { createTagger } from '../../../core/geography/tagger.ts';

const tagger = createTagger();
const tag = (text: string, language = 'en', title: string | null = null) =>
  tagger.tag({ title, text, language, publisherCountry: null });

describe('createTagger', () => {
  it('gives places with offsets into their field', () => {
    const text = 'Police seized two tonnes of cocaine in Antwerp on Monday.';
    const { places, focus } = tag(text);
    expect(places).toHaveLength(1);
    const place = places[0]!;
    expect(text.slice(place.start, place.end)).toBe('Antwerp');
    expect(place).toMatchObject({ field: 'text', country: 'BE' });
    expect(focus).toBe('BE');
  });

  it('answers a text without places with nothing', () => {
    expect(tag('Nobody was hurt.')).toEqual({ places: [], countries: [], focus: null });
  });
});
