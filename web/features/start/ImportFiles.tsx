import { Button } from '@mantine/core';
import { useState } from 'react';
import { FileProblem } from './FileProblem.tsx';
import { ImportCard } from './ImportCard.tsx';
import { fileKind } from './import-file-kind.ts';

interface Props {
  files: readonly ChosenFile[];
  onRemove: (key: number) => void;
  onClear: () => void;
}

/** A file with a number of its own: two may be called the same. */
export interface ChosenFile {
  key: number;
  file: File;
}

/** Every file has a card of its own, from its preview to its results. */
export function ImportFiles({ files, onRemove, onClear }: Props) {
  const [startAll, setStartAll] = useState(0);
  if (files.length === 0) return null;
  return (
    <section className="import-files" aria-label="Files to import">
      <div className="import-files-head">
        <h2>{files.length === 1 ? 'One file' : `${files.length} files`}</h2>
        {files.length > 1 ? (
          <div className="import-buttons">
            <Button size="compact-sm" onClick={() => setStartAll(startAll + 1)}>
              Import all
            </Button>
            <Button size="compact-sm" variant="default" onClick={onClear}>
              Close all
            </Button>
          </div>
        ) : null}
      </div>
      {files.map(({ key, file }) =>
        fileKind(file.name) === 'unknown' ? (
          <FileProblem key={key} name={file.name} onClose={() => onRemove(key)} />
        ) : (
          <ImportCard key={key} file={file} startAll={startAll} onClose={() => onRemove(key)} />
        ),
      )}
    </section>
  );
}
