import { Button } from '@mantine/core';
import { useSources } from '../../lib/api/use-sources.ts';
import { languageName, shortName } from '../../lib/format.ts';
import { useNames } from '../../lib/use-names.ts';
import type { ViewState } from '../../lib/use-view.ts';
import { hasFilters, type ListFilter, listFilters, withoutFilters } from '../../lib/view.ts';
import { kindName } from '../../lib/words.ts';
import { CloseIcon } from '../icons.tsx';

export function FilterChips({ view, update }: ViewState) {
  const names = useNames();
  const sources = useSources().data?.items;
  if (!hasFilters(view)) return null;
  const nameOf: Record<ListFilter, (code: string) => string> = {
    regions: names.region,
    groups: (group) => shortName(names.group(group)),
    types: names.type,
    languages: languageName,
    kinds: kindName,
    sources: (id) => sources?.find((source) => String(source.id) === id)?.name ?? `Source ${id}`,
  };
  return (
    <ul className="uc-chips" aria-label="Filters in force">
      {listFilters.flatMap((filter) =>
        view[filter].map((code) => (
          <Chip
            key={`${filter} ${code}`}
            text={nameOf[filter](code)}
            onRemove={() => update({ [filter]: view[filter].filter((other) => other !== code) })}
          />
        )),
      )}
      {view.q === '' ? null : <Chip text={`“${view.q}”`} onRemove={() => update({ q: '' })} />}
      <li>
        <Button size="compact-xs" variant="subtle" onClick={() => update(withoutFilters(view))}>
          Clear all
        </Button>
      </li>
    </ul>
  );
}

function Chip({ text, onRemove }: { text: string; onRemove: () => void }) {
  return (
    <li className="uc-chip">
      {text}
      <button type="button" aria-label={`Remove the filter ${text}`} onClick={onRemove}>
        <CloseIcon />
      </button>
    </li>
  );
}
