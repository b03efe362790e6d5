/** Lets work go on together, and some of it alone: what is to be alone waits until nothing else runs, and lets nothing else begin. */
export class Turns {
  #running = 0;
  #isAlone = false;
  readonly #queue: { readonly alone: boolean; readonly begin: () => void }[] = [];

  async take<T>(alone: boolean, work: () => Promise<T>): Promise<T> {
    await new Promise<void>((begin) => {
      this.#queue.push({ alone, begin });
      this.#admit();
    });
    try {
      return await work();
    } finally {
      this.#running--;
      if (alone) this.#isAlone = false;
      this.#admit();
    }
  }

  #admit(): void {
    for (let next = this.#queue[0]; next !== undefined; next = this.#queue[0]) {
      if (this.#isAlone || (next.alone && this.#running > 0)) return;
      this.#queue.shift();
      this.#running++;
      this.#isAlone = next.alone;
      next.begin();
    }
  }
}
