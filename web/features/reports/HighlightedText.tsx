import { useMemo } from 'react';
import type { Names } from '../../lib/use-names.ts';
import { type Highlight, highlightSegments, type Segment } from './highlight-segments.ts';

interface Props {
  text: string;
  highlights: readonly Highlight[];
  colourOf: (type: string) => string;
  names: Names;
}

export function HighlightedText({ text, highlights, colourOf, names }: Props) {
  const segments = useMemo(() => highlightSegments(text, highlights), [text, highlights]);
  let offset = 0;
  return segments.map((segment) => {
    const key = offset;
    offset += segment.text.length;
    return <Piece key={key} segment={segment} colourOf={colourOf} names={names} />;
  });
}

function Piece({
  segment,
  colourOf,
  names,
}: { segment: Segment } & Pick<Props, 'colourOf' | 'names'>) {
  const { text, types, places } = segment;
  if (types.length === 0 && places.length === 0) return text;
  const title = [...types.map(names.type), ...places].join(' · ');
  if (types.length === 0) {
    return (
      <span className="report-place" title={title}>
        {text}
      </span>
    );
  }
  // Two types on the same words: one line under the other, like two pens.
  const lines = types
    .map((type, index) => `inset 0 ${-2 - index * 3}px ${colourOf(type)}`)
    .join(', ');
  return (
    <mark
      className={places.length > 0 ? 'report-evidence report-place' : 'report-evidence'}
      title={title}
      style={{
        background: `color-mix(in srgb, ${colourOf(types[0]!)} 16%, transparent)`,
        boxShadow: lines,
      }}
    >
      {text}
    </mark>
  );
}
