import type { CrimeType } from '../../../../core/taxonomy/taxonomy.ts';
import { arabic } from './ar.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';
import { chinese } from './zh.ts';

/** Made-up news by the crime type it is about; `none` holds what reports no crime, much of it in words of crime. */
export type Sentences = Record<CrimeType | 'none', readonly string[]>;

export const sentences = {
  en: english,
  es: spanish,
  fr: french,
  pt: portuguese,
  ru: russian,
  ar: arabic,
  zh: chinese,
} as const satisfies Record<string, Sentences>;
