import { bulkGdelt } from './catalogue/bulk-gdelt.ts';
import { cyberAgencies } from './catalogue/cyber-agencies.ts';
import { cyberPress } from './catalogue/cyber-press.ts';
import { environment } from './catalogue/environment.ts';
import { financialIntelligence } from './catalogue/financial-intelligence.ts';
import { investigativeAfricaMiddleEast } from './catalogue/investigative-africa-middle-east.ts';
import { investigativeAmericasEurope } from './catalogue/investigative-americas-europe.ts';
import { investigativeAsiaPacific } from './catalogue/investigative-asia-pacific.ts';
import { policeAfricaMiddleEast } from './catalogue/police-africa-middle-east.ts';
import { policeAmericas } from './catalogue/police-americas.ts';
import { policeAsiaPacific } from './catalogue/police-asia-pacific.ts';
import { policeEurope } from './catalogue/police-europe.ts';
import { pressArabic } from './catalogue/press-arabic.ts';
import { pressChinese } from './catalogue/press-chinese.ts';
import { pressEnglishAfricaMiddleEast } from './catalogue/press-english-africa-middle-east.ts';
import { pressEnglishAmericasEurope } from './catalogue/press-english-americas-europe.ts';
import { pressEnglishAsiaPacific } from './catalogue/press-english-asia-pacific.ts';
import { pressFrench } from './catalogue/press-french.ts';
import { pressOtherLanguages } from './catalogue/press-other-languages.ts';
import { pressPortuguese } from './catalogue/press-portuguese.ts';
import { pressRussian } from './catalogue/press-russian.ts';
import { pressSpanish } from './catalogue/press-spanish.ts';
import { traffickingAndMigration } from './catalogue/trafficking-and-migration.ts';
import { unAndInternational } from './catalogue/un-and-international.ts';
import type { CatalogueFeed, CataloguePack, CatalogueSource } from './catalogue-source.ts';

interface Pack extends CataloguePack {
  feeds: CatalogueFeed[];
}

const contents: Pack[] = [
  {
    key: 'un-and-international',
    name: 'United Nations and international police',
    feeds: unAndInternational,
  },
  {
    key: 'police-africa-middle-east',
    name: 'Police, prosecutors, customs, state agencies: Africa and the Middle East',
    feeds: policeAfricaMiddleEast,
  },
  {
    key: 'police-americas',
    name: 'Police, prosecutors, customs, state agencies: the Americas',
    feeds: policeAmericas,
  },
  {
    key: 'police-asia-pacific',
    name: 'Police, prosecutors, customs, state agencies: Asia and the Pacific',
    feeds: policeAsiaPacific,
  },
  {
    key: 'police-europe',
    name: 'Police, prosecutors, customs, state agencies: Europe',
    feeds: policeEurope,
  },
  {
    key: 'financial-intelligence',
    name: 'Financial intelligence and sanctions',
    feeds: financialIntelligence,
  },
  { key: 'cyber-agencies', name: 'Cyber agencies', feeds: cyberAgencies },
  { key: 'cyber-press', name: 'Cyber press and research', feeds: cyberPress },
  {
    key: 'investigative',
    name: 'Investigative media',
    feeds: [
      ...investigativeAfricaMiddleEast,
      ...investigativeAmericasEurope,
      ...investigativeAsiaPacific,
    ],
  },
  { key: 'environment', name: 'Environment and wildlife', feeds: environment },
  {
    key: 'trafficking-and-migration',
    name: 'Trafficking and migration',
    feeds: traffickingAndMigration,
  },
  { key: 'press-arabic', name: 'Regional press in Arabic', feeds: pressArabic },
  { key: 'press-chinese', name: 'Regional press in Chinese', feeds: pressChinese },
  {
    key: 'press-english',
    name: 'Regional press in English',
    feeds: [
      ...pressEnglishAfricaMiddleEast,
      ...pressEnglishAmericasEurope,
      ...pressEnglishAsiaPacific,
    ],
  },
  { key: 'press-french', name: 'Regional press in French', feeds: pressFrench },
  { key: 'press-russian', name: 'Regional press in Russian', feeds: pressRussian },
  { key: 'press-spanish', name: 'Regional press in Spanish', feeds: pressSpanish },
  { key: 'press-portuguese', name: 'Regional press in Portuguese', feeds: pressPortuguese },
  {
    key: 'press-other-languages',
    name: 'Regional press in other languages',
    feeds: pressOtherLanguages,
  },
  {
    key: 'bulk-gdelt',
    name: 'Bulk: GDELT 2.0 (large: 0.4 GB a day each, headlines only)',
    feeds: bulkGdelt,
  },
];

export const packs: CataloguePack[] = contents.map(({ key, name }) => ({ key, name }));

/** Real public feeds, ready to switch on; none is polled until a user adds it. */
export const catalogue: CatalogueSource[] = contents.flatMap((pack) =>
  pack.feeds.map((feed) => ({ ...feed, pack: pack.key })),
);
