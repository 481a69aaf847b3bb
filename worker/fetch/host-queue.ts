/** Nobody was let in for as long as the one who waited was willing to. */
export class HostBusy extends Error {}

interface Host {
  running: number;
  waiting: (() => void)[];
}

/** Lets at most so many run at once for each host, with a pause before a place is given to the next. */
export class HostQueue {
  readonly #hosts = new Map<string, Host>();
  readonly #most: number;
  readonly #pauseMs: number;

  constructor(most: number, pauseMs: number) {
    this.#most = most;
    this.#pauseMs = pauseMs;
  }

  /** `patienceMs`: how long to wait for a place before it ends in `HostBusy`; for ever when left out. */
  async run<T>(host: string, work: () => Promise<T>, patienceMs?: number): Promise<T> {
    await this.#enter(host, patienceMs);
    try {
      return await work();
    } finally {
      this.#leave(host);
    }
  }

  #enter(host: string, patienceMs: number | undefined): Promise<void> | void {
    const state = this.#hosts.get(host) ?? { running: 0, waiting: [] };
    this.#hosts.set(host, state);
    if (state.running < this.#most) {
      state.running++;
      return;
    }
    return waitingIn(state, patienceMs);
  }

  #leave(host: string): void {
    const state = this.#hosts.get(host);
    if (!state) return;
    const next = state.waiting.shift();
    // The place stays taken during the pause: that is what keeps the pause.
    if (next) setTimeout(next, this.#pauseMs);
    else if (--state.running === 0) this.#hosts.delete(host);
  }
}

function waitingIn({ waiting }: Host, patienceMs: number | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const enter = (): void => {
      clearTimeout(timer);
      resolve();
    };
    waiting.push(enter);
    if (patienceMs === undefined) return;
    timer = setTimeout(() => {
      const at = waiting.indexOf(enter);
      if (at === -1) return; // the place is given, only its pause is not over
      waiting.splice(at, 1);
      reject(new HostBusy());
    }, patienceMs);
  });
}
