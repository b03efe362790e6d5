/**
 * Keeps a second server off a folder of data. The lock is LevelDB's own (a lock of the operating system on a file), so that it
 * goes with the process that holds it, however that ends, and leaves nothing to clear away.
 */
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';

export interface FolderLock {
  readonly release: () => Promise<void>;
}

/** @throws Error where another process has the folder. */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const lock = new ClassicLevel(join(folder, 'lock'));
  try {
    await lock.open();
  } catch (cause) {
    throw new Error(`the folder ${folder} cannot be used; is another guiju running on it? (${reasonOf(cause)})`, {
      cause,
    });
  }
  return { release: () => lock.close() };
}

/** What the file system says: taken, full, not allowed. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
