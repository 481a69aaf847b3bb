import type { ListedFeed } from '../../core/contract/feed-list.ts';
import type { Health } from '../../core/contract/health.ts';
import type { Job, Jobs } from '../../core/contract/jobs.ts';
import type { ReportDetail, Reports } from '../../core/contract/reports.ts';
import type {
  Catalogue,
  NewSource,
  Source,
  SourceChange,
  SourceImport,
  SourceRemoval,
} from '../../core/contract/sources.ts';
import { mockFeedList, mockProbe } from './mock-feeds.ts';
import { withHealth } from './mock-health.ts';
import { createReports, type MockReport } from './mock-reports.ts';

export type Query = Record<string, string | undefined>;

export interface MockData {
  workspace: Health['workspace'];
  reports: MockReport[];
  sources: Source[];
  select: (query: Query) => MockReport[];
  health: () => Health;
  page: (query: Query) => Reports;
  detail: (id: number) => ReportDetail | undefined;
  addSource: (feed: NewSource) => Source;
  changeSource: (id: number, change: SourceChange) => Source | undefined;
  importFeeds: (name: string, urls: string[]) => Job;
  listedFeeds: ListedFeed[];
  probe: (url: string) => Job;
  removeSources: (ids: number[]) => SourceRemoval;
  catalogue: () => Catalogue;
  chooseFeeds: (keys: string[]) => SourceImport;
  jobs: () => Jobs;
}

const packs = [
  { key: 'un', name: 'United Nations bodies' },
  { key: 'police', name: 'Police and prosecutors' },
  { key: 'press', name: 'Investigative press' },
];

export function createMockData({ empty }: { empty: boolean }): MockData {
  const sources: Source[] = empty ? [] : mockSources().map(withHealth);
  const reports = empty ? [] : createReports(sources);
  const jobs: Job[] = empty ? [] : mockJobs();
  const catalogue = mockCatalogue();
  const add = (feed: Partial<NewSource> & { url: string }): Source => {
    const source = newSource(sources.length + 1, feed);
    sources.push(source);
    return source;
  };
  const importFeed = (url: string, name: string | null): SourceImport['results'][number] => {
    if (!/^https?:/.test(url)) {
      return {
        url,
        name,
        outcome: 'refused',
        reason: 'Only http and https addresses can be collected.',
        sourceId: null,
      };
    }
    const known = sources.find((source) => source.url === url);
    if (known) return { url, name, outcome: 'already there', reason: null, sourceId: known.id };
    const { id } = add({ url, name: name ?? undefined } as NewSource);
    return { url, name, outcome: 'added', reason: null, sourceId: id };
  };
  const data: MockData = {
    workspace: 'own',
    reports,
    sources,
    select: (query) => reports.filter((report) => meets(report, query)),
    health: () => ({
      status: 'ok',
      version: '0.1.0',
      engine: 'embedded',
      workspace: data.workspace,
      canSwitchWorkspace: true,
      dataFolder: '/home/analyst/.undercurrent',
      startedAt: '2026-01-01T00:00:00Z',
      store: { ok: true, error: null },
      queue: { ok: true, error: null },
      reports: reports.length,
      sources: sources.length,
      firstDay: reports.at(-1)?.publishedAt.slice(0, 10) ?? null,
      lastDay: reports[0]?.publishedAt.slice(0, 10) ?? null,
    }),
    page: (query) => {
      const found = data
        .select(query)
        .filter((report) => report.relevant)
        .filter((report) => query.copies !== 'first' || report.copyOf === null);
      const start = Number(query.cursor ?? 0);
      const end = start + Number(query.limit ?? 50);
      const items = found.slice(start, end).map(({ text, labels, ...report }) => ({
        ...report,
        excerpt: text.slice(0, 280),
        labels: labels.map(({ evidence: _, ...label }) => label),
      }));
      return { items, total: found.length, nextCursor: end < found.length ? String(end) : null };
    },
    detail: (id) => reports.find((report) => report.id === id),
    addSource: add,
    changeSource: (id, change) => {
      const source = sources.find((candidate) => candidate.id === id);
      if (source && change.active !== undefined) {
        Object.assign(source, {
          state: change.active ? 'ok' : 'off',
          reason: change.active ? null : 'Switched off by you.',
        });
      }
      return source;
    },
    importFeeds: (name, urls) => {
      data.listedFeeds = urls.map((url, index) => ({
        ...importFeed(url, null),
        number: index + 1,
        folder: null,
        newUrl: null,
      }));
      const job = mockFeedList(jobs.length + 1, name, data.listedFeeds);
      jobs.unshift(job);
      return job;
    },
    listedFeeds: [],
    probe: (url) => {
      const job = mockProbe(jobs.length + 1, url);
      jobs.unshift(job);
      return job;
    },
    removeSources: (ids) => {
      const gone = sources.filter(({ id }) => ids.includes(id));
      for (const source of gone) sources.splice(sources.indexOf(source), 1);
      return { results: gone.map(({ id }) => ({ id, outcome: 'removed' })) };
    },
    catalogue: () => ({
      packs,
      items: catalogue.map((entry) => ({
        ...entry,
        added: sources.some((source) => source.url === entry.url),
      })),
    }),
    chooseFeeds: (keys) => ({
      results: catalogue
        .filter((entry) => keys.includes(entry.key))
        .map((entry) => importFeed(entry.url, entry.name)),
    }),
    jobs: () => ({
      items: jobs,
      queues: [
        { name: 'collect', waiting: 2, active: 1, failed: 1 },
        { name: 'analyse', waiting: 14, active: 2, failed: 0 },
      ],
      unanalysed: jobs.length > 0 ? 1840 : 0,
      uncounted: jobs.length > 0 ? 12 : 0,
    }),
  };
  return data;
}

function meets(report: MockReport, query: Query): boolean {
  const day = report.publishedAt.slice(0, 10);
  const among = (list: string | undefined, values: string[]): boolean =>
    list === undefined || list.split(',').some((wanted) => values.includes(wanted));
  const labelled = [...(query.types ?? '').split(','), ...(query.groups ?? '').split(',')].filter(
    Boolean,
  );
  return (
    (query.from === undefined || day >= query.from) &&
    (query.to === undefined || day < query.to) &&
    (labelled.length === 0 ||
      report.labels.some(
        ({ type, group }) => labelled.includes(type) || labelled.includes(group),
      )) &&
    among(query.regions, report.areas) &&
    among(query.languages, [report.language]) &&
    among(query.kinds, [report.source.kind]) &&
    among(query.sources, [String(report.source.id)]) &&
    (query.q === undefined ||
      `${report.title} ${report.text}`.toLowerCase().includes(query.q.toLowerCase()))
  );
}

function newSource(id: number, feed: Partial<NewSource> & { url: string }): Source {
  const name = feed.name ?? new URL(feed.url).hostname;
  return {
    id,
    name,
    url: feed.url,
    site: null,
    publisher: feed.publisher ?? name,
    country: feed.country ?? null,
    language: feed.language ?? null,
    kind: feed.kind ?? 'press',
    state: 'new',
    reason: null,
    lastPolledAt: null,
    lastSuccessAt: null,
    nextPollAt: new Date(Date.now() + 60_000).toISOString(),
    pollReason: null,
    reports: 0,
    lastReportAt: null,
    parser: null,
    textFrom: 'feed',
    folder: feed.folder ?? null,
    health: null,
    days: [],
  };
}

function mockSources(): Source[] {
  const ago = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString();
  const base = (
    id: number,
    name: string,
    country: string | null,
    language: string,
    kind: Source['kind'],
  ) => ({
    ...newSource(id, { url: `https://feed-${id}.example/rss.xml`, name, country, language, kind }),
    state: 'ok' as Source['state'],
    lastPolledAt: ago(0.2),
    lastSuccessAt: ago(0.2),
    nextPollAt: ago(-0.3),
    pollReason: 'The feed changes about every 40 min.',
    reports: 240 + id * 37,
    lastReportAt: ago(id),
    parser: 'rss-parser',
  });
  return [
    base(1, 'Office on Drugs, press desk', null, 'en', 'official'),
    base(2, 'Fiscalía del Norte', 'MX', 'es', 'official'),
    base(3, 'Borderlands Reporting Project', 'ZA', 'en', 'press'),
    base(4, 'Observatório da Floresta', 'BR', 'pt', 'ngo'),
    {
      ...base(5, 'Port Customs Bulletin', 'NL', 'en', 'official'),
      state: 'failing',
      reason: 'The server answered 503 four times; the next try is in 2 h.',
      lastSuccessAt: ago(31),
      nextPollAt: ago(-2),
    },
    {
      ...base(6, 'Cyber Advisory Centre', 'DE', 'en', 'official'),
      state: 'failing',
      reason: 'The address cannot be found (DNS). This computer may be offline.',
      lastSuccessAt: null,
      reports: 0,
      lastReportAt: null,
    },
    {
      ...base(7, 'Gazette du Littoral', 'SN', 'fr', 'press'),
      state: 'off',
      reason: 'Switched off by you.',
      nextPollAt: null,
    },
    {
      ...newSource(8, {
        url: 'https://feed-8.example/rss.xml',
        name: 'Quarterly Trafficking Review',
        country: 'GB',
        language: 'en',
        kind: 'research',
      }),
    },
    {
      ...base(9, 'current-events-2010-2019', null, 'en', 'press'),
      url: null,
      state: 'archive',
      reason: null,
      nextPollAt: null,
      reports: 53_398,
      parser: null,
    },
  ];
}

function mockCatalogue(): Omit<Catalogue['items'][number], 'added'>[] {
  const countries = [null, 'US', 'MX', 'BR', 'ZA', 'KE', 'FR', 'DE', 'IN', 'TH', 'PH'];
  return Array.from({ length: 44 }, (_, index) => {
    const pack = packs[index % packs.length]!;
    return {
      key: `feed-${index + 1}`,
      name: `${pack.name}: feed ${index + 1}`,
      url: `https://feed-${index + 1}.example/rss.xml`,
      publisher: `Publisher ${index + 1}`,
      country: countries[index % countries.length]!,
      language: ['en', 'es', 'fr', 'pt'][index % 4]!,
      kind: (['official', 'press', 'ngo', 'research'] as const)[index % 4]!,
      pack: pack.key,
      connector: 'feed' as const,
      verified: index % 3 === 0,
      checked: index % 3 === 0 ? '2026-02' : null,
    };
  });
}

function mockJobs(): Job[] {
  const started = new Date(Date.now() - 42_000).toISOString();
  return [
    {
      id: 3,
      kind: 'import-file',
      subject: 'current-events-2010-2019.jsonl.gz',
      state: 'running',
      step: 'storing reports',
      done: 7_400_000,
      total: 18_200_000,
      unit: 'bytes',
      createdAt: started,
      startedAt: started,
      finishedAt: null,
      error: null,
      result: null,
    },
    {
      id: 2,
      kind: 'import-file',
      subject: 'seizures.csv',
      state: 'done',
      step: null,
      done: 4120,
      total: 4120,
      unit: 'rows',
      createdAt: '2026-01-09T08:00:00Z',
      startedAt: '2026-01-09T08:00:01Z',
      finishedAt: '2026-01-09T08:00:09Z',
      error: null,
      result: {
        read: 4120,
        added: 3987,
        duplicates: 121,
        rejected: 12,
        faults: [
          { line: 88, reason: 'The date "31/02/2024" is no day.' },
          { line: 1204, reason: 'There is no text.' },
        ],
      },
    },
    {
      id: 1,
      kind: 'collect-source',
      subject: 'Port Customs Bulletin',
      state: 'failed',
      step: null,
      done: 0,
      total: null,
      unit: 'items',
      createdAt: '2026-01-09T07:00:00Z',
      startedAt: '2026-01-09T07:00:00Z',
      finishedAt: '2026-01-09T07:00:20Z',
      error: 'The server answered 503.',
      result: null,
    },
    ...Array.from({ length: 24 }, (_, index) => quietJob(-index, index)),
  ];
}

/** The jobs nobody starts by hand: most of what a real list holds. */
function quietJob(id: number, index: number): Job {
  const kinds = ['analyse-reports', 'collect-source', 'roll-up'] as const;
  const kind = kinds[index % kinds.length]!;
  const subjects = {
    'analyse-reports': `Reports ${index * 256 + 1}–${(index + 1) * 256}`,
    'collect-source': 'Fiscalía del Norte',
    'roll-up': 'Changed days',
  };
  const at = new Date(Date.now() - (index + 1) * 240_000).toISOString();
  return {
    id,
    kind,
    subject: subjects[kind],
    state: 'done',
    step: null,
    done: 256,
    total: 256,
    unit: kind === 'roll-up' ? 'days' : 'reports',
    createdAt: at,
    startedAt: at,
    finishedAt: new Date(Date.parse(at) + 1_800).toISOString(),
    error: null,
    result: null,
  };
}
