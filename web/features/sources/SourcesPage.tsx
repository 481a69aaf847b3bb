import './sources.css';
import { Button, FileButton, Group, Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { EmptyNotice } from '../../components/EmptyNotice.tsx';
import { FeedListPanel } from '../../components/FeedListPanel.tsx';
import { DownloadIcon, PlusIcon, UploadIcon } from '../../components/icons.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { apiUrl } from '../../lib/api/client.ts';
import { useSources } from '../../lib/api/use-sources.ts';
import { useDocumentTitle } from '../../lib/use-document-title.ts';
import { AddFeed } from './AddFeed.tsx';
import { SourceList } from './SourceList.tsx';

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
          <Button size="xs" variant="default" component={Link} to="/coverage" search={true}>
            Coverage
          </Button>
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
        {({ items }) =>
          items.length === 0 ? (
            <EmptyNotice title="No sources yet">
              <p className="uc-note">
                Add a feed by its address, choose from the catalogue, or import an OPML file.
              </p>
            </EmptyNotice>
          ) : (
            <SourceList items={items} />
          )
        }
      </Loaded>
    </div>
  );
}
