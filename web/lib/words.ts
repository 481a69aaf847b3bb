import { agencyNames } from '../../core/contract/agencies.ts';
import type { Job } from '../../core/contract/jobs.ts';
import type { SourceDetail, SourceEvent } from '../../core/contract/source-detail.ts';
import type { Source, Verdict } from '../../core/contract/sources.ts';

/** Codes of the contract in words; a new code does not compile until it has one. */
export const kindNames: Record<Source['kind'], string> = {
  official: 'Official',
  ngo: 'NGO',
  press: 'Press',
  research: 'Research',
};

export const sourceStateNames: Record<Source['state'], string> = {
  new: 'New',
  ok: 'Delivering',
  failing: 'Failing',
  off: 'Switched off',
  archive: 'Archive',
};

export const verdictNames: Record<Verdict, string> = {
  learning: 'Learning',
  steady: 'As usual',
  quiet: 'Quiet',
  loud: 'Loud',
  unreached: 'Not reached',
  dead: 'Dead',
};

export const eventNames: Record<SourceEvent['kind'], string> = {
  added: 'Added',
  off: 'Switched off',
  unreached: 'Not reached',
  moved: 'Moved to another address',
  parser: 'Read by another parser',
};

export const pollOutcomeNames: Record<SourceDetail['polls'][number]['outcome'], string> = {
  new: 'Brought something new',
  unchanged: 'Nothing new',
  failed: 'Failed',
  off: 'Switched off',
};

export const jobStateNames: Record<Job['state'], string> = {
  waiting: 'Waiting',
  running: 'Running',
  done: 'Done',
  failed: 'Failed',
  cancelled: 'Stopped',
};

export const jobKindNames: Record<Job['kind'], string> = {
  'import-file': 'Import',
  'undo-import': 'Taking back an import',
  'import-sources': 'Feed list',
  'probe-feed': 'Feed test',
  'collect-source': 'Collection',
  'fetch-articles': 'Reading articles',
  'analyse-reports': 'Analysis',
  reanalyse: 'Analysis anew',
  'try-term': 'Trial of a watch term',
  learn: 'Learning from corrections',
  'roll-up': 'Counting',
};

export function kindName(kind: string): string {
  return kind in kindNames ? kindNames[kind as Source['kind']] : kind;
}

/** "Reuters" for a key of the API; a key of a newer server is shown as it is. */
export function agencyName(key: string): string {
  return agencyNames[key] ?? key;
}
