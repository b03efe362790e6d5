/** Objects as files in a folder. A file is written beside its place and then moved there, so a crash leaves all of it or none. */
import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, type Dirent } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Read at a time where the parts of an object are put together. */
const PIECE_BYTES = 1_048_576;

export interface ObjectFile {
  readonly size: number;
  readonly etag: string;
  readonly modifiedAt: Date;
}

export class ObjectFolder {
  readonly #root: string;
  readonly #unfinished: string;
  constructor(root: string) {
    this.#root = join(root, 'objects');
    this.#unfinished = join(root, 'unfinished');
  }

  /** What a crash left unfinished is of no use to anyone. */
  async open(): Promise<void> {
    await rm(this.#unfinished, { recursive: true, force: true });
    await mkdir(this.#unfinished, { recursive: true });
    await mkdir(this.#root, { recursive: true });
  }

  async head(bucket: string, key: string): Promise<ObjectFile | undefined> {
    try {
      const { size, mtimeMs, ino, mtime } = await stat(this.#path(bucket, key));
      return {
        size,
        etag: `"${ino.toString(16)}-${size.toString(16)}-${Math.round(mtimeMs * 1_000).toString(16)}"`,
        modifiedAt: mtime,
      };
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  /** The bytes from `start` to `end`, both included. */
  read(bucket: string, key: string, range?: { readonly start: number; readonly end: number }): Readable {
    return createReadStream(this.#path(bucket, key), range);
  }

  /** @param parts streams that follow one another. */
  async write(bucket: string, key: string, ...parts: readonly (() => AsyncIterable<unknown>)[]): Promise<ObjectFile> {
    const path = this.#path(bucket, key);
    const unfinished = join(this.#unfinished, randomUUID());
    try {
      await pipeline(joined(parts), createWriteStream(unfinished));
      await mkdir(dirname(path), { recursive: true });
      await rename(unfinished, path);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
    const written = await this.head(bucket, key);
    if (written === undefined) throw new Error('the object vanished as it was written');
    return written;
  }

  /** A place for a part of an object that is uploaded in parts. */
  async writePart(upload: string, number: number, body: Readable): Promise<string> {
    const path = join(this.#unfinished, `${upload}.${number}`);
    try {
      await pipeline(body, createWriteStream(path));
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
    return path;
  }

  /** The bytes of a part, which is gone when they were read: a result of many gigabytes shall not lie there twice. */
  async *takePart(path: string): AsyncGenerator<unknown> {
    yield* createReadStream(path, { highWaterMark: PIECE_BYTES });
    await this.dropPart(path);
  }

  async dropPart(path: string): Promise<void> {
    await rm(path, { force: true });
  }

  async remove(bucket: string, key: string): Promise<void> {
    await rm(this.#path(bucket, key), { force: true });
  }

  /** Keys under a prefix that come after `after`, in order, at most `limit`. */
  async keys(bucket: string, prefix: string, after: string, limit: number): Promise<readonly string[]> {
    const folder = prefix.slice(0, prefix.lastIndexOf('/') + 1);
    const keys: string[] = [];
    await this.#walk(bucket, folder, keys);
    return keys
      .filter((key) => key.startsWith(prefix) && key > after)
      .sort()
      .slice(0, limit);
  }

  /** Removes what under a prefix was written before that moment. @returns how many objects. */
  async removeOlder(bucket: string, prefix: string, before: Date): Promise<number> {
    const keys: string[] = [];
    await this.#walk(bucket, prefix, keys);
    let removed = 0;
    for (const key of keys) {
      const file = await this.head(bucket, key);
      if (file === undefined || file.modifiedAt >= before) continue;
      await this.remove(bucket, key);
      removed++;
    }
    return removed;
  }

  async #walk(bucket: string, folder: string, keys: string[]): Promise<void> {
    let entries: Dirent[];
    try {
      entries = await readdir(this.#path(bucket, folder), { withFileTypes: true });
    } catch (error) {
      if (isMissing(error)) return;
      throw error;
    }
    for (const entry of entries) {
      const key = `${folder}${decodeURIComponent(entry.name)}`;
      if (entry.isDirectory()) await this.#walk(bucket, `${key}/`, keys);
      else keys.push(key);
    }
  }

  /** No key leads out of its bucket: `.` and `..` are encoded like whatever else is no plain name. */
  #path(bucket: string, key: string): string {
    const names = key
      .split('/')
      .map((name) => (/^\.+$/.test(name) ? name.replaceAll('.', '%2E') : encodeURIComponent(name)));
    return join(this.#root, encodeURIComponent(bucket), ...names);
  }
}

async function* joined(parts: readonly (() => AsyncIterable<unknown>)[]): AsyncGenerator<unknown> {
  for (const part of parts) yield* part();
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(String(error.code))
  );
}
