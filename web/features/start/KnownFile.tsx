import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Upload } from '../../../core/contract/uploads.ts';
import { formatInstant } from '../../lib/format.ts';

interface Props {
  earlier: NonNullable<Upload['earlier']>;
  onAgain: () => void;
}

/** The same file once more adds nothing; with other fields it may, so the choice stays. */
export function KnownFile({ earlier, onAgain }: Props) {
  return (
    <div className="uc-notice uc-notice-info" role="status">
      <span>
        This file was imported before, as {earlier.name} on {formatInstant(earlier.at)}. Nothing was
        done.{' '}
        <Link to="/jobs" search={true}>
          See its results
        </Link>
      </span>
      <Button size="compact-sm" variant="default" onClick={onAgain}>
        Import it all the same
      </Button>
    </div>
  );
}
