import { readDocuments } from '../evaluate/read-documents.ts';

export interface GateText {
  text: string;
  crime: boolean;
}

/** A headline with its answer, or a sentence with the heading it stands under. */
type Line = { t: string; y: number } | { text: string; category: string };

const crimeHeading = /^law and crime/i;
/** Wars are left out: whether an attack in one is a crime is what headings do not say. */
const otherHeading =
  /sport|olympi|politic|election|business|econom|arts|culture|science|technology|disaster|accident|international relations|health|environment/i;

/** Texts with an answer, in an order that depends on nothing but the texts. */
export async function readGateTexts(
  files: readonly string[],
  without: readonly string[],
): Promise<GateText[]> {
  const apart = new Set(without.map(keyOf));
  const texts: GateText[] = [];
  for (const file of files) {
    for (const line of await readDocuments<Line>(file)) {
      const read = gateTextOf(line);
      if (read !== null && !apart.has(keyOf(read.text))) texts.push(read);
    }
  }
  return texts;
}

function gateTextOf(line: Line): GateText | null {
  if ('t' in line) return { text: line.t, crime: line.y === 1 };
  if (crimeHeading.test(line.category)) return { text: line.text, crime: true };
  return otherHeading.test(line.category) ? { text: line.text, crime: false } : null;
}

/** The beginning of a text without signs: the same sentence is found in another edition. */
function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')
    .slice(0, 80);
}
