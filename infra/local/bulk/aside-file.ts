/** A file written aside and renamed when it is whole: under its final name there is never half of it. */
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Readable } from 'node:stream';

export class AsideFile {
  readonly #path: string;
  readonly #aside: string;

  constructor(path: string) {
    this.#path = path;
    this.#aside = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  }

  /** Writes the whole content; waits wherever the disk is slower than what makes it. */
  async write(content: AsyncIterable<string | Uint8Array> | Readable): Promise<void> {
    const file = await open(this.#aside, 'w');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(this.#aside, this.#path);
  }

  /** Takes away what was written aside, if it is still there. */
  async discard(): Promise<void> {
    await rm(this.#aside, { force: true });
  }
}
