import { hindranceNotes, hindranceOf } from '../../core/collection/articles/article-verdict.ts';
import {
  type ArticleOutcome,
  dropUnwantedArticles,
  dueArticles,
  knownTexts,
  type OwedArticle,
  settleArticles,
} from '../../db/stores/articles.ts';
import { progressJob } from '../../db/stores/job-runs.ts';
import type { ArticleAnswer } from '../article/article-fetcher.ts';
import type { WorkContext } from '../context.ts';
import { inParallel } from '../in-parallel.ts';
import { analyseReports } from '../queue/jobs.ts';
import type { JobRunContext } from './run-job.ts';

/** The next job goes on: a long one could not be stopped, and says nothing about the day. */
const longestMs = 5 * 60_000;
const atOnce = 100;
const hostsAtOnce = 6;
/** Of one host: kept together, so that the same text on several pages is seen before any of them is believed. */
const perHost = 10;
/** Minutes until the next try, after the first and the second that failed. */
const backOff = [10, 120];
/** A host that is not ready for so long will not be in time. */
const givenUpAfterMs = 3 * 86_400_000;

const summaryOnly = 'Only the feed’s summary was read.';

/** Fetches the articles that are due. What a killed process did not store is fetched again. */
export async function fetchArticlesJob(
  context: WorkContext,
  job: JobRunContext<Record<string, never>>,
): Promise<void> {
  const { db } = context.store;
  const end = context.now().getTime() + longestMs;
  let done = 0;
  await dropUnwantedArticles(db);
  while (context.now().getTime() < end) {
    const due = await dueArticles(db, context.now(), atOnce);
    if (due.length === 0) return;
    await inParallel(byHost(due), hostsAtOnce, async (articles) => {
      const outcomes = await settledBy(context, articles);
      done += outcomes.filter(({ kind }) => kind !== 'again').length;
      await db.transaction().execute(async (tx) => {
        await settleArticles(tx, outcomes);
        await progressJob(tx, job.runId, { done });
      });
      await askForAnalysis(context, outcomes);
    });
  }
}

function byHost(due: OwedArticle[]): OwedArticle[][] {
  const hosts = new Map<string, OwedArticle[]>();
  for (const article of due) {
    const host = URL.canParse(article.url) ? new URL(article.url).host : '';
    hosts.set(host, [...(hosts.get(host) ?? []), article]);
  }
  return [...hosts.values()].map((articles) => articles.slice(0, perHost));
}

async function settledBy(context: WorkContext, articles: OwedArticle[]): Promise<ArticleOutcome[]> {
  const outcomes: ArticleOutcome[] = [];
  for (const [at, article] of articles.entries()) {
    const answer = await context.articles.fetch(article.url);
    if (answer.kind === 'later') {
      const rest = articles.slice(at);
      outcomes.push(...rest.map((each, place) => postponed(context, each, answer, place)));
      break;
    }
    outcomes.push(outcomeOf(context, article, answer));
  }
  const sourceIds = articles.map(({ sourceId }) => sourceId);
  return withoutRepeated(context, [...new Set(sourceIds)], outcomes);
}

/** Not asked; its neighbours line up behind it, each as long after the other as the first has to wait. */
function postponed(
  { now }: WorkContext,
  { id, attempts, collectedAt }: OwedArticle,
  { seconds }: { seconds: number },
  place: number,
): ArticleOutcome {
  if (now().getTime() - collectedAt.getTime() > givenUpAfterMs) {
    return { id, kind: 'note', note: `The publisher’s server was not ready. ${summaryOnly}` };
  }
  const wait = Math.max(1, seconds) * 1000 + place * Math.min(seconds, 30) * 1000;
  return { id, kind: 'again', at: new Date(now().getTime() + wait), attempts };
}

function outcomeOf(
  { now }: WorkContext,
  article: OwedArticle,
  answer: Exclude<ArticleAnswer, { kind: 'later' }>,
): ArticleOutcome {
  const { id, attempts } = article;
  if (answer.kind === 'refused') return { id, kind: 'note', note: answer.note };
  if (answer.kind === 'failed') {
    const minutes = backOff[attempts];
    if (minutes === undefined) return { id, kind: 'note', note: answer.note };
    const at = new Date(now().getTime() + minutes * 60_000);
    return { id, kind: 'again', at, attempts: attempts + 1 };
  }
  const { page, finalUrl } = answer;
  const hindrance = hindranceOf(page, article, finalUrl);
  if (hindrance) return { id, kind: 'note', note: hindranceNotes[hindrance] };
  return { id, kind: 'text', text: page.text, language: page.language };
}

/** The same text under several addresses is a notice of the site, whatever it says. */
async function withoutRepeated(
  context: WorkContext,
  sourceIds: number[],
  outcomes: ArticleOutcome[],
): Promise<ArticleOutcome[]> {
  const texts = outcomes.flatMap((outcome) => (outcome.kind === 'text' ? [outcome.text] : []));
  if (texts.length === 0) return outcomes;
  const repeated = await knownTexts(context.store.db, sourceIds, texts);
  for (const [at, text] of texts.entries()) if (texts.indexOf(text) !== at) repeated.add(text);
  return outcomes.map((outcome) =>
    outcome.kind === 'text' && repeated.has(outcome.text)
      ? { id: outcome.id, kind: 'note', note: hindranceNotes.repeated }
      : outcome,
  );
}

async function askForAnalysis({ queue }: WorkContext, outcomes: ArticleOutcome[]): Promise<void> {
  const ids = outcomes.filter(({ kind }) => kind === 'text').map(({ id }) => id);
  if (ids.length === 0) return;
  await queue.add(analyseReports, { firstId: Math.min(...ids), lastId: Math.max(...ids) });
}
