import { Button } from '@mantine/core';

export function FileProblem({ name, onClose }: { name: string; onClose: () => void }) {
  return (
    <div className="uc-notice uc-notice-warn" role="alert">
      <span>
        {name} cannot be imported. Tables may be JSON lines, JSON, CSV or TSV; single reports PDF,
        HTML or text; lists of feeds OPML.
      </span>
      <Button size="compact-sm" variant="default" onClick={onClose}>
        Close
      </Button>
    </div>
  );
}
