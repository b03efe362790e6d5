/** Uploads by a presigned form, as a browser posts them: its policy says what may come. */
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import type { Call } from './call.ts';
import type { ObjectFolder } from './folder.ts';
import { readPolicy } from './policy.ts';
import { type Credentials, checkPolicy } from './signature.ts';
import { StorageError } from './storage-error.ts';

/** Where forms are stored, and whose signature they bear. */
export interface FormTarget {
  readonly store: ObjectFolder;
  readonly credentials: Credentials;
}

/**
 * Stores the file of a form: its fields come before the file, whose size is watched as it comes in.
 * @throws StorageError where it is no such form, its policy does not allow it, or the file is too large or too small.
 */
export async function receiveForm({ request, response, bucket }: Call, target: FormTarget): Promise<void> {
  const fields = new Map<string, string>();
  const form = parserOf(request);
  let storing: Promise<void> | undefined;
  form.on('field', (name, value) => fields.set(name.toLowerCase(), value));
  form.on('file', (_name, file) => {
    storing = keep({ bucket, fields, file }, target);
    // Told below; until then it shall not end the process, and what is left of the file is read past.
    storing.catch(() => file.resume());
  });
  try {
    // An upload that breaks off ends the form, and with it the file that is being written.
    await pipeline(request, form);
  } catch {
    await storing?.catch(() => {});
    throw new StorageError(400, 'MalformedPOSTRequest', 'the body is not well-formed multipart/form-data');
  }
  if (storing === undefined)
    throw new StorageError(400, 'InvalidArgument', 'POST requires exactly one file upload per request.');
  await storing;
  response.writeHead(204).end();
}

interface Form {
  readonly bucket: string;
  readonly fields: ReadonlyMap<string, string>;
  readonly file: Readable;
}

async function keep({ bucket, fields, file }: Form, { store, credentials }: FormTarget): Promise<void> {
  checkPolicy(fields, credentials);
  const { smallest, largest } = readPolicy(new Map([...fields, ['bucket', bucket]]));
  const key = fields.get('key') ?? '';
  if (key === '') throw new StorageError(400, 'InvalidArgument', 'Bucket POST must contain a field named key.');
  await store.write(bucket, key, () => limited(file, smallest, largest));
}

function parserOf({ headers }: IncomingMessage): busboy.Busboy {
  try {
    return busboy({ headers, limits: { files: 1, fields: 50, fieldSize: 20_000 } });
  } catch {
    throw new StorageError(400, 'MalformedPOSTRequest', 'the body is not well-formed multipart/form-data');
  }
}

/** Passes a stream on, and fails where it turns out smaller or larger than allowed. */
function limited(file: Readable, smallest: number, largest: number): Readable {
  async function* watched(): AsyncGenerator<Buffer> {
    let size = 0;
    // Not destroyed where it is too large: the rest of the form is read past, so that there is an answer.
    for await (const chunk of file.iterator({ destroyOnReturn: false })) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      if (size > largest)
        throw new StorageError(400, 'EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size');
      yield bytes;
    }
    if (size < smallest)
      throw new StorageError(400, 'EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size');
  }
  return Readable.from(watched());
}
