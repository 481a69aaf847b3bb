import { describe, expect, it } from 'vitest';
import { foldArabic, nisbaForms, withoutClitics } from '../../../core/geography/arabic.ts';
import { LANGUAGES } from '../../../core/geography/country-row.ts';
import { CITY_NAMES } from '../../../core/geography/data/city-names.ts';
import { COUNTRIES } from '../../../core/geography/data/countries.ts';
import { COUNTRY_ALIASES } from '../../../core/geography/data/country-aliases.ts';
import { CUES } from '../../../core/geography/data/cues.ts';
import { DEMONYMS } from '../../../core/geography/data/demonyms.ts';
import { fold } from '../../../core/geography/fold.ts';
import { loadGazetteer } from '../../../core/geography/gazetteer.ts';
import { loadLexicon } from '../../../core/geography/lexicon.ts';
import { isCountry } from '../../../core/geography/regions.ts';
import { romanceForms } from '../../../core/geography/romance-forms.ts';
import { peopleForms, placeForms } from '../../../core/geography/russian-forms.ts';
import { tokenise } from '../../../core/geography/tokens.ts';

const gazetteer = loadGazetteer();

describe('fold', () => {
  it.each([
    ['São Paulo', 'sao paulo'],
    ['Guinea-Bissau', 'guinea bissau'],
    ['U.S.', 'us'],
    ['Łódź', 'lodz'],
    ['Côte d’Ivoire', "cote d'ivoire"],
    ['Орёл', 'орел'],
    ['Китай', 'китай'],
    ['İzmir', 'izmir'],
    ['  two   words ', 'two words'],
  ])('%s → %s', (name, key) => {
    expect(fold(name)).toBe(key);
  });

  it('changes nothing when applied twice', () => {
    for (const { names } of COUNTRIES) {
      for (const name of Object.values(names)) expect(fold(fold(name))).toBe(fold(name));
    }
  });
});

describe('tokenise', () => {
  const words = (text: string, language = 'en') =>
    tokenise(text, 'text', language).map((token) => token.word);

  it('strips possessives and full stops at the end of a sentence', () => {
    expect(words("Peru's coast. Lima’s port.")).toEqual(['Peru', 'coast', 'Lima', 'port']);
    expect(words('The port is Lima’s.')).toEqual(['The', 'port', 'is', 'Lima']);
  });

  it('keeps the full stops of abbreviations', () => {
    expect(words('The U.S. and Macon, Ga. said.')).toContain('U.S.');
    expect(words('The U.S. and Macon, Ga. said.')).toContain('Ga.');
  });

  it('takes the elided article off in French only', () => {
    expect(words("l'Italie", 'fr')).toEqual(['Italie']);
    expect(words("l'Italie", 'en')).toEqual(["l'Italie"]);
  });

  it('knows where a sentence begins and what stands between words', () => {
    const tokens = tokenise('Paris, Texas. Then (Rome) left-wing', 'text', 'en');
    expect(tokens.map((token) => token.gap)).toEqual([
      'start',
      'comma',
      'sentence',
      'bracket',
      'other',
      'hyphen',
    ]);
    expect(tokens.map((token) => token.opens)).toEqual([true, false, true, false, false, false]);
  });

  it('gives offsets into the text', () => {
    const text = '  “Łódź” and Al-Hasakah’s ';
    for (const token of tokenise(text, 'text', 'en')) {
      expect(text.slice(token.start, token.end)).toBe(token.word);
    }
  });
});

describe('Russian forms', () => {
  it.each([
    ['Россия', ['России', 'Россию', 'Россией']],
    ['Москва', ['Москвы', 'Москве', 'Москву', 'Москвой']],
    ['Китай', ['Китая', 'Китаю', 'Китаем', 'Китае']],
    ['Израиль', ['Израиля', 'Израилем', 'Израиле']],
    ['Казань', ['Казани', 'Казанью']],
    ['Мексика', ['Мексики', 'Мексике', 'Мексикой']],
    ['Киев', ['Киева', 'Киеве', 'Киевом']],
    ['Южная Корея', ['Южной Кореи', 'Южную Корею', 'Южной Корее']],
    ['Саудовская Аравия', ['Саудовской Аравии', 'Саудовскую Аравию']],
    ['Нижний Новгород', ['Нижнего Новгорода', 'Нижнем Новгороде']],
    ['Санкт-Петербург', ['Санкт-Петербурга', 'Санкт-Петербурге']],
  ])('%s', (name, expected) => {
    expect(placeForms(name)).toEqual(expect.arrayContaining([name, ...expected]));
  });

  it.each(['Перу', 'Чили', 'Токио', 'США', 'ОАЭ', 'Конго'])('%s is not declined', (name) => {
    expect(placeForms(name)).toEqual([name]);
  });

  it.each([
    ['американский', ['американского', 'американская', 'американские', 'американскими']],
    ['американец', ['американца', 'американцы', 'американцев', 'американка']],
    ['кореец', ['корейца', 'корейцы', 'корейцев']],
    ['узбек', ['узбека', 'узбеки', 'узбеков']],
  ])('%s', (word, expected) => {
    expect(peopleForms(word)).toEqual(expect.arrayContaining([word, ...expected]));
  });
});

describe('Spanish, French and Portuguese forms', () => {
  it.each([
    ['es', 'mexicano', ['mexicana', 'mexicanos', 'mexicanas']],
    ['es', 'francés', ['francésa', 'franceses'.replace('ces', 'cés')]],
    ['es', 'iraní', ['iranís', 'iraníes']],
    ['es', 'belga', ['belgas']],
    ['es', 'canadiense', ['canadienses']],
    ['fr', 'algérien', ['algérienne', 'algériens', 'algériennes']],
    ['fr', 'français', ['française', 'françaises']],
    ['fr', 'russe', ['russes']],
    ['fr', 'allemand', ['allemande', 'allemands', 'allemandes']],
    ['pt', 'brasileiro', ['brasileira', 'brasileiros', 'brasileiras']],
    ['pt', 'francês', ['francêsa', 'francêses']],
    ['pt', 'canadense', ['canadenses']],
  ] as const)('%s %s', (language, word, expected) => {
    const folded = romanceForms(word, language).map(fold);
    expect(folded).toEqual(expect.arrayContaining(expected.map(fold)));
  });
});

describe('Arabic', () => {
  it('has one spelling for letters written in several ways', () => {
    expect(foldArabic('أمريكا')).toBe(foldArabic('امريكا'));
    expect(foldArabic('القاهرة')).toBe(foldArabic('القاهره'));
    expect(foldArabic('مُحَمَّد')).toBe('محمد');
  });

  it('tries the word without the particles written onto it', () => {
    expect(withoutClitics('والاردن')).toContain('اردن');
    expect(withoutClitics('بالمغرب')).toContain('المغرب');
    expect(withoutClitics('للعراق')).toContain('العراق');
    expect(withoutClitics('لبنان')[0]).toBe('لبنان');
  });

  it('forms feminine and plural of a people', () => {
    expect(nisbaForms('مصري')).toEqual(expect.arrayContaining(['مصرية', 'مصريون', 'مصريين']));
  });
});

describe('the hand-written tables', () => {
  it('name known countries only', () => {
    const lists = [...Object.values(COUNTRY_ALIASES), ...Object.values(CUES), DEMONYMS];
    for (const line of lists.join('\n').split('\n')) {
      if (line.trim() !== '') expect(isCountry(line.slice(0, 2)), line).toBe(true);
    }
  });

  it('have a column for every language in the table of peoples', () => {
    for (const line of DEMONYMS.trim().split('\n')) {
      expect(line.split('|'), line).toHaveLength(7);
    }
  });

  it('name cities the gazetteer has', () => {
    const missing = Object.values(CITY_NAMES)
      .flatMap((table) => table.trim().split('\n'))
      .map((line) => line.split(' = ')[0]!)
      .filter((city) => {
        const entries = gazetteer.names.get(fold(city.slice(3))) ?? [];
        return !entries.some((entry) => entry.kind === 'place' && entry.iso === city.slice(0, 2));
      });
    expect(missing).toEqual([]);
  });
});

describe('the gazetteer', () => {
  const entries = (name: string) => gazetteer.names.get(fold(name)) ?? [];

  it('holds the capital of almost every country', () => {
    const capitals = new Set<string>();
    for (const list of gazetteer.names.values()) {
      for (const entry of list) if (entry.capital) capitals.add(entry.iso);
    }
    expect(capitals.size).toBeGreaterThan(220);
  });

  it('lists meanings by size', () => {
    for (const list of gazetteer.names.values()) {
      for (let index = 1; index < list.length; index += 1) {
        expect(list[index]!.weight).toBeLessThanOrEqual(list[index - 1]!.weight);
      }
    }
  });

  it('gives position, area and ISO 3166-2 code', () => {
    const lyon = entries('Lyon').find((entry) => entry.iso === 'FR')!;
    expect(lyon).toMatchObject({ kind: 'place', subdivision: 'FR-ARA' });
    expect(lyon.lat).toBeCloseTo(45.75, 1);
    expect(lyon.lon).toBeCloseTo(4.85, 1);
    expect(entries('Texas')[0]).toMatchObject({ kind: 'admin', subdivision: 'US-TX' });
    expect(entries('Moscow')[0]).toMatchObject({ subdivision: 'RU-MOW' });
  });

  it('keeps coordinates on the globe and countries in the tree', () => {
    for (const list of gazetteer.names.values()) {
      for (const { lat, lon, iso } of list) {
        expect(Math.abs(lat!) <= 90 && Math.abs(lon!) <= 180 && isCountry(iso)).toBe(true);
      }
    }
  });

  it('marks names that are also words or people', () => {
    expect(entries('Orange')[0]!.common).toBe(true);
    expect(entries('Charlotte')[0]!.firstName).toBe(true);
  });

  it('holds no ordinary word as a place', () => {
    for (const word of ['north', 'police', 'central', 'far north', 'free', 'monday']) {
      expect(entries(word)).toEqual([]);
    }
  });

  it('keeps names in other scripts apart', () => {
    expect(gazetteer.han.get('巴黎')?.[0]).toMatchObject({ iso: 'FR' });
    expect(gazetteer.arabic.get('باريس')?.[0]).toMatchObject({ iso: 'FR' });
    expect(gazetteer.cyrillic.get('Париж')?.[0]).toMatchObject({ iso: 'FR' });
  });
});

describe('every language', () => {
  it.each(LANGUAGES)('%s knows almost every country by its name', (language) => {
    const lexicon = loadLexicon(language, gazetteer);
    const unknown = COUNTRIES.filter(({ iso2, names }) => {
      const key = language === 'ar' ? foldArabic(names[language]) : fold(names[language]);
      return !lexicon.names.get(key)?.some((entry) => entry.iso === iso2);
    });
    expect(unknown.length, unknown.map(({ iso2 }) => iso2).join(' ')).toBeLessThan(12);
  });
});
