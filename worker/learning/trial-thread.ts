import type { Additions, WatchTerm } from '../../core/classification/additions.ts';
import { createClassifier } from '../../core/classification/create-classifier.ts';
import { createTermFinder } from '../../core/classification/find-term.ts';

/** A report as it is tried: what the analysis or an analyst says of it stands beside it. */
export interface TrialText {
  id: number;
  title: string | null;
  text: string;
  language: string;
  types: string[];
}

export interface TrialTask {
  term: WatchTerm;
  additions: Additions;
  batch: TrialText[];
}

export interface TrialHit {
  id: number;
  /** The words and what stands around them. */
  excerpt: string;
  /** It would get the crime type newly. */
  gains: boolean;
}

/** Characters shown on either side of the words. */
const around = 120;

let built: { key: string; read: (text: TrialText) => TrialHit | null } | null = null;

export function work({ term, additions, batch }: TrialTask): TrialHit[] {
  const key = JSON.stringify([term, additions.revision]);
  if (built?.key !== key) built = { key, read: createReader(term, additions) };
  const { read } = built;
  return batch.flatMap((text) => read(text) ?? []);
}

/** Only texts with the words are classified: the others stay what they are. */
function createReader(term: WatchTerm, additions: Additions): (text: TrialText) => TrialHit | null {
  const find = createTermFinder(term);
  const classifier = createClassifier({ ...additions, terms: [...additions.terms, term] });
  return ({ id, title, text, language, types }) => {
    const whole = title === null ? text : `${title}\n${text}`;
    const [first] = find(whole);
    if (!first) return null;
    const { labels } = classifier.classify({ title, text, language });
    const gets = labels.some(({ type }) => type === term.type);
    return { id, excerpt: excerptOf(whole, first), gains: gets && !types.includes(term.type) };
  };
}

function excerptOf(text: string, [start, end]: [number, number]): string {
  const from = Math.max(0, start - around);
  const to = Math.min(text.length, end + around);
  const cut = text.slice(from, to).replaceAll(/\s+/g, ' ').trim();
  return `${from > 0 ? '…' : ''}${cut}${to < text.length ? '…' : ''}`;
}
