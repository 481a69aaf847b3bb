import type { ListedFeed } from '../../core/contract/feed-list.ts';
import type { Job } from '../../core/contract/jobs.ts';
import type { ProbedFeed, ProbeItem, ProbeResult } from '../../core/contract/probe.ts';

const done: Omit<Job, 'id' | 'kind' | 'subject'> = {
  state: 'done',
  step: null,
  done: 1,
  total: 1,
  unit: 'addresses',
  createdAt: '2026-01-09T08:00:00Z',
  startedAt: '2026-01-09T08:00:01Z',
  finishedAt: '2026-01-09T08:00:02Z',
  error: null,
  result: null,
};

/** A test that finds two feeds, or none where the address says so. */
export function mockProbe(id: number, asked: string): Job {
  const feeds = /nothing/.test(asked)
    ? []
    : [mockFeed('Crime desk', asked), mockFeed('All news', asked)];
  const failures = [{ url: 'https://example.org/', reason: 'This is a web page, not a feed.' }];
  const advice =
    feeds.length > 0 ? null : 'The site names no feed. Look there for a link called RSS.';
  const probe: ProbeResult = { asked, feeds, failures, advice };
  return { ...done, id, kind: 'probe-feed', subject: asked, probe };
}

function mockFeed(title: string, asked: string): ProbedFeed {
  const item: ProbeItem = {
    title: 'Two tonnes of cocaine seized in Lagos',
    text: 'Police in Lagos arrested two men for cocaine trafficking on Tuesday.',
    url: 'https://example.org/1',
    publishedAt: '2026-01-08T10:00:00.000Z',
    language: 'en',
    relevant: true,
    labels: [{ type: 'drug-trafficking', words: ['cocaine trafficking', 'cocaine'] }],
    countries: ['NG'],
  };
  const sport = { ...item, title: 'Match drawn', text: 'One all.', relevant: false, labels: [] };
  return {
    url: `https://feeds.example/${title.toLowerCase().replace(' ', '-')}.xml`,
    movedFrom: title === 'All news' ? asked : null,
    format: 'rss',
    parser: 'rss-parser',
    title,
    site: 'https://example.org/',
    language: 'en',
    country: 'NG',
    kind: null,
    publisher: null,
    items: 40,
    dated: 38,
    newest: '2026-01-08T10:00:00.000Z',
    rhythm: 'about 12 a day',
    warnings: ['2 of 40 items have no date: such a report counts on the day it is first seen.'],
    sourceId: null,
    preview: [item, sport],
  };
}

/** A list of feeds that was checked, from the outcome of each. */
export function mockFeedList(id: number, subject: string, feeds: readonly ListedFeed[]): Job {
  const count = (outcome: ListedFeed['outcome']) =>
    feeds.filter((feed) => feed.outcome === outcome).length;
  const result = {
    feeds: feeds.length,
    added: count('added'),
    alreadyThere: count('already there'),
    redirected: count('redirected'),
    unreachable: count('unreachable'),
    refused: count('refused'),
  };
  return {
    ...done,
    id,
    kind: 'import-sources',
    subject,
    unit: 'feeds',
    done: feeds.length,
    total: feeds.length,
    feeds: result,
  };
}
