/** First come, first served. `lock` resolves with the function that releases it. */
export class Mutex {
  #tail: Promise<void> = Promise.resolve();

  lock(): Promise<() => void> {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const turn = this.#tail;
    this.#tail = turn.then(() => held);
    return turn.then(() => release);
  }
}
