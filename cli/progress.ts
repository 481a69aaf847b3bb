import cliProgress from 'cli-progress';

export interface Progress {
  show(state: { part: number; reports: number; step: string }): void;
  close(): void;
}

/** A bar with rate and remaining time; where nobody watches (a pipe, a log) a line every five seconds. */
export function openProgress(stream: NodeJS.WritableStream & { isTTY?: boolean }): Progress {
  const started = Date.now();
  const rateOf = (reports: number): number =>
    Math.round(reports / Math.max(0.001, (Date.now() - started) / 1000));
  if (!stream.isTTY) return plainProgress(stream, started, rateOf);
  const bar = new cliProgress.SingleBar({
    stream,
    format: '{bar} {percentage} % | {reports} reports | {rate}/s | {left} left | {step}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: true,
    etaBuffer: 40,
  });
  bar.start(1000, 0, { reports: 0, rate: 0, left: '–', step: 'starting' });
  return {
    show({ part, reports, step }) {
      bar.update(Math.floor(part * 1000), {
        reports,
        rate: rateOf(reports),
        left: timeLeft(part, started),
        step,
      });
    },
    close: () => bar.stop(),
  };
}

function plainProgress(
  stream: NodeJS.WritableStream,
  started: number,
  rateOf: (reports: number) => number,
): Progress {
  let next = Date.now() + 5_000;
  return {
    show({ part, reports, step }) {
      if (Date.now() < next) return;
      next = Date.now() + 5_000;
      stream.write(
        `${Math.floor(part * 100)} %, ${reports} reports, ${rateOf(reports)}/s, ${timeLeft(part, started)} left, ${step}\n`,
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
