import { type DragEvent, useId, useState } from 'react';
import { UploadIcon } from './icons.tsx';

interface Props {
  label: string;
  accept: string;
  onFiles: (files: File[]) => void;
}

/** A file input that also takes drops; the input itself stays, so keyboard and screen reader need nothing else. */
export function FileDrop({ label, accept, onFiles }: Props) {
  const id = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <label
      className="uc-drop"
      htmlFor={id}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <UploadIcon />
      <span>{label}</span>
      <input
        id={id}
        type="file"
        multiple
        className="uc-hidden"
        accept={accept}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = ''; // the same file chosen once more is chosen again
        }}
      />
    </label>
  );
}
