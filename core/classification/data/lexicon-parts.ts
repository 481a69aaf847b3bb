import type { LexiconPart } from '../lexicon-format.ts';
import { armsLexicon } from './lexicon-arms.ts';
import { cyberLexicon } from './lexicon-cyber.ts';
import { drugsLexicon } from './lexicon-drugs.ts';
import { environmentLexicon } from './lexicon-environment.ts';
import { financeLexicon } from './lexicon-finance.ts';
import { fraudLexicon } from './lexicon-fraud.ts';
import { generalLexicon } from './lexicon-general.ts';
import { goodsLexicon } from './lexicon-goods.ts';
import { organisedLexicon } from './lexicon-organised.ts';
import { peopleLexicon } from './lexicon-people.ts';
import { violenceLexicon } from './lexicon-violence.ts';

export const lexiconParts: readonly LexiconPart[] = [
  drugsLexicon,
  peopleLexicon,
  cyberLexicon,
  fraudLexicon,
  financeLexicon,
  armsLexicon,
  environmentLexicon,
  goodsLexicon,
  organisedLexicon,
  violenceLexicon,
  generalLexicon,
];
