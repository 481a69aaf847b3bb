import { Button, Group, Radio } from '@mantine/core';
import { useState } from 'react';
import type { ListedFeed } from '../../core/contract/feed-list.ts';
import type { Job } from '../../core/contract/jobs.ts';
import { apiUrl } from '../lib/api/client.ts';
import { useFeedList } from '../lib/api/use-feed-list.ts';
import { formatCount } from '../lib/format.ts';
import { FeedListTable } from './FeedListTable.tsx';
import { DownloadIcon } from './icons.tsx';
import { JobProgress } from './JobProgress.tsx';
import { Panel } from './Panel.tsx';
import { ProblemNotice } from './ProblemNotice.tsx';

/** An OPML file on its way in: what to do with silent feeds, then progress, then an answer for every feed. */
export function FeedListPanel({ file, onClose }: { file: File; onClose: () => void }) {
  const [unreachable, setUnreachable] = useState<'add' | 'skip'>('add');
  const { send, sending, error, job, feeds } = useFeedList();
  const close = (
    <Button size="compact-xs" variant="default" onClick={onClose}>
      Close
    </Button>
  );
  if (job && feeds) return <Answers job={job} feeds={feeds} onClose={onClose} />;
  return (
    <Panel title={`Import ${file.name}`} actions={close}>
      {error ? <ProblemNotice error={error} /> : null}
      {job ? (
        <div aria-live="polite">
          <JobProgress job={job} />
        </div>
      ) : (
        <>
          <Radio.Group
            label="Feeds that do not answer"
            description="Every feed is asked once before it is added."
            value={unreachable}
            onChange={(value) => setUnreachable(value === 'skip' ? 'skip' : 'add')}
          >
            <Group gap="md" my="xs">
              <Radio value="add" label="Add them switched off, with the reason" />
              <Radio value="skip" label="Leave them out" />
            </Group>
          </Radio.Group>
          <Button size="xs" loading={sending} onClick={() => send({ file, unreachable })}>
            Check and add the feeds
          </Button>
        </>
      )}
    </Panel>
  );
}

function Answers({
  job,
  feeds,
  onClose,
}: {
  job: Job;
  feeds: readonly ListedFeed[];
  onClose: () => void;
}) {
  const {
    added = 0,
    redirected = 0,
    alreadyThere = 0,
    unreachable = 0,
    refused = 0,
  } = job.feeds ?? {};
  const counts = [
    [added, 'added'],
    [redirected, 'added under a new address'],
    [alreadyThere, 'already there'],
    [unreachable, 'unreachable'],
    [refused, 'refused'],
  ] as const;
  return (
    <Panel
      title="Result per feed"
      note={counts
        .filter(([count]) => count > 0)
        .map(([count, what]) => `${formatCount(count)} ${what}`)
        .join(', ')}
      actions={
        <>
          <Button
            size="compact-xs"
            variant="default"
            component="a"
            href={apiUrl(`/jobs/${job.id}/feeds.csv`)}
            download={`${job.subject}.csv`}
            leftSection={<DownloadIcon />}
          >
            Download
          </Button>
          <Button size="compact-xs" variant="default" onClick={onClose}>
            Close
          </Button>
        </>
      }
    >
      {job.error ? <p className="uc-bad">{job.error}</p> : null}
      <FeedListTable feeds={feeds} />
    </Panel>
  );
}
