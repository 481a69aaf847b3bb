import { shortName } from '../lib/format.ts';
import { groupSlot, slotColour } from '../lib/series-colours.ts';
import type { Names } from '../lib/use-names.ts';

interface Props {
  type: string;
  group: string;
  names: Names;
}

export function CrimeTypeBadge({ type, group, names }: Props) {
  return (
    <span className="uc-type" title={`${names.type(type)} (${names.group(group)})`}>
      <span className="uc-dot" style={{ background: slotColour(groupSlot(group)) }} />
      {shortName(names.type(type))}
    </span>
  );
}
