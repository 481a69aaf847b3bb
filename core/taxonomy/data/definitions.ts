import type { types } from './taxonomy.ts';

type Type = (typeof types)[number]['type'];

/**
 * What counts as each crime type and what does not, in our own words. Boundaries follow ICCS v1.0 and the treaty
 * named beside the type; where both are silent they follow what keeps neighbouring types apart.
 */
export interface DefinitionRow {
  /** One sentence. */
  says: string;
  includes: readonly string[];
  /** What readers might look for here, with the type it belongs to where there is one. */
  excludes: readonly { what: string; instead: Type | null }[];
}

export const definitions = {
  'drug-trafficking': {
    says: 'Moving, importing, exporting, storing or selling controlled drugs.',
    includes: ['seizures of cocaine, heroin, cannabis and other controlled plants and drugs', 'drug couriers and shipments by sea, air, road and post', 'dealing, from street sale to wholesale'],
    excludes: [
      { what: 'fentanyl, methamphetamine, captagon and new psychoactive substances as the main drug', instead: 'synthetic-drugs-nps' },
      { what: 'growing, cooking and precursors', instead: 'drug-production' },
      { what: 'use without trade, approval or price of medicines', instead: null },
    ],
  },
  'synthetic-drugs-nps': {
    says: 'Trade in or seizure of synthetic drugs and new psychoactive substances.',
    includes: ['fentanyl and its analogues, nitazenes', 'methamphetamine, amphetamine, captagon, MDMA, ketamine', 'new psychoactive substances sold as legal'],
    excludes: [
      { what: 'laboratories and precursor chemicals', instead: 'drug-production' },
      { what: 'medicines that are falsified, not drugs', instead: 'falsified-medicines' },
    ],
  },
  'drug-production': {
    says: 'Growing drug crops, making drugs, and diverting the chemicals for it.',
    includes: ['coca, opium poppy and cannabis plantations', 'clandestine laboratories', 'precursors and pill presses'],
    excludes: [{ what: 'moving and selling the finished drug', instead: 'drug-trafficking' }],
  },
  'trafficking-in-persons': {
    says: 'Recruiting, moving or holding people by force, fraud or abuse of need in order to exploit them.',
    includes: ['sexual exploitation, forced labour, domestic servitude, forced begging, sale of children', 'forced criminality, such as captives in scam compounds', 'rescue and identification of victims'],
    excludes: [
      { what: 'paid help to cross a border without exploitation', instead: 'migrant-smuggling' },
      { what: 'removal of organs', instead: 'organ-trafficking' },
      { what: 'abuse images of children without trafficking', instead: 'child-sexual-exploitation' },
    ],
  },
  'organ-trafficking': {
    says: 'Removing, trading or transplanting human organs against the law.',
    includes: ['brokers and clinics', 'trafficking in persons for the removal of organs'],
    excludes: [{ what: 'rules and shortages of lawful transplantation', instead: null }],
  },
  'migrant-smuggling': {
    says: 'Getting people across a border illegally for gain.',
    includes: ['smugglers, boats, vehicles and safe houses', 'deaths of people who were smuggled', 'false papers made for the crossing'],
    excludes: [
      { what: 'exploitation of the people moved', instead: 'trafficking-in-persons' },
      { what: 'migration and asylum without a smuggler', instead: null },
    ],
  },
  'kidnapping-ransom': {
    says: 'Taking or holding a person against their will for money, exchange or pressure.',
    includes: ['kidnapping for ransom, express kidnapping, mass abductions', 'hostage-taking'],
    excludes: [
      { what: 'a parent who takes a child in a custody dispute', instead: null },
      { what: 'attack on computers with a ransom demand', instead: 'ransomware-extortion' },
    ],
  },
  'child-sexual-exploitation': {
    says: 'Sexual abuse and exploitation of children, online and offline, and the images of it.',
    includes: ['abuse material, live streaming, grooming, sextortion of minors', 'prostitution of children', 'sexual abuse of children'],
    excludes: [{ what: 'sexual violence against adults', instead: 'sexual-violence' }],
  },
  'ransomware-extortion': {
    says: 'Locking or stealing data and demanding payment.',
    includes: ['ransomware groups, affiliates and victims', 'leak sites and extortion after theft of data'],
    excludes: [
      { what: 'theft of data without a demand', instead: 'hacking-data-breach' },
      { what: 'threats against persons for money', instead: 'extortion-racketeering' },
    ],
  },
  'hacking-data-breach': {
    says: 'Unlawful access to computers and data.',
    includes: ['breaches and leaks of stolen data', 'intrusions by criminals or in the service of states', 'theft of crypto-assets by breaking into a system'],
    excludes: [
      { what: 'a demand for payment', instead: 'ransomware-extortion' },
      { what: 'flaws found by researchers without a victim', instead: null },
    ],
  },
  'malware-ddos': {
    says: 'Making, spreading or running harmful software, and attacks that make services unavailable.',
    includes: ['botnets, information stealers, banking trojans, spyware', 'denial-of-service attacks and services that sell them'],
    excludes: [{ what: 'malware that locks data for ransom', instead: 'ransomware-extortion' }],
  },
  'scam-centres-online-fraud': {
    says: 'Deceiving people out of money at a distance, alone or as an industry.',
    includes: ['scam compounds, call centres, "pig butchering", romance and phishing scams', 'impersonation of police, banks or relatives', 'money mules in such schemes'],
    excludes: [
      { what: 'people held in compounds and forced to work', instead: 'trafficking-in-persons' },
      { what: 'companies and investment schemes', instead: 'investment-corporate-fraud' },
    ],
  },
  'investment-corporate-fraud': {
    says: 'Fraud through companies, investments, insurance, procurement or public benefits.',
    includes: ['Ponzi and pyramid schemes', 'false accounts, insider dealing, market manipulation', 'insurance, subsidy, procurement and benefit fraud'],
    excludes: [
      { what: 'officials who take public money', instead: 'embezzlement-state-assets' },
      { what: 'deception by telephone, message or dating site', instead: 'scam-centres-online-fraud' },
    ],
  },
  'identity-document-crime': {
    says: 'Stealing or inventing identities, and forging the papers that prove them.',
    includes: ['identity theft', 'forged passports, visas, diplomas and certificates', 'markets for stolen identities'],
    excludes: [{ what: 'counterfeit banknotes and cards', instead: 'payment-currency-counterfeiting' }],
  },
  'payment-currency-counterfeiting': {
    says: 'Counterfeiting money and abusing cards and other means of payment.',
    includes: ['counterfeit notes and coins', 'skimming and cloned cards', 'attacks on cash machines by device'],
    excludes: [{ what: 'blowing up cash machines', instead: 'robbery-burglary-theft' }],
  },
  'money-laundering': {
    says: 'Hiding where the proceeds of crime come from.',
    includes: ['shell companies, trade-based laundering, hawala, mixers, crypto-assets', 'failures of banks to prevent it', 'seizure and return of laundered assets'],
    excludes: [{ what: 'money moved to finance terrorism or evade sanctions', instead: 'terrorist-financing' }],
  },
  'tax-customs-excise': {
    says: 'Evading taxes and duties, and smuggling goods that are lawful in themselves.',
    includes: ['tax and value-added-tax fraud', 'smuggling of cigarettes, alcohol, fuel, gold or food', 'undeclared cash and goods'],
    excludes: [{ what: 'goods that are prohibited as such', instead: null }],
  },
  'terrorist-financing': {
    says: 'Financing terrorism or proliferation, and evading sanctions.',
    includes: ['collecting and moving funds for designated groups', 'front companies and ships that break sanctions', 'export of controlled technology'],
    excludes: [{ what: 'sanctions imposed without a breach', instead: null }],
  },
  'bribery-corruption': {
    says: 'Giving or taking advantages for acts of office, public or private.',
    includes: ['bribes, kickbacks, trading in influence, abuse of functions, illicit enrichment', 'bribery of foreign officials'],
    excludes: [{ what: 'stealing the public funds themselves', instead: 'embezzlement-state-assets' }],
  },
  'embezzlement-state-assets': {
    says: 'Taking public or entrusted money and property.',
    includes: ['embezzlement by officials', 'diversion of aid and state funds', 'recovery of stolen assets'],
    excludes: [{ what: 'bribes paid for contracts', instead: 'bribery-corruption' }],
  },
  'firearms-trafficking': {
    says: 'Illicit making, trade and movement of firearms, parts and ammunition.',
    includes: ['seizures and caches', 'converted, printed and untraceable weapons', 'diversion from military stocks'],
    excludes: [
      { what: 'a shooting in which a weapon is used', instead: 'homicide' },
      { what: 'lawful arms trade between states', instead: null },
    ],
  },
  'explosives-cbrn': {
    says: 'Illicit explosives and chemical, biological, radiological or nuclear materials.',
    includes: ['bomb factories and stolen explosives', 'radioactive sources and toxins out of control'],
    excludes: [{ what: 'attacks carried out for terror', instead: 'terrorism' }],
  },
  'wildlife-trafficking': {
    says: 'Poaching of and trade in protected animals, plants and their parts.',
    includes: ['ivory, rhino horn, pangolin scales, live animals, glass eels', 'poachers, markets and couriers', 'protected plants other than timber'],
    excludes: [
      { what: 'timber', instead: 'illegal-logging' },
      { what: 'fishing vessels and catches', instead: 'iuu-fishing' },
    ],
  },
  'illegal-logging': {
    says: 'Felling, moving and selling timber against the law.',
    includes: ['rosewood and other protected timber', 'clearing of forest for land, forged permits'],
    excludes: [{ what: 'loss of forest without an offence', instead: null }],
  },
  'iuu-fishing': {
    says: 'Illegal, unreported and unregulated fishing.',
    includes: ['vessels caught in foreign or protected waters', 'catches beyond quota, forbidden gear', 'forced labour on such vessels, beside trafficking in persons'],
    excludes: [{ what: 'trade in protected species', instead: 'wildlife-trafficking' }],
  },
  'waste-trafficking-pollution': {
    says: 'Illicit movement or dumping of waste, and criminal pollution.',
    includes: ['export of hazardous, plastic and electronic waste', 'dumping sites, discharge from ships and plants', 'refrigerants against the Montreal Protocol'],
    excludes: [{ what: 'accidents without an offence', instead: null }],
  },
  'illegal-mining-minerals': {
    says: 'Mining without right, and trade in the minerals from it.',
    includes: ['illegal gold, coltan, sand and gem mining', 'smuggling and laundering of such minerals'],
    excludes: [{ what: 'lawful mines and their accidents', instead: null }],
  },
  'falsified-medicines': {
    says: 'Falsified, substandard or illegally sold medical products.',
    includes: ['counterfeit medicines, vaccines and devices', 'illegal online pharmacies', 'diverted medicines that are not controlled drugs'],
    excludes: [{ what: 'controlled drugs sold as such', instead: 'synthetic-drugs-nps' }],
  },
  'counterfeit-goods': {
    says: 'Counterfeit brands and piracy of protected works.',
    includes: ['clothing, electronics, spare parts, toys, food under a false name', 'pirated films, software and streams'],
    excludes: [
      { what: 'medical products', instead: 'falsified-medicines' },
      { what: 'banknotes', instead: 'payment-currency-counterfeiting' },
    ],
  },
  'cultural-property': {
    says: 'Theft, looting and trade of cultural objects.',
    includes: ['looted antiquities and sites', 'art theft and forgery', 'return of stolen objects'],
    excludes: [{ what: 'lawful sales and exhibitions', instead: null }],
  },
  'vehicle-cargo-theft': {
    says: 'Trafficking in stolen vehicles and organised theft of cargo.',
    includes: ['theft to order, cloned vehicles, chop shops', 'robbery of lorries, trains and warehouses', 'export of stolen vehicles and engines'],
    excludes: [{ what: 'a single stolen car without trade', instead: 'robbery-burglary-theft' }],
  },
  'organised-criminal-group': {
    says: 'Groups that exist to commit serious crime, and the fight against them.',
    includes: ['mafias, cartels, gangs and networks as such', 'membership, leadership, turf wars', 'operations against several markets at once'],
    excludes: [{ what: 'a named market the group is caught in', instead: null }],
  },
  'extortion-racketeering': {
    says: 'Obtaining money or advantage by threat, once or as a system.',
    includes: ['protection money, loan sharks, blackmail', 'control of markets, unions or routes by threat'],
    excludes: [{ what: 'threats through stolen or locked data', instead: 'ransomware-extortion' }],
  },
  'maritime-piracy': {
    says: 'Attacks on ships for private ends, on the high seas or in territorial waters.',
    includes: ['boarding, hijacking and robbery of ships', 'kidnapping of crews, beside kidnapping'],
    excludes: [{ what: 'attacks by states or in war', instead: null }],
  },
  'illegal-gambling-match-fixing': {
    says: 'Gambling without licence and manipulation of sports.',
    includes: ['illegal casinos and online betting', 'match-fixing and bribed players'],
    excludes: [{ what: 'results, transfers and doping without an offence', instead: null }],
  },
  terrorism: {
    says: 'Violence meant to spread fear for a political, religious or ideological end.',
    includes: ['attacks, plots, recruitment and membership of designated groups'],
    excludes: [
      { what: 'its money', instead: 'terrorist-financing' },
      { what: 'acts of war between armed forces', instead: null },
    ],
  },
  homicide: {
    says: 'Killing people, or trying to.',
    includes: ['murder, attempted murder, manslaughter', 'femicide, contract and gang killings'],
    excludes: [
      { what: 'road and other accidents', instead: null },
      { what: 'killing for a political or religious end', instead: 'terrorism' },
    ],
  },
  'assault-violence': {
    says: 'Injuring, threatening or stalking people.',
    includes: ['assault and wounding, also with weapons', 'domestic violence', 'threats and stalking'],
    excludes: [
      { what: 'an attack that kills', instead: 'homicide' },
      { what: 'threats for money', instead: 'extortion-racketeering' },
    ],
  },
  'sexual-violence': {
    says: 'Rape and other sexual violence.',
    includes: ['rape, sexual assault, harassment that is an offence'],
    excludes: [{ what: 'victims who are children', instead: 'child-sexual-exploitation' }],
  },
  'robbery-burglary-theft': {
    says: 'Taking property, with or without violence.',
    includes: ['robbery, burglary, theft, handling of stolen goods', 'explosive attacks on cash machines'],
    excludes: [
      { what: 'vehicles and cargo as a trade', instead: 'vehicle-cargo-theft' },
      { what: 'cultural objects', instead: 'cultural-property' },
    ],
  },
} as const satisfies Record<Type, DefinitionRow>;
