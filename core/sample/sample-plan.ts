import type { CrimeType } from '../taxonomy/taxonomy.ts';
import type { SampleLanguage } from './sample-texts.ts';

/** Days are counted backwards from the end of the archive; counts are for an archive of 3,000 reports. */
export interface PlantedRise {
  key: string;
  /** What a reader of the archive should find, in one sentence. */
  story: string;
  type: CrimeType;
  countries: string[];
  languages: SampleLanguage[];
  /** ramp: grows until it ends; step: jumps to a new level; spike: a few weeks, then over. */
  shape: 'ramp' | 'step' | 'spike';
  startsDaysBeforeEnd: number;
  endsDaysBeforeEnd: number;
  reports: number;
}

const rises: PlantedRise[] = [
  {
    key: 'scam-compounds',
    story: 'Scam compounds spread through mainland South-east Asia, faster from month to month.',
    type: 'scam-centres-online-fraud',
    countries: ['MM', 'KH', 'LA', 'TH'],
    languages: ['en', 'zh'],
    shape: 'ramp',
    startsDaysBeforeEnd: 270,
    endsDaysBeforeEnd: 0,
    reports: 95,
  },
  {
    key: 'nitazenes',
    story: 'Nitazenes, a term not seen before, appear in the Baltic States and stay.',
    type: 'synthetic-drugs-nps',
    countries: ['EE', 'LV', 'LT'],
    languages: ['en', 'ru'],
    shape: 'step',
    startsDaysBeforeEnd: 126,
    endsDaysBeforeEnd: 0,
    reports: 60,
  },
  {
    key: 'amazon-gold',
    story: 'Illegal gold mining in the Amazon rises over a year in several countries together.',
    type: 'illegal-mining-minerals',
    countries: ['BR', 'PE', 'CO', 'VE'],
    languages: ['pt', 'es', 'en'],
    shape: 'ramp',
    startsDaysBeforeEnd: 365,
    endsDaysBeforeEnd: 0,
    reports: 80,
  },
  {
    key: 'hospital-ransomware',
    story: 'Eight weeks of ransomware attacks on European hospitals, then quiet again.',
    type: 'ransomware-extortion',
    countries: ['DE', 'FR', 'ES', 'IT', 'GB', 'BE', 'RO', 'PT'],
    languages: ['en', 'fr', 'es'],
    shape: 'spike',
    startsDaysBeforeEnd: 168,
    endsDaysBeforeEnd: 112,
    reports: 45,
  },
  {
    key: 'cough-syrup',
    story: 'Falsified cough syrup in West Africa, six weeks long, well in the past.',
    type: 'falsified-medicines',
    countries: ['CI', 'BJ', 'TG', 'BF', 'GH', 'NG'],
    languages: ['fr', 'en'],
    shape: 'spike',
    startsDaysBeforeEnd: 434,
    endsDaysBeforeEnd: 392,
    reports: 35,
  },
];

/** What is hidden in the sample archive, so that everything else can be read as ordinary variation. */
export const samplePlan = {
  /** Share of reports that are not about crime. */
  backgroundShare: 0.12,
  rises,
  displacement: {
    key: 'displacement',
    story: 'Migrant smuggling falls in Tunisia and rises by as much in Libya: moved, not grown.',
    type: 'migrant-smuggling' as CrimeType,
    from: 'TN',
    to: 'LY',
    languages: ['fr', 'ar', 'en'] as SampleLanguage[],
    startsDaysBeforeEnd: 392,
    /** Over so many days the share of the first country falls from `before` to `after`. */
    lastsDays: 56,
    before: 0.88,
    after: 0.12,
    reports: 150,
  },
  coverageJump: {
    key: 'coverage-jump',
    story: 'One publisher triples its output of everything: more reports, no more crime.',
    publisher: 'Meridian Relay',
    startsDaysBeforeEnd: 240,
    factor: 3,
    reports: 270,
  },
  season: {
    key: 'glass-eels',
    story: 'Glass eel smuggling comes back every winter: a season, not a rise.',
    type: 'wildlife-trafficking' as CrimeType,
    countries: ['ES', 'FR', 'PT'],
    languages: ['es', 'fr', 'pt'] as SampleLanguage[],
    /** January = 0. */
    months: [10, 11, 0, 1],
    reports: 40,
  },
};
