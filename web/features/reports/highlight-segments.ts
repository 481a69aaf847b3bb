/** A range of UTF-16 offsets, half-open, with what it stands for. */
export interface Highlight {
  start: number;
  end: number;
  /** Crime type whose evidence it is, or null for a place. */
  type: string | null;
  place: string | null;
}

export interface Segment {
  text: string;
  /** Crime types whose evidence covers this stretch, in the order given. */
  types: string[];
  places: string[];
}

/**
 * Cuts a text at every border of every span, so that spans may overlap, nest, touch or repeat and the segments
 * still join to exactly the text. Offsets outside the text are cut off: an analysis may be of an older version.
 */
export function highlightSegments(text: string, highlights: readonly Highlight[]): Segment[] {
  if (text === '') return [];
  const spans = highlights.map((span) => clip(text, span)).filter((span) => span.start < span.end);
  const borders = new Set([0, text.length]);
  for (const span of spans) borders.add(span.start).add(span.end);
  const cuts = [...borders].sort((a, b) => a - b);
  const segments = cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1]!;
    const over = spans.filter((span) => span.start <= start && span.end >= end);
    return {
      text: text.slice(start, end),
      types: distinct(over.map((span) => span.type)),
      places: distinct(over.map((span) => span.place)),
    };
  });
  return joinEqual(segments);
}

/** A border inside a surrogate pair would draw two broken characters: it moves out to the whole one. */
function clip(text: string, span: Highlight): Highlight {
  const start = Math.max(0, Math.min(text.length, Math.trunc(span.start)));
  const end = Math.max(0, Math.min(text.length, Math.trunc(span.end)));
  return {
    ...span,
    start: splitsPair(text, start) ? start - 1 : start,
    end: splitsPair(text, end) ? end + 1 : end,
  };
}

function splitsPair(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))];
}

function joinEqual(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (last && same(last.types, segment.types) && same(last.places, segment.places)) {
      last.text += segment.text;
    } else joined.push({ ...segment });
  }
  return joined;
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
