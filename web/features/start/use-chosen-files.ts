import { useRef, useState } from 'react';
import type { ChosenFile } from './ImportFiles.tsx';
import { fileKind } from './import-file-kind.ts';

/** The files to import, in the order they were brought; a list of feeds goes its own way. */
export function useChosenFiles(onFeedList: (file: File) => void) {
  const [files, setFiles] = useState<ChosenFile[]>([]);
  const next = useRef(1);
  const take = (brought: File[]): void => {
    const feeds = brought.find((file) => fileKind(file.name) === 'feeds');
    if (feeds) onFeedList(feeds);
    const others = brought.filter((file) => fileKind(file.name) !== 'feeds');
    const chosen = others.map((file) => ({ key: next.current++, file }));
    setFiles((known) => [...known, ...chosen]);
  };
  const remove = (key: number): void => setFiles((known) => known.filter((one) => one.key !== key));
  return { files, take, remove, clear: () => setFiles([]) };
}
