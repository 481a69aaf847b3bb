import cliProgress from 'cli-progress';

export interface Progress {
  show(state: { part: number; count: number; step: string }): void;
  close(): void;
}

/** A bar with rate and remaining time; where nobody watches (a pipe, a log) a line every five seconds. */
export function openProgress(
  stream: NodeJS.WritableStream & { isTTY?: boolean },
  unit = 'reports',
): Progress {
  const started = Date.now();
  const rateOf = (count: number): number =>
    Math.round(count / Math.max(0.001, (Date.now() - started) / 1000));
  if (!stream.isTTY) return plainProgress(stream, unit, started, rateOf);
  const bar = new cliProgress.SingleBar({
    stream,
    format: `{bar} {percentage} % | {count} ${unit} | {rate}/s | {left} left | {step}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: true,
    etaBuffer: 40,
  });
  bar.start(1000, 0, { count: 0, rate: 0, left: '–', step: 'starting' });
  return {
    show({ part, count, step }) {
      bar.update(Math.floor(part * 1000), {
        count,
        rate: rateOf(count),
        left: timeLeft(part, started),
        step,
      });
    },
    close: () => bar.stop(),
  };
}

function plainProgress(
  stream: NodeJS.WritableStream,
  unit: string,
  started: number,
  rateOf: (count: number) => number,
): Progress {
  let next = Date.now() + 5_000;
  return {
    show({ part, count, step }) {
      if (Date.now() < next) return;
      next = Date.now() + 5_000;
      stream.write(
        `${Math.floor(part * 100)} %, ${count} ${unit}, ${rateOf(count)}/s, ${timeLeft(part, started)} left, ${step}\n`,
      );
    },
    close() {},
  };
}

function timeLeft(part: number, started: number): string {
  if (part < 0.005) return '–';
  const seconds = Math.round(((Date.now() - started) / 1000) * (1 / part - 1));
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
