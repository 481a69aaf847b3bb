type Waiting = (release: () => void) => void;

/** So many brief holders may go ahead of one that waits; then it has its turn. */
const mostAhead = 8;

/**
 * One holder at a time. A lone statement is brief and goes ahead of waiting transactions, or every question of the
 * API would wait for all that is being collected; among their own kind all go in the order they came.
 */
export class Mutex {
  readonly #brief: Waiting[] = [];
  readonly #long: Waiting[] = [];
  #held = false;
  #ahead = 0;

  /** Resolves with the function that releases it. */
  lock(kind: 'brief' | 'long' = 'long'): Promise<() => void> {
    return new Promise((resolve) => {
      (kind === 'brief' ? this.#brief : this.#long).push(resolve);
      if (!this.#held) this.#passOn();
    });
  }

  #passOn(): void {
    const isTurnOfLong = this.#brief.length === 0 || this.#ahead >= mostAhead;
    const next = (isTurnOfLong ? this.#long.shift() : undefined) ?? this.#brief.shift();
    this.#ahead = isTurnOfLong || this.#long.length === 0 ? 0 : this.#ahead + 1;
    this.#held = next !== undefined;
    next?.(this.#release());
  }

  /** Works once: a second call must not free the lock of the next holder. */
  #release(): () => void {
    let done = false;
    return () => {
      if (done) return;
      done = true;
      this.#passOn();
    };
  }
}
