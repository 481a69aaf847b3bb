import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Source } from '../../../core/contract/sources.ts';
import { EmptyNotice } from '../../components/EmptyNotice.tsx';
import { AlertIcon } from '../../components/icons.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Segments } from '../../components/Segments.tsx';
import { useCatalogue } from '../../lib/api/use-catalogue.ts';
import { BulkActions } from './BulkActions.tsx';
import { SourceFilters } from './SourceFilters.tsx';
import { SourceTable } from './SourceTable.tsx';
import {
  attentionLine,
  countStates,
  everySource,
  filterSources,
  packOf,
  placeOf,
  sourceChoices,
  stateFilters,
} from './source-list.ts';

/** Rows drawn at once: thousands would take a second to draw and nobody reads that far. */
const PAGE = 200;

export function SourceList({ items }: { items: readonly Source[] }) {
  const [filter, setFilter] = useState(everySource);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [room, setRoom] = useState(PAGE);
  const catalogue = useCatalogue().data;
  const place = useMemo(() => placeOf(catalogue), [catalogue]);
  const pack = useMemo(() => packOf(catalogue), [catalogue]);
  const choices = useMemo(() => sourceChoices(items, place), [items, place]);
  const packs = useMemo(() => {
    const used = new Set(items.map(pack));
    return (catalogue?.packs ?? [])
      .filter(({ key }) => used.has(key))
      .map(({ key, name }) => ({ value: key, label: name }));
  }, [catalogue, items, pack]);
  const shown = useMemo(
    () => filterSources(items, filter, place, pack),
    [items, filter, place, pack],
  );
  const counts = countStates(items);
  const attention = attentionLine(items);
  const toggle = (id: number): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return (
    <>
      {attention ? (
        <div className="uc-notice uc-notice-warn" role="status">
          <AlertIcon />
          <span>
            <strong>{attention}</strong> What a source does not deliver is missing in every trend.
          </span>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => setFilter({ ...everySource, state: 'unusual' })}
          >
            Show {counts.unusual === 1 ? 'it' : 'them'}
          </Button>
        </div>
      ) : null}
      <Panel
        title="Your sources"
        note={`${shown.length} of ${items.length}`}
        actions={
          <Segments
            label="State"
            value={filter.state}
            options={stateFilters.map(({ value, label }) => ({
              value,
              label: `${label} ${counts[value]}`,
            }))}
            onChange={(state) => setFilter({ ...filter, state })}
          />
        }
      >
        <SourceFilters filter={filter} choices={choices} packs={packs} onChange={setFilter} />
        <BulkActions sources={shown} chosen={chosen} onChoose={(ids) => setChosen(new Set(ids))} />
        {shown.length === 0 ? (
          <EmptyNotice title="No source is like that" />
        ) : (
          <SourceTable
            sources={shown.slice(0, room)}
            place={place}
            chosen={chosen}
            onToggle={toggle}
          />
        )}
        {shown.length > room ? (
          <Button size="compact-sm" variant="subtle" mt="xs" onClick={() => setRoom(room + PAGE)}>
            Show {Math.min(PAGE, shown.length - room)} more of {shown.length}
          </Button>
        ) : null}
      </Panel>
    </>
  );
}
