import { describe, expect, it } from 'vitest';
import {
  hintedCounts,
  hintedPlaces,
  hintedThemes,
  themeWords,
} from '../../../web/features/reports/hint-words.ts';

const hints = { from: 'gdelt' as const, themes: [], places: [], counts: [], tone: null };
const place = (name: string) => ({
  kind: 'city' as const,
  name,
  country: 'NG',
  adm1: null,
  lat: null,
  lon: null,
});

describe('what GDELT says, in words', () => {
  it.each([
    ['WB_2456_DRUGS_AND_NARCOTICS', 'drugs and narcotics'],
    ['TAX_FNCACT_POLICE', 'police'],
    ['DRUG_TRADE', 'drug trade'],
    ['CRISISLEX_T03_DEAD', 'dead'],
    ['ECON_MONEYLAUNDERING', 'moneylaundering'],
    ['KIDNAP', 'kidnap'],
  ])('reads %s as %s', (code, words) => {
    expect(themeWords(code)).toBe(words);
  });

  it('names each theme and place once', () => {
    const themes = ['KIDNAP', 'TAX_FNCACT_POLICE', 'USPEC_KIDNAP'].map((theme) => ({
      theme,
      offset: 1,
    }));
    expect(hintedThemes({ ...hints, themes })).toBe('kidnap, police');
    const places = ['Lagos', 'Kano', 'Lagos'].map(place);
    expect(hintedPlaces({ ...hints, places })).toBe('Lagos, Kano');
  });

  it('says how many more there are', () => {
    const places = Array.from({ length: 15 }, (_, at) => place(`P${at}`));
    expect(hintedPlaces({ ...hints, places })).toMatch(/^P0, .*P11 and 3 more$/);
  });

  it('says what was counted, of what, and as what', () => {
    const counts = [
      { kind: 'ARREST', number: 12, object: 'suspects' },
      { kind: 'KILL', number: 2, object: null },
    ];
    expect(hintedCounts({ ...hints, counts })).toBe('12 suspects (arrest), 2 (kill)');
    expect(hintedCounts(hints)).toBe('');
  });
});
