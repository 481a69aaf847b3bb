import './sources.css';
import { Button, Select, Skeleton, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMemo, useState } from 'react';
import type { Catalogue, SourceImport } from '../../../core/contract/sources.ts';
import { EmptyNotice } from '../../components/EmptyNotice.tsx';
import { SearchIcon } from '../../components/icons.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { SourceImportResult } from '../../components/SourceImportResult.tsx';
import { useCatalogue } from '../../lib/api/use-catalogue.ts';
import { useSourceActions } from '../../lib/api/use-source-actions.ts';
import { useDocumentTitle } from '../../lib/use-document-title.ts';
import { CataloguePacks } from './CataloguePacks.tsx';
import { CatalogueTable } from './CatalogueTable.tsx';
import { catalogueOptions, emptyChoice, filterCatalogue, undoneMessage } from './catalogue-list.ts';

export function CataloguePage() {
  useDocumentTitle('Catalogue');
  const catalogue = useCatalogue();
  return (
    <div className="uc-page">
      <div className="uc-page-head">
        <h1>Catalogue</h1>
      </div>
      <Loaded query={catalogue} skeleton={<Skeleton h={420} />}>
        {(data) => <CatalogueBody catalogue={data} />}
      </Loaded>
    </div>
  );
}

function CatalogueBody({ catalogue }: { catalogue: Catalogue }) {
  const { choose, removeMany } = useSourceActions();
  const [filter, setFilter] = useState(emptyChoice);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [result, setResult] = useState<SourceImport | null>(null);
  const options = useMemo(() => catalogueOptions(catalogue), [catalogue]);
  const shown = useMemo(() => filterCatalogue(catalogue, filter), [catalogue, filter]);
  const addable = shown.filter((entry) => !entry.added);
  const select = (key: 'pack' | 'country' | 'language' | 'kind' | 'check', label: string) => (
    <Select
      size="xs"
      aria-label={label}
      placeholder={label}
      data={options[key]}
      value={filter[key]}
      clearable
      searchable
      onChange={(value) => setFilter({ ...filter, [key]: value })}
    />
  );
  const add = (keys: string[]): void =>
    choose.mutate(keys, {
      onSuccess: (answer) => {
        setResult(answer);
        setChosen(new Set());
      },
    });
  const undo = (ids: number[]): void =>
    removeMany.mutate(ids, {
      onSuccess: ({ results }) => {
        setResult(null);
        notifications.show({ message: undoneMessage(results) });
      },
    });
  const error = choose.error ?? removeMany.error;
  return (
    <>
      {result ? (
        <SourceImportResult
          result={result}
          undoing={removeMany.isPending}
          onUndo={undo}
          onClose={() => setResult(null)}
        />
      ) : null}
      {error ? <ProblemNotice error={error} /> : null}
      <CataloguePacks
        catalogue={catalogue}
        busy={choose.isPending}
        onSwitchOn={add}
        onShow={(pack) => setFilter({ ...emptyChoice, pack })}
      />
      <Panel
        title="Feeds ready to switch on"
        note={`${shown.length} of ${catalogue.items.length}; ${catalogue.items.filter((entry) => entry.added).length} already among your sources`}
        actions={
          <Button
            size="xs"
            disabled={chosen.size === 0}
            loading={choose.isPending}
            onClick={() => add([...chosen])}
          >
            {chosen.size === 0
              ? 'Switch on'
              : `Switch on ${chosen.size} ${chosen.size === 1 ? 'feed' : 'feeds'}`}
          </Button>
        }
      >
        <div className="catalogue-filters">
          <TextInput
            size="xs"
            type="search"
            aria-label="Find a feed"
            placeholder="Name or publisher"
            leftSection={<SearchIcon />}
            value={filter.text}
            onChange={(event) => setFilter({ ...filter, text: event.currentTarget.value })}
          />
          {select('pack', 'Pack')}
          {select('country', 'Country')}
          {select('language', 'Language')}
          {select('kind', 'Kind')}
          {select('check', 'Proven or not')}
          <Button
            size="xs"
            variant="default"
            disabled={addable.length === 0}
            onClick={() => setChosen(new Set([...chosen, ...addable.map((entry) => entry.key)]))}
          >
            Choose all {addable.length} shown
          </Button>
          <Button
            size="xs"
            variant="subtle"
            disabled={chosen.size === 0}
            onClick={() => setChosen(new Set())}
          >
            Choose none
          </Button>
        </div>
        {shown.length === 0 ? (
          <EmptyNotice title="No feed is like that" />
        ) : (
          <CatalogueTable
            entries={shown}
            packs={catalogue.packs}
            chosen={chosen}
            onToggle={(key) => {
              const next = new Set(chosen);
              if (!next.delete(key)) next.add(key);
              setChosen(next);
            }}
          />
        )}
      </Panel>
    </>
  );
}
