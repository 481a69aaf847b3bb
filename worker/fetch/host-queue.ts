/** Lets at most so many run at once for each host, with a pause before a place is given to the next. */
export class HostQueue {
  readonly #hosts = new Map<string, { running: number; waiting: (() => void)[] }>();
  readonly #most: number;
  readonly #pauseMs: number;

  constructor(most: number, pauseMs: number) {
    this.#most = most;
    this.#pauseMs = pauseMs;
  }

  async run<T>(host: string, work: () => Promise<T>): Promise<T> {
    await this.#enter(host);
    try {
      return await work();
    } finally {
      this.#leave(host);
    }
  }

  #enter(host: string): Promise<void> | void {
    const state = this.#hosts.get(host) ?? { running: 0, waiting: [] };
    this.#hosts.set(host, state);
    if (state.running < this.#most) {
      state.running++;
      return;
    }
    return new Promise((resolve) => state.waiting.push(resolve));
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
