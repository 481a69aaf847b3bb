import type { WatchTerm } from './additions.ts';
import { buildAutomaton } from './automaton.ts';
import { fold, originalRange } from './fold.ts';
import { compileTerm, matchAround, type Pattern, tokenise } from './pattern.ts';

/** Looks for one term in a text; half-open ranges of the text, in order. */
export function createTermFinder({
  written,
}: Pick<WatchTerm, 'written'>): (text: string) => [start: number, end: number][] {
  // Forms of one term may begin alike.
  const byKey = new Map<string, Pattern[]>();
  for (const pattern of compileTerm(written)) {
    const key = String.fromCharCode(...pattern.key);
    byKey.set(key, [...(byKey.get(key) ?? []), pattern]);
  }
  const forms = [...byKey.values()];
  const automaton = buildAutomaton(forms.map(([first]) => first!.key));
  return (text) => {
    const folded = fold(text);
    const tokenised = tokenise(folded.units);
    const found: [number, number][] = [];
    automaton.scan(folded.units, (at, keyEnd) => {
      for (const pattern of forms[at]!) {
        const end = matchAround(pattern, tokenised, keyEnd);
        if (end >= 0) found.push(originalRange(folded, keyEnd - pattern.key.length, end));
      }
    });
    return found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  };
}
