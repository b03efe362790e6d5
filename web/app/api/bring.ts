/** Brings a file: something is made for it, then it is uploaded. Tried again after a lost connection, what was done is not done again. */
import { Refused } from './client.ts';
import type { Schemas } from './schemas.ts';
import { upload } from './upload.ts';

interface Made {
  readonly id: string;
  readonly upload: Pick<Schemas['UploadForm'], 'url' | 'fields' | 'maxBytes'>;
}

interface Begun {
  readonly of: string;
  readonly made: Made;
  isThere: boolean;
}

/** By the file, which the window holds as long as it is shown. */
const begun = new WeakMap<Blob, Begun>();

/**
 * @param of what it is made for beside the file: another answer makes another.
 * @returns the id of what was made.
 * @throws Refused where it was not made, or the file not taken.
 */
export async function brought(
  file: Blob,
  of: string,
  make: () => Promise<Made>,
  onProgress: (share: number) => void,
): Promise<string> {
  const before = begun.get(file);
  const own = before?.of === of ? before : { of, made: await make(), isThere: false };
  begun.set(file, own);
  if (!own.isThere) {
    try {
      await upload(own.made.upload, file, onProgress);
    } catch (error) {
      // A form that does not hold any more: the next try asks for another.
      if (error instanceof Refused && error.status >= 400) begun.delete(file);
      throw error;
    }
    own.isThere = true;
  }
  onProgress(1);
  return own.made.id;
}

/** It has become what it was to become: brought again, it is another. */
export const isDone = (file: Blob): boolean => begun.delete(file);
