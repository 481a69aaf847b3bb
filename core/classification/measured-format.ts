import type { Share } from '../evaluation/share.ts';

/** Precision, recall and F1 with their ranges, and the number of right answers there were to find. */
export interface MeasuredScores {
  precision: Share;
  recall: Share;
  f1: Share;
  support: number;
}

/** One set of labelled reports. */
export interface MeasuredSet {
  /** File it was measured on. */
  file: string;
  documents: number;
  relevance: MeasuredScores;
  group: MeasuredScores;
  type: MeasuredScores;
  /** Where what is fitted on these reports is fitted on one half and measured on the other; English only. */
  crossChecked: { relevance: MeasuredScores; brier: number; calibrationError: number } | null;
  byGroup: ({ key: string } & MeasuredScores)[];
  byType: ({ key: string } & MeasuredScores)[];
  byLanguage: {
    language: string;
    documents: number;
    relevance: MeasuredScores;
    group: MeasuredScores;
    type: MeasuredScores;
  }[];
}

/** Short headlines under the sections of a newspaper, which say crime or not. */
export interface MeasuredHeadlines {
  file: string;
  documents: number;
  relevance: MeasuredScores;
  /** Share called relevant of the headlines of a section that is not about crime. */
  falseAlarms: { section: string; documents: number; share: Share }[];
}

/** Reports that are all of crime: how many are found. */
export interface MeasuredRecall {
  file: string;
  documents: number;
  found: Share;
  /** Of those found, relevant without a crime type. */
  untyped: Share;
}

/** Figures the product shows about itself; written by `evaluate classification --write`. */
export interface Measured {
  /** Day of the measurement, UTC. */
  measuredOn: string;
  versions: { taxonomy: string; lexicon: string };
  sets: MeasuredSet[];
  headlines: MeasuredHeadlines[];
  recall: MeasuredRecall[];
}
