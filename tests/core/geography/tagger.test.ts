import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCountry } from '../../../core/geography/regions.ts';
import { createTagger, gazetteerVersion } from '../../../core/geography/tagger.ts';

const tagger = createTagger();

function tag(text: string, title: string | null = null, publisherCountry: string | null = null) {
  return tagger.tag({ title, text, language: 'en', publisherCountry });
}

/** "Antwerp=BE Lima=PE": what was found, in order. */
const found = (text: string, publisher: string | null = null): string =>
  tag(text, null, publisher)
    .places.map((place) => `${place.name}=${place.country}`)
    .join(' ');

const codes = (text: string, publisher: string | null = null): string[] =>
  tag(text, null, publisher).countries.map(({ country }) => country);

describe('places', () => {
  it('have offsets into their own field', () => {
    const title = 'Raid in Lima';
    const text = '“Operación” ended in Callao, Peru.';
    const { places } = tag(text, title);
    expect(places.length).toBe(3);
    for (const place of places) {
      const source = place.field === 'title' ? title : text;
      expect(source.slice(place.start, place.end)).toBe(place.name);
    }
    expect(places.map((place) => place.field)).toEqual(['title', 'text', 'text']);
  });

  it('carry coordinates and the ISO 3166-2 code where a city is known', () => {
    const place = tag('Police seized two tonnes of cocaine in Antwerp on Monday.').places[0]!;
    expect(place).toMatchObject({ name: 'Antwerp', country: 'BE', subdivision: 'BE-VLG' });
    expect(place.lat).toBeCloseTo(51.22, 1);
    expect(place.lon).toBeCloseTo(4.4, 1);
  });

  it('carry no coordinates for a whole country', () => {
    expect(tag('The shipment left Peru.').places).toEqual([
      { field: 'text', start: 18, end: 22, name: 'Peru', country: 'PE' },
    ]);
  });

  it.each([
    ['Two men were arrested in Paris, Texas.', 'Paris=US Texas=US'],
    ['Two men were arrested in Paris, France.', 'Paris=FR France=FR'],
    ['A truck left Macon, Ga., on Friday.', 'Macon=US Ga.=US'],
    ['A truck left Macon, GA on Friday.', 'Macon=US GA=US'],
    ['The port of Tripoli (Lebanon) was closed.', 'Tripoli=LB Lebanon=LB'],
    ['The port of Tripoli, Libya, was closed.', 'Tripoli=LY Libya=LY'],
    ['He was born in London, Ontario.', 'London=CA Ontario=CA'],
    ['Clashes went on in Birmingham, Alabama.', 'Birmingham=US Alabama=US'],
  ])('are decided by the name after a comma or in brackets: %s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  it('spread a settled reading over the text', () => {
    const text = 'PARIS, Texas (AP) - Police said so. Paris is small. Nobody in Paris saw it.';
    const names = tag(text).places.filter((place) => place.name.toLowerCase() === 'paris');
    expect(names.map((place) => place.country)).toEqual(['US', 'US', 'US']);
  });

  it.each([
    ['LIMA (Reuters) - Police said so.', 'PE'],
    ['BAGHDAD, March 3 (AP) - Three men were killed.', 'IQ'],
    ['MEXICO CITY, Jan 2 - A court said so.', 'MX'],
  ])('are read from a dateline: %s', (text, country) => {
    expect(tag(text).focus).toBe(country);
  });

  it('take an unknown town from its state', () => {
    expect(tag('A man from Nosuchtown, Ala., was shot.').focus).toBe('US');
  });

  it.each([
    ['Officials in Bombay and Calcutta said so.', 'Bombay=IN Calcutta=IN'],
    ['Police in Kiev and Saigon met.', 'Kiev=UA Saigon=VN'],
    ['Gangs in Seville, Cologne and The Hague.', 'Seville=ES Cologne=DE The Hague=NL'],
  ])('know English and former names: %s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  it.each([
    ['The U.S. and the UK agreed with the UAE.', 'U.S.=US UK=GB UAE=AE'],
    ['Clashes in South Sudan and Guinea-Bissau.', 'South Sudan=SS Guinea-Bissau=GW'],
    ['The Democratic Republic of Congo said so.', 'Democratic Republic of Congo=CD'],
    ['Trafficking from Equatorial Guinea.', 'Equatorial Guinea=GQ'],
    ["Côte d'Ivoire and Bosnia-Herzegovina.", "Côte d'Ivoire=CI Bosnia-Herzegovina=BA"],
    ['Officers in Kosovo and Taiwan met.', 'Kosovo=XK Taiwan=TW'],
    ['The People’s Republic of China said so.', 'People’s Republic of China=CN'],
  ])('read the longest name of a country: %s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });
});

describe('names that are no place', () => {
  it.each([
    ['persons after a title', 'Judge Lincoln and Mr. Houston spoke.'],
    ['persons after a first name', 'Paris Hilton met Jack London and Whitney Houston.'],
    ['persons after an initial', 'The author, J. Sheffield, spoke.'],
    ['newspapers', 'The New York Times and the Washington Post reported it.'],
    ['banks and airlines', 'Bank of America and American Airlines were sued.'],
    ['agreements and leaks', 'The Panama Papers and the Geneva Conventions were quoted.'],
    ['diseases and animals', 'A guinea pig had West Nile virus.'],
    ['seas and wide areas', 'Ships crossed the Indian Ocean and the Gulf of Mexico.'],
    ['streets', 'He lived on Oxford Street near Berlin Road.'],
    ['companies', 'Reading Inc and Phoenix Holdings were fined.'],
    ['money', 'It cost US$5m.'],
    ['words in lower case', 'He bought a turkey and a china cup, and us too.'],
    ['words that open a sentence', 'Polish it. Turkey is what we ate.'],
    ['shouted pronouns', 'GIVE US YOUR MONEY NOW, THEY TOLD THE CLERK'],
    ['months, weekdays and offices', 'The Police said on Monday in March that Congress met.'],
  ])('%s', (_what, text) => {
    expect(found(text)).toBe('');
  });

  it('stay that person for the rest of the text', () => {
    expect(found('Barbara Lancaster was attacked. Lancaster is recovering.')).toBe('');
  });

  it('include a country that somebody is called after', () => {
    expect(found('Michael Jordan and Chad Smith were robbed.')).toBe('');
    expect(found('Refugees fled to Jordan and Chad.')).toBe('Jordan=JO Chad=TD');
  });

  it('do not hide the article before a people', () => {
    expect(found('A French court sentenced him.')).toBe('French=FR');
  });

  it('include small towns that nothing in the text supports', () => {
    expect(found('The word Calhoun appears.')).toBe('');
    expect(found('The Alabama town of Calhoun is quiet.')).toContain('Alabama=US');
  });
});

describe('namesakes', () => {
  it('go to the world city by default', () => {
    expect(codes('Athens was quiet after the raid.')).toEqual(['GR']);
  });

  it('go to the country whose words fill the text', () => {
    const text =
      'The Athens City Council heard the sheriff. The school board and the county commissioners ' +
      'asked the police chief about trash downtown.';
    expect(tag(text).focus).toBe('US');
  });

  it('go to the country the text names', () => {
    expect(found('Police in Ohio searched houses in Dublin and Columbus.')).not.toContain('IE');
    expect(found('Officers in Georgia and Tbilisi, near the Russian border.')).toContain(
      'Georgia=GE',
    );
    expect(found('Officers in Atlanta, Georgia.')).toBe('Atlanta=US Georgia=US');
  });

  it('do not turn a country into a town because its neighbour is named', () => {
    const text = 'The U.S. and Cuba and Jamaica agreed in New York. Jamaica and Mexico signed.';
    expect(codes(text).sort()).toEqual(['CU', 'JM', 'MX', 'US']);
  });

  it('do not vote for themselves', () => {
    const text = 'Lancaster. Lancaster Girls’ Grammar School. Lancaster councillors, in Morecambe.';
    expect(tag(text, null, 'GB').focus).toBe('GB');
  });
});

describe('the publisher’s country', () => {
  it('tips a name that several countries have', () => {
    expect(tag('A man was stabbed in Edmonton.').focus).toBe('CA');
    expect(tag('A woman was hurt in Perth.', null, 'GB').places[0]!.country).toBe('AU');
  });

  it('lets its own small towns be read', () => {
    expect(found('Police searched a house in Tipperary town.', 'IE')).toContain('=IE');
  });

  it('stands alone only where the text names no place', () => {
    expect(tag('A man was robbed.', null, 'KE')).toEqual({
      places: [],
      countries: [{ country: 'KE', weight: 1 }],
      focus: 'KE',
    });
    expect(codes('A man was robbed in Lima.', 'KE')).toEqual(['PE']);
  });

  it('never invents small towns abroad', () => {
    expect(codes('The Reston strain was found in the Philippines.', 'US')).toEqual(['PH']);
  });
});

describe('what a report is about', () => {
  it('sums to one, strongest first', () => {
    const { countries } = tag('From Colombia through Panama and Panama City to Spain.');
    expect(countries[0]!.country).toBe('PA');
    expect(countries.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1);
    for (let index = 1; index < countries.length; index += 1) {
      expect(countries[index]!.weight).toBeLessThanOrEqual(countries[index - 1]!.weight);
    }
  });

  it('gives the title more weight than the text', () => {
    expect(tag('He had lived in Chile.', 'Fraud in Bolivia').focus).toBe('BO');
  });

  it('gives where somebody is from less weight than where it happened', () => {
    expect(tag('A Nigerian national was arrested in Hanoi.').focus).toBe('VN');
    expect(tag('A Chinese trawler was sunk off Argentina.').focus).toBe('AR');
    expect(tag('Pirates near Somalia took a London-based ship.').focus).toBe('SO');
  });

  it('reads a people’s adjective before an authority as the place', () => {
    expect(tag('Dutch police arrested a Spanish citizen.').focus).toBe('NL');
  });

  it('leaves out a people named in passing', () => {
    const text = `${'The trial in Nairobi went on. '.repeat(20)}He liked Belgian beer.`;
    expect(codes(text)).toEqual(['KE']);
    const state = text.replace('Belgian beer', 'Belgian police');
    expect(codes(state)).toEqual(['KE', 'BE']);
  });

  it('hears institutions where no place is named', () => {
    expect(codes('The EFCC recovered two million naira.')).toEqual(['NG']);
    expect(codes('The FBI arrested three men.')).toEqual(['US']);
    expect(codes('A man paid four crore.')).toEqual(['IN']);
  });

  it('is silent without any evidence', () => {
    expect(tag('Nobody was hurt.')).toEqual({ places: [], countries: [], focus: null });
    expect(tag('')).toEqual({ places: [], countries: [], focus: null });
  });

  it('has its strongest country as focus', () => {
    const { countries, focus } = tag('Officers in Mexico and Guatemala. Mexico said so.');
    expect(focus).toBe(countries[0]!.country);
    expect(focus).toBe('MX');
  });
});

describe('on any input', () => {
  const words = fc.constantFrom(
    'Paris',
    'Georgia',
    'Chad',
    'U.S.',
    'Tex.',
    'Mr.',
    'in',
    ',',
    '(',
    ')',
    '.',
    'Ga.',
    'New',
    'York',
    'Times',
    'Dutch',
    'police',
    'sheriff',
    'US$5',
    '中美',
    'Москве',
    'الأردن',
    '’s',
    '“',
    '-',
    '\n',
    'ﬁ',
    '𝒳',
    'İ',
  );
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
    fc.array(words, { maxLength: 40 }).map((list) => list.join('')),
  );
  const language = fc.constantFrom('en', 'es', 'fr', 'pt', 'ru', 'ar', 'zh', 'de', 'und', '');

  it('keeps spans inside the text, countries known and weights whole', () => {
    fc.assert(
      fc.property(text, fc.option(text), language, (body, title, tongue) => {
        const input = { title, text: body, language: tongue, publisherCountry: null };
        const { places, countries, focus } = tagger.tag(input);
        for (const place of places) {
          const source = place.field === 'title' ? title! : body;
          expect(place.start).toBeGreaterThanOrEqual(0);
          expect(place.end).toBeGreaterThan(place.start);
          expect(place.end).toBeLessThanOrEqual(source.length);
          expect(source.slice(place.start, place.end)).toBe(place.name);
          expect(isCountry(place.country)).toBe(true);
        }
        const sum = countries.reduce((total, { weight }) => total + weight, 0);
        expect(countries.length === 0 ? 1 : sum).toBeCloseTo(1);
        expect(focus).toBe(countries[0]?.country ?? null);
      }),
      { numRuns: 400 },
    );
  });

  it('answers the same text the same way twice', () => {
    fc.assert(
      fc.property(text, language, (body, tongue) => {
        const input = { title: null, text: body, language: tongue, publisherCountry: null };
        expect(tagger.tag(input)).toEqual(tagger.tag(input));
      }),
      { numRuns: 100 },
    );
  });
});

describe('gazetteerVersion', () => {
  it('names the data and the rules', () => {
    expect(gazetteerVersion).toMatch(/^geonames-.+-\d+$/);
  });
});
