import type { Source, Sources } from '../../core/contract/sources.ts';
import { UndercurrentError } from '../../core/errors.ts';
import type { Client } from '../client.ts';
import { writeJson } from '../json-lines.ts';
import { openProgress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';

export interface CheckOptions {
  failing?: boolean;
  /** Seconds without any answer after which the rest is given up. */
  patience: string;
}

/** Polls sources now and prints each as it answers, then a line that sums up. */
export async function checkSources(
  terminal: Terminal,
  targets: string[],
  options: CheckOptions,
): Promise<void> {
  const patience = Number(options.patience) * 1000;
  if (!(patience > 0))
    throw new UndercurrentError('invalid', '--patience takes a number of seconds above 0.');
  await terminal.withProduct(async (client) => {
    const { items } = await client.get<Sources>('/sources');
    const chosen = choose(items, targets, options.failing ?? false);
    const answered = await poll(terminal, client, chosen, patience);
    terminal.notes.write(`${summary(chosen, answered)}\n`);
  });
}

function choose(items: Source[], targets: string[], failing: boolean): Source[] {
  const polled = items.filter(({ state }) => state !== 'off' && state !== 'archive');
  const named = targets.map((target) => find(items, target));
  const chosen = targets.length > 0 ? named : polled;
  return failing ? chosen.filter(({ state }) => state === 'failing') : chosen;
}

function find(items: Source[], target: string): Source {
  const found = items.find(({ id, url }) => String(id) === target || url === target);
  if (!found)
    throw new UndercurrentError(
      'not-found',
      `There is no source with the id or address ${target}.`,
    );
  if (found.state === 'archive' || found.state === 'off') {
    const why = found.state === 'off' ? 'is switched off' : 'is an import';
    throw new UndercurrentError('conflict', `${found.name} ${why} and is not polled.`);
  }
  return found;
}

/** Asks for all, and looks every half second who has answered. Resolves with those. */
async function poll(
  terminal: Terminal,
  client: Client,
  chosen: Source[],
  patience: number,
): Promise<Source[]> {
  const waiting = new Map(chosen.map((source) => [source.id, source]));
  const answered: Source[] = [];
  const progress = openProgress(terminal.notes, 'sources');
  try {
    for (const { id } of chosen) await client.send('POST', `/sources/${id}/poll`);
    let giveUpAt = Date.now() + patience;
    while (waiting.size > 0 && Date.now() < giveUpAt) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      const news = newsOf((await client.get<Sources>('/sources')).items, waiting);
      if (news.length > 0) giveUpAt = Date.now() + patience;
      for (const source of news) {
        waiting.delete(source.id);
        answered.push(source);
        await write(terminal, source);
      }
      const part = answered.length / chosen.length;
      progress.show({ part, count: answered.length, step: news.at(-1)?.name ?? 'waiting' });
    }
  } finally {
    progress.close();
  }
  for (const source of waiting.values()) await write(terminal, { ...source, ...silent });
  return answered;
}

const silent = { state: 'no answer', reason: 'It was not polled in time.' } as const;

function newsOf(items: Source[], waiting: ReadonlyMap<number, Source>): Source[] {
  return items.filter(({ id, lastPolledAt }) => {
    const before = waiting.get(id);
    return before !== undefined && before.lastPolledAt !== lastPolledAt;
  });
}

async function write(
  terminal: Terminal,
  source: Omit<Source, 'state'> & { state: string },
): Promise<void> {
  const { id, name, url, state, reason, reports } = source;
  await writeJson(terminal, { id, name, url, state, reason, reports });
}

function summary(chosen: Source[], answered: Source[]): string {
  const failing = answered.filter(({ state }) => state !== 'ok');
  const counts = new Map<string, number>();
  for (const source of failing) {
    const reason = plainReason(source);
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  const silentOnes = chosen.length - answered.length;
  return [
    `${answered.length - failing.length} of ${chosen.length} sources are well, ${failing.length} failing${silentOnes === 0 ? '' : `, ${silentOnes} without an answer`}`,
    ...[...counts].sort(([, a], [, b]) => b - a).map(([reason, count]) => `  ${count}  ${reason}`),
  ].join('\n');
}

/** The reason without the host's name, so that the same reasons are counted together. */
function plainReason({ reason, url }: Source): string {
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname : null;
  const text = reason ?? 'It gave no reason.';
  return host === null
    ? text
    : text.replaceAll(host, 'The host').replace(/(?<=\s)The host/g, 'the host');
}
