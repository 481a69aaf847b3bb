import './start.css';
import { Button, FileButton } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { FeedListPanel } from '../../components/FeedListPanel.tsx';
import { FileDrop } from '../../components/FileDrop.tsx';
import { CatalogueIcon, SampleIcon, UploadIcon } from '../../components/icons.tsx';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { useHealth } from '../../lib/api/use-health.ts';
import { useWorkspace } from '../../lib/api/use-workspace.ts';
import { formatCount } from '../../lib/format.ts';
import { useDocumentTitle } from '../../lib/use-document-title.ts';
import { ImportFiles } from './ImportFiles.tsx';
import { importEndings } from './import-file-kind.ts';
import { useChosenFiles } from './use-chosen-files.ts';
import { usePageDrop } from './use-page-drop.ts';

/** Three ways to begin, each of them real. Also the page behind "Add data" once there is some. */
export function StartPage({ onShow }: { onShow?: () => void }) {
  useDocumentTitle('Add data');
  const health = useHealth().data;
  const [list, setList] = useState<File | null>(null);
  const { files, take, remove, clear } = useChosenFiles(setList);
  const isOver = usePageDrop(take);
  const empty = health?.reports === 0;
  const filling = empty && health.workspace === 'sample';
  return (
    <div className="uc-page start" data-over={isOver || undefined}>
      <div className="start-head">
        <h1>{empty ? 'Welcome to Undercurrent' : 'Add data'}</h1>
        <p>
          {filling
            ? 'The sample archive is being read and analysed. Its overview opens by itself in a moment.'
            : empty
              ? 'Undercurrent collects open-source reports, says which crimes and countries they are about, and shows what is rising. There is nothing here yet. Begin in one of three ways:'
              : 'Collect from more feeds, or import an archive you have.'}
        </p>
        {onShow && health && health.reports > 0 ? (
          <div className="uc-notice uc-notice-info" role="status">
            <span>{formatCount(health.reports)} reports are here.</span>
            <Button size="compact-sm" onClick={onShow}>
              Show the overview
            </Button>
          </div>
        ) : null}
        {empty && !filling && health.sources > 0 ? (
          <p className="uc-notice uc-notice-info" role="status">
            <span>
              {formatCount(health.sources)} {health.sources === 1 ? 'source has' : 'sources have'}{' '}
              been added; the first reports appear as soon as one delivers.{' '}
              <Link to="/sources" search={true}>
                How they are doing
              </Link>
            </span>
          </p>
        ) : null}
      </div>
      <div className="start-ways">
        <section className="uc-panel start-way" aria-labelledby="start-feeds">
          <span className="start-icon">
            <CatalogueIcon />
          </span>
          <h2 id="start-feeds">Watch feeds</h2>
          <p>
            Choose from a catalogue of police, prosecutors, customs, UN bodies, NGOs and
            investigative press, or bring your own list. They are polled from now on.
          </p>
          <div className="start-buttons">
            <Button component={Link} to="/catalogue" search={true}>
              Open the catalogue
            </Button>
            <FileButton
              accept=".opml,.xml,text/xml"
              inputProps={{ 'aria-label': 'OPML file' }}
              onChange={setList}
            >
              {(props) => (
                <Button {...props} variant="default">
                  Import OPML
                </Button>
              )}
            </FileButton>
          </div>
        </section>
        <section className="uc-panel start-way" aria-labelledby="start-file">
          <span className="start-icon">
            <UploadIcon />
          </span>
          <h2 id="start-file">Import files</h2>
          <p>
            An archive of reports as JSON or CSV, gzipped or not, or single reports as PDF, HTML or
            text. You see how each is understood before it is kept.
          </p>
          <FileDrop label="Drop files here, or choose some" accept={importEndings} onFiles={take} />
        </section>
        <SampleWay />
      </div>
      <ImportFiles files={files} onRemove={remove} onClear={clear} />
      {list ? (
        <FeedListPanel
          key={`${list.name} ${list.lastModified}`}
          file={list}
          onClose={() => setList(null)}
        />
      ) : null}
    </div>
  );
}

function SampleWay() {
  const health = useHealth().data;
  const workspace = useWorkspace();
  const navigate = useNavigate();
  const inSample = health?.workspace === 'sample';
  return (
    <section className="uc-panel start-way" aria-labelledby="start-sample">
      <span className="start-icon">
        <SampleIcon />
      </span>
      <h2 id="start-sample">Look around first</h2>
      <p>
        A generated archive of about 3,000 reports over 30 months, in a folder of its own and marked
        as sample data on every screen. Your own data stays as it is.
      </p>
      <div className="start-buttons">
        <Button
          variant="default"
          loading={workspace.isPending}
          disabled={health !== undefined && !health.canSwitchWorkspace && !inSample}
          onClick={() =>
            workspace.mutate(inSample ? 'own' : 'sample', {
              onSuccess: () => void navigate({ to: '/', search: {} }),
            })
          }
        >
          {inSample ? 'Back to my data' : 'Open the sample archive'}
        </Button>
      </div>
      {health !== undefined && !health.canSwitchWorkspace && !inSample ? (
        <p className="uc-note">
          This server keeps its data in a database of its own and cannot switch. On a machine of
          yours, npm run demo opens the sample archive.
        </p>
      ) : null}
      {workspace.error ? <ProblemNotice error={workspace.error} /> : null}
    </section>
  );
}
