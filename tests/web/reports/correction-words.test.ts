import { describe, expect, it } from 'vitest';
import type { StandingCorrection } from '../../../core/contract/corrections.ts';
import { machineWords, untypedWords } from '../../../web/features/reports/correction-words.ts';

const names = {
  type: (type: string) => ({ homicide: 'Homicide', terrorism: 'Terrorism' })[type] ?? type,
  region: (code: string) => ({ BR: 'Brazil' })[code] ?? code,
};
const correction: StandingCorrection = {
  relevant: null,
  types: null,
  countries: null,
  note: null,
  by: 'Ada',
  at: '2026-01-01T00:00:00.000Z',
  confirms: false,
  machine: { relevant: true, types: ['homicide', 'terrorism'], countries: ['BR'] },
};

describe('what the analysis had said', () => {
  it('is not told where it was confirmed', () => {
    expect(machineWords({ ...correction, confirms: true }, names)).toBeNull();
  });

  it('names only what was corrected', () => {
    expect(machineWords({ ...correction, types: [] }, names)).toBe(
      'The analysis said: Homicide, Terrorism.',
    );
    expect(machineWords({ ...correction, countries: ['PT'] }, names)).toBe(
      'The analysis said: Brazil.',
    );
    expect(machineWords({ ...correction, types: [], countries: [] }, names)).toBe(
      'The analysis said: Homicide, Terrorism; Brazil.',
    );
    expect(machineWords({ ...correction, relevant: false }, names)).toBe(
      'The analysis said: Homicide, Terrorism.',
    );
  });

  it('says so where it had found nothing', () => {
    const none = { ...correction, machine: { relevant: true, types: [], countries: [] } };
    expect(machineWords({ ...none, types: ['homicide'], countries: ['BR'] }, names)).toBe(
      'The analysis said: no crime type; no country.',
    );
    const missed = { ...correction, machine: { relevant: false, types: [], countries: [] } };
    expect(machineWords({ ...missed, relevant: true }, names)).toBe(
      'The analysis said: not about crime.',
    );
  });
});

describe('why a report shows no crime type', () => {
  it('waits for the analysis', () => {
    expect(untypedWords({ relevance: null, correction: null })).toBe('Not analysed yet.');
  });

  it('says who found none: the analysis or an analyst', () => {
    const words = (standing: StandingCorrection | null) =>
      untypedWords({ relevance: 0.8, correction: standing });
    expect(words(null)).toBe('No crime type was found in this report.');
    expect(words({ ...correction, countries: ['PT'] })).toBe(words(null));
    expect(words({ ...correction, types: [] })).toMatch(/^An analyst found no crime type/);
    expect(words({ ...correction, relevant: false, types: [] })).toMatch(/^An analyst took it out/);
  });
});
