import type { CrimeType } from '../../taxonomy/taxonomy.ts';
import type { SampleLanguage } from '../sample-texts.ts';

/** Share of each language among ordinary reports, in per cent. */
export const languageShares: Record<SampleLanguage, number> = { en: 38, es: 14, fr: 13, ru: 10, ar: 10, zh: 9, pt: 6 };

/** How often each crime type is in the news, as cards in a deck. */
export const typeWeights: Record<CrimeType, number> = {
  'drug-trafficking': 5, 'synthetic-drugs-nps': 3, 'drug-production': 3, 'trafficking-in-persons': 4, 'organ-trafficking': 1,
  'migrant-smuggling': 4, 'kidnapping-ransom': 3, 'child-sexual-exploitation': 2, 'ransomware-extortion': 3, 'hacking-data-breach': 3,
  'malware-ddos': 2, 'scam-centres-online-fraud': 5, 'investment-corporate-fraud': 4, 'identity-document-crime': 2,
  'payment-currency-counterfeiting': 2, 'money-laundering': 4, 'tax-customs-excise': 4, 'bribery-corruption': 4,
  'embezzlement-state-assets': 3, 'firearms-trafficking': 3, 'explosives-cbrn': 2, 'wildlife-trafficking': 4, 'illegal-logging': 3,
  'iuu-fishing': 3, 'waste-trafficking-pollution': 3, 'illegal-mining-minerals': 3, 'falsified-medicines': 3, 'counterfeit-goods': 3,
  'cultural-property': 2, 'vehicle-cargo-theft': 3, 'organised-criminal-group': 4, 'extortion-racketeering': 3, 'maritime-piracy': 2,
  'illegal-gambling-match-fixing': 2, terrorism: 3, 'terrorist-financing': 2, homicide: 3, 'assault-violence': 2,
  'sexual-violence': 2, 'robbery-burglary-theft': 3,
};

const landlocked = 'ET SS RW UG ZM ZW MW BW AF NP LA MN AT CH CZ SK HU RS MK BO PY ML BF NE TD BI LU KZ KG UZ TJ TM BY AM AZ MD';

/** Where a crime type would be absurd. */
export const unsuited: Partial<Record<CrimeType, string>> = {
  'iuu-fishing': landlocked,
  'illegal-logging': 'AE QA OM YE KW BH EG LY JO SA IQ DJ SG MT MV BS HK MO PS SY TN MR CV',
};

/** Where a crime type is at home; elsewhere it is not written about. */
export const onlyIn: Partial<Record<CrimeType, string>> = {
  'illegal-mining-minerals':
    'ZA ZW ZM MZ MW NA MG TZ KE UG RW BI CD CG GA CM TD SD SS ET GH NG CI ML BF NE SN GN SL LR TG BJ GM MR MA DZ TN LY EG AO GQ BR PE CO VE EC BO GY SR PY CL AR MX GT HN NI PA CR DO CU HT ID PH MM LA KH VN MY TH PG SB FJ IN PK AF IR NP LK MN CN KZ KG UZ TJ TM RU UA AM GE AZ BY YE SA IQ TR AU US CA RO BG AL RS MK BA ES PT',
  'maritime-piracy': 'NG GH BJ CM SL LR GM SO YE ID MY SG PH BD IN PE EC CO VE HT TT GY BR AO GQ GA CG CI TG SN GN ST MZ TZ KE MG OM DJ MX VN TH',
};

/** Mild seasons of a type, January first: 1 is an ordinary month. */
export const seasons: Partial<Record<CrimeType, number[]>> = {
  'migrant-smuggling': [0.7, 0.7, 0.8, 1, 1.2, 1.3, 1.4, 1.4, 1.3, 1, 0.8, 0.7],
  'maritime-piracy': [1.2, 1.2, 1.2, 1.1, 0.9, 0.6, 0.5, 0.6, 0.9, 1.2, 1.3, 1.2],
  'robbery-burglary-theft': [1.1, 0.9, 0.9, 0.9, 0.9, 0.9, 1, 1, 0.9, 1, 1.1, 1.5],
};

const migrantOrigins = 'SD SO ET AF BD PK SY IQ EG NG ML SN GN CM CI NP VE HT CU HN GT NI EC CO MM VN UZ TJ KG';

/** Where the goods or people of a type plausibly come from, when a text says so. */
export const origins: Partial<Record<CrimeType, string>> = {
  'drug-trafficking': 'CO PE EC BO BR MX AF PK IR MM LA MA LB NL TJ',
  'synthetic-drugs-nps': 'NL BE CN IN MM MX TH SY LB',
  'drug-production': 'CN IN DE TR AE',
  'trafficking-in-persons': 'NG GH ET UG PH VN NP BD MM LA ID RO MD UA UZ KG VE CO PY HT CM CI BJ SD MZ AO BR',
  'migrant-smuggling': migrantOrigins,
  'organ-trafficking': 'IL SA CA JP KR AE SG',
  'wildlife-trafficking': 'KE TZ MZ CM CD CG GA MG NG ZA ZM BR PE ID VN',
  'falsified-medicines': 'IN CN TR PK AE',
  'counterfeit-goods': 'CN TR TH AE MA VN',
  'tax-customs-excise': 'BY AE MY PY PA TR LY BJ NG VN',
  'firearms-trafficking': 'LY TR BA RS US SD SO UA AO HT PK',
  'waste-trafficking-pollution': 'IT GB DE US JP AU BE ES PT',
};
