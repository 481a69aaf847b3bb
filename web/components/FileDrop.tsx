import { type DragEvent, useId, useState } from 'react';
import { UploadIcon } from './icons.tsx';

interface Props {
  label: string;
  accept: string;
  onFile: (file: File) => void;
}

/** A file input that also takes drops; the input itself stays, so keyboard and screen reader need nothing else. */
export function FileDrop({ label, accept, onFile }: Props) {
  const id = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
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
        className="uc-hidden"
        accept={accept}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
