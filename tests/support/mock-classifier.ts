import type {
  ClassifierChanges,
  Model,
  Models,
  NewWatchTerm,
  TermTrial,
  WatchTerms,
} from '../../core/contract/classifier.ts';
import type { NewCorrection } from '../../core/contract/corrections.ts';
import type { Job } from '../../core/contract/jobs.ts';
import { type CrimeType, groupOf } from '../../core/taxonomy/taxonomy.ts';
import type { MockReport } from './mock-reports.ts';

type Answer = (id: number, body: string) => unknown;

/** Watch terms, models and corrections of one mock server: what is changed stays changed. */
export function createMockClassifier(options: {
  empty: boolean;
  jobs: Job[];
  reports: readonly MockReport[];
}): Record<string, Answer> {
  const { empty, jobs, reports } = options;
  const terms: WatchTerms['items'] = empty ? [] : [mockTerm(1, streetName)];
  const models: Model[] = empty
    ? []
    : [mockModel(2, true, '2026-01-20T09:30:00Z'), mockModel(1, false, '2026-01-06T15:10:00Z')];
  const changes: ClassifierChanges['items'] = empty ? [] : [change(1, 'A model is in force.')];
  const untouched = new Map<number, MockReport>();
  const note = (says: string): void => {
    changes.unshift(change(changes.length + 1, says));
  };
  const listModels = (): Models => ({ items: models, judged: empty ? 3 : 63, fewest: 40 });
  const finish = (job: Partial<Job> & Pick<Job, 'kind' | 'subject'>): Job => {
    const at = new Date().toISOString();
    jobs.unshift({ ...doneJob, ...job, id: 1000 + jobs.length, createdAt: at, startedAt: at });
    return jobs[0]!;
  };
  return {
    'GET /watch-terms': () => ({ items: terms }),
    'POST /watch-terms/try': (_, body) => {
      const { written } = JSON.parse(body) as NewWatchTerm;
      return finish({ kind: 'try-term', subject: written, trial: mockTrial(written, reports) });
    },
    'POST /watch-terms': (_, body) => {
      const term = JSON.parse(body) as NewWatchTerm;
      terms.unshift(mockTerm(terms.length + 1, term));
      note(`"${term.written}" is watched for as ${term.type}.`);
      return { items: terms };
    },
    'DELETE /watch-terms/:id': (id) => {
      const at = terms.findIndex((term) => term.id === id);
      const [gone] = terms.splice(at, 1);
      note(`"${gone!.written}" is not watched for any more.`);
      return { items: terms };
    },
    'GET /classifier-changes': () => ({ items: changes }),
    'GET /models': listModels,
    'POST /models': () => {
      const job = finish({ kind: 'learn', subject: 'Corrections' });
      for (const model of models) model.inForce = false;
      models.unshift(mockModel(models.length + 1, true, new Date().toISOString()));
      return job;
    },
    'PUT /models/in-force': (_, body) => {
      const { id } = JSON.parse(body) as { id: number | null };
      for (const model of models) model.inForce = model.id === id;
      note(id === null ? 'The shipped model is in force.' : `Model ${id} is in force.`);
      return listModels();
    },
    'PUT /reports/:id/correction': (id, body) => {
      const report = reports.find((candidate) => candidate.id === id)!;
      if (!untouched.has(id)) untouched.set(id, { ...report });
      return Object.assign(report, corrected(untouched.get(id)!, JSON.parse(body)));
    },
    'DELETE /reports/:id/correction': (id) => {
      const report = reports.find((candidate) => candidate.id === id)!;
      Object.assign(report, untouched.get(id));
      untouched.delete(id);
      return report;
    },
  };
}

const streetName: NewWatchTerm = {
  type: 'drug-trafficking',
  language: 'en',
  written: '[glow/moon] dust*',
  strength: 'medium',
  note: 'Street name heard in two courts this month',
};

const doneJob: Job = {
  id: 0,
  kind: 'learn',
  subject: '',
  state: 'done',
  step: null,
  done: 63,
  total: 63,
  unit: 'reports',
  createdAt: '2026-01-09T08:00:00Z',
  startedAt: '2026-01-09T08:00:01Z',
  finishedAt: '2026-01-09T08:00:02Z',
  error: null,
  result: null,
};

function mockTerm(id: number, { note = '', ...term }: NewWatchTerm): WatchTerms['items'][number] {
  return {
    ...term,
    id,
    note: note === '' ? null : note,
    by: 'local analyst',
    at: new Date().toISOString(),
  };
}

function mockTrial(written: string, reports: readonly MockReport[]): TermTrial {
  return {
    days: 30,
    read: 148,
    found: 9,
    known: 4,
    gained: 3,
    perDay: Array.from({ length: 30 }, (_, index) => ({
      day: `2026-01-${String(index + 1).padStart(2, '0')}`,
      gained: index % 10 === 4 ? 1 : 0,
    })),
    examples: reports.slice(0, 3).map(({ id, title, publishedAt }, index) => ({
      id,
      title,
      excerpt: `… the two men sold ${written} in small bags near the station, the court heard …`,
      publishedAt,
      gains: index < 2,
    })),
  };
}

function mockModel(id: number, inForce: boolean, at: string): Model {
  const scores = (f1: number) => ({ precision: f1, recall: f1, f1, support: 16 });
  const accepted = id !== 1;
  return {
    id,
    by: 'local analyst',
    at,
    inForce,
    learnedFrom: 47,
    heldOut: 16,
    before: { relevance: scores(0.88), leaf: scores(0.81) },
    after: { relevance: scores(accepted ? 0.91 : 0.84), leaf: scores(accepted ? 0.84 : 0.8) },
    accepted,
    factors: { 'drug-trafficking': 1.22, homicide: 0.84, corruption: 1.001 },
  };
}

function change(revision: number, says: string): ClassifierChanges['items'][number] {
  return { revision, says, by: 'local analyst', at: new Date().toISOString() };
}

/** What the server answers to a correction of a report that was not touched before. */
function corrected(report: MockReport, correction: NewCorrection): Partial<MockReport> {
  const { relevant = null, types = null, countries = null, note = null } = correction;
  const machine = {
    relevant: report.relevant ?? false,
    types: report.labels.map(({ type }) => type),
    countries: report.countries.map(({ country }) => country),
  };
  const labels = types?.map(
    (type) =>
      report.labels.find((label) => label.type === type) ?? {
        type,
        group: groupOf(type as CrimeType),
        score: 0,
        evidence: [],
        by: 'analyst' as const,
      },
  );
  const same = (a: readonly string[] | null, b: readonly string[]): boolean =>
    a === null || String(a) === String(b);
  return {
    relevant: relevant ?? report.relevant,
    labels: relevant === false ? [] : (labels ?? report.labels),
    countries: countries?.map((country) => ({ country, weight: 1 })) ?? report.countries,
    correction: {
      relevant,
      types,
      countries,
      note,
      by: 'local analyst',
      at: new Date().toISOString(),
      confirms:
        (relevant ?? machine.relevant) === machine.relevant &&
        same(types, machine.types) &&
        same(countries, machine.countries),
      machine,
    },
  };
}
