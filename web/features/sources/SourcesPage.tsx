import './sources.css';
import { Button, FileButton, Group, Skeleton, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { EmptyNotice } from '../../components/EmptyNotice.tsx';
import { FeedListPanel } from '../../components/FeedListPanel.tsx';
import { DownloadIcon, PlusIcon, SearchIcon, UploadIcon } from '../../components/icons.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Segments } from '../../components/Segments.tsx';
import { apiUrl } from '../../lib/api/client.ts';
import { useCatalogue } from '../../lib/api/use-catalogue.ts';
import { useSources } from '../../lib/api/use-sources.ts';
import { useDocumentTitle } from '../../lib/use-document-title.ts';
import { AddFeed } from './AddFeed.tsx';
import { SourceTable } from './SourceTable.tsx';
import {
  countStates,
  filterSources,
  placeOf,
  type StateFilter,
  stateFilters,
} from './source-list.ts';

export function SourcesPage() {
  useDocumentTitle('Sources');
  const sources = useSources();
  const [adding, setAdding] = useState(false);
  const [list, setList] = useState<File | null>(null);
  return (
    <div className="uc-page">
      <div className="uc-page-head">
        <h1>Sources</h1>
        <Group gap="xs">
          <Button
            size="xs"
            leftSection={<PlusIcon />}
            onClick={() => setAdding(!adding)}
            aria-expanded={adding}
          >
            Add a feed
          </Button>
          <Button size="xs" variant="default" component={Link} to="/catalogue" search={true}>
            From the catalogue
          </Button>
          <FileButton
            accept=".opml,.xml,text/xml"
            inputProps={{ 'aria-label': 'OPML file' }}
            onChange={setList}
          >
            {(props) => (
              <Button {...props} size="xs" variant="default" leftSection={<UploadIcon />}>
                Import OPML
              </Button>
            )}
          </FileButton>
          <Button
            size="xs"
            variant="default"
            component="a"
            href={apiUrl('/sources/export.opml')}
            download="undercurrent-sources.opml"
            leftSection={<DownloadIcon />}
          >
            Export OPML
          </Button>
        </Group>
      </div>
      {adding ? <AddFeed onDone={() => setAdding(false)} /> : null}
      {list ? (
        <FeedListPanel
          key={`${list.name} ${list.lastModified}`}
          file={list}
          onClose={() => setList(null)}
        />
      ) : null}
      <Loaded query={sources} skeleton={<Skeleton h={420} />}>
        {({ items }) => <SourceList items={items} />}
      </Loaded>
    </div>
  );
}

function SourceList({ items }: { items: Parameters<typeof filterSources>[0] }) {
  const [state, setState] = useState<StateFilter>('all');
  const [text, setText] = useState('');
  const place = placeOf(useCatalogue().data);
  const counts = countStates(items);
  const shown = filterSources(items, state, text, place);
  if (items.length === 0) {
    return (
      <EmptyNotice title="No sources yet">
        <p className="uc-note">
          Add a feed by its address, choose from the catalogue, or import an OPML file.
        </p>
      </EmptyNotice>
    );
  }
  return (
    <Panel
      title="Your sources"
      note={`${shown.length} of ${items.length}`}
      actions={
        <>
          <Segments
            label="State"
            value={state}
            options={stateFilters.map(({ value, label }) => ({
              value,
              label: `${label} ${counts[value]}`,
            }))}
            onChange={setState}
          />
          <TextInput
            size="xs"
            type="search"
            aria-label="Find a source"
            placeholder="Name, publisher, country"
            leftSection={<SearchIcon />}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </>
      }
    >
      {shown.length === 0 ? (
        <EmptyNotice title="No source is like that" />
      ) : (
        <SourceTable sources={shown} place={place} />
      )}
    </Panel>
  );
}
