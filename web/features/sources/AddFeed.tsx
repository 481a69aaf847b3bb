import { Button, Group, Loader, Radio, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { ProbedFeed, ProbeResult } from '../../../core/contract/probe.ts';
import { Panel } from '../../components/Panel.tsx';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { useProbe } from '../../lib/api/use-probe.ts';
import { FeedPreview } from './FeedPreview.tsx';
import { formOf, untestedForm } from './feed-form.ts';
import { NoFeed } from './NoFeed.tsx';
import { SaveFeed } from './SaveFeed.tsx';

/** Address ▸ find and test ▸ look at what comes ▸ save. */
export function AddFeed({ onDone }: { onDone: () => void }) {
  const probe = useProbe();
  const [address, setAddress] = useState('');
  const [untested, setUntested] = useState(false);
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setMissing(address.trim() === '');
    setUntested(false);
    if (address.trim() !== '') probe.ask(address.trim());
  };
  const { job } = probe;
  return (
    <Panel
      title="Add a feed"
      note="Enter the address of a site or of its feed. It is read and analysed before anything is saved."
    >
      <form onSubmit={submit} noValidate>
        <div className="feed-address">
          <TextInput
            label="Address"
            type="url"
            placeholder="police.example.org"
            required
            data-autofocus
            value={address}
            error={missing ? 'Enter an address first.' : undefined}
            onChange={(event) => setAddress(event.currentTarget.value)}
          />
          <Group gap="xs">
            <Button type="submit" size="sm" loading={probe.pending}>
              Find and test
            </Button>
            <Button size="sm" variant="default" onClick={onDone}>
              Cancel
            </Button>
          </Group>
        </div>
      </form>
      <div role="status" className="feed-status">
        {probe.pending ? (
          <>
            <Loader size="xs" aria-hidden /> {job?.step ?? 'waiting for its turn'}
          </>
        ) : null}
      </div>
      {probe.error ? <ProblemNotice error={probe.error} /> : null}
      {job?.state === 'failed' ? <p className="uc-bad">{job.error}</p> : null}
      {job?.probe && !untested ? (
        <Found
          key={job.id}
          result={job.probe}
          onUntested={() => setUntested(true)}
          onDone={onDone}
        />
      ) : null}
      {untested ? (
        <SaveFeed initial={untestedForm(address)} guessed={false} onDone={onDone} />
      ) : null}
    </Panel>
  );
}

interface FoundProps {
  result: ProbeResult;
  onUntested: () => void;
  onDone: () => void;
}

function Found({ result, onUntested, onDone }: FoundProps) {
  const [chosen, setChosen] = useState(result.feeds[0]?.url ?? null);
  const feed = result.feeds.find(({ url }) => url === chosen);
  if (!feed) return <NoFeed result={result} onUntested={onUntested} />;
  return (
    <>
      {result.feeds.length > 1 ? (
        <Radio.Group
          label={`${result.feeds.length} feeds were found`}
          value={chosen}
          onChange={setChosen}
          mb="xs"
        >
          <div className="feed-choices">
            {result.feeds.map((each) => (
              <Radio
                key={each.url}
                value={each.url}
                label={each.title ?? each.url}
                description={describe(each)}
              />
            ))}
          </div>
        </Radio.Group>
      ) : null}
      <FeedPreview feed={feed} />
      {feed.sourceId === null ? (
        <SaveFeed
          key={feed.url}
          initial={formOf(feed)}
          guessed={feed.country !== null && feed.publisher === null}
          onDone={onDone}
        />
      ) : (
        <p className="uc-notice uc-notice-info">
          <span>This feed is collected already: it is source {feed.sourceId}.</span>
        </p>
      )}
    </>
  );
}

function describe({ url, items, rhythm }: ProbedFeed): string {
  const amount = `${items} ${items === 1 ? 'item' : 'items'}`;
  return [url, amount, ...(rhythm === null ? [] : [rhythm])].join(' · ');
}
