import { Link } from '@tanstack/react-router';
import { useAlarms } from '../../lib/api/use-coverage.ts';
import { collectionInWords } from './collection-words.ts';

/** Below the trend: what its numbers lack now, and the way to see it day by day. */
export function CollectionNote() {
  const words = collectionInWords(useAlarms().data?.items ?? []);
  return (
    <span>
      {words === null ? '' : `${words} `}
      <Link to="/coverage" search={true}>
        What was collected, day by day
      </Link>
    </span>
  );
}
