/**
 * Gives every caller a share of what is worked on at a time. While there is room everybody is served at once; where there is none,
 * callers take turns, so that one who asks a thousand times waits for itself and not others for it.
 */

/** Requests worked on together: more would only wait for each other. */
const TOGETHER = 64;

export class Shares {
  readonly #most: number;
  #working = 0;
  /** Who waits, in the order of their turns. */
  readonly #waiting = new Map<string, (() => void)[]>();

  constructor(most = TOGETHER) {
    this.#most = most;
  }

  /** @param caller whoever it is that shares are counted for: a tenant, or an address without a token. */
  async take<T>(caller: string, work: () => Promise<T>): Promise<T> {
    if (this.#working < this.#most) this.#working++;
    else
      await new Promise<void>((begin) => {
        const before = this.#waiting.get(caller);
        if (before === undefined) this.#waiting.set(caller, [begin]);
        else before.push(begin);
      });
    try {
      return await work();
    } finally {
      this.#next();
    }
  }

  /** Hands the place on to the caller whose turn it is, who then goes last. */
  #next(): void {
    const [turn] = this.#waiting;
    if (turn === undefined) {
      this.#working--;
      return;
    }
    const [caller, queue] = turn;
    const begin = queue.shift();
    this.#waiting.delete(caller);
    if (queue.length > 0) this.#waiting.set(caller, queue);
    begin?.();
  }
}
