/** A tenant's objects: what was uploaded, what was worked with, the result files of batches, and papers. */
import { DeleteObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { ObjectStore } from '../../../functions/store/object-store.ts';
import type { TenantPlace } from './place.ts';

type Objects = NonNullable<TenantPlace['objects']>;

export interface TenantObject {
  readonly bucket: string;
  readonly key: string;
}

/** Keys end in a slash after the tenant, which no tenant's name holds: `a` is not found under `ab`. */
const prefixes = ({ uploads, results }: Objects, tenant: string) =>
  [
    { bucket: uploads, prefix: `${tenant}/` },
    { bucket: results, prefix: `work/${tenant}/` },
    { bucket: results, prefix: `results/${tenant}/` },
    { bucket: results, prefix: `papers/${tenant}/` },
  ] as const;

export async function* objectsOf(objects: Objects, tenant: string): AsyncGenerator<TenantObject> {
  const store = new ObjectStore(objects.place);
  for (const { bucket, prefix } of prefixes(objects, tenant)) {
    for (let after: string | undefined; ; ) {
      const keys = await store.keys(bucket, prefix, { after });
      for (const key of keys) yield { bucket, key };
      after = keys.at(-1);
      if (after === undefined) break;
    }
  }
}

/** The bytes of an object in pieces of at most `size`. */
export async function* piecesOf(objects: Objects, object: TenantObject, size: number): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of new ObjectStore(objects.place).bytes(object)) {
    held.push(Buffer.from(chunk));
    bytes += chunk.length;
    if (bytes >= size) {
      yield Buffer.concat(held);
      held = [];
      bytes = 0;
    }
  }
  if (bytes > 0) yield Buffer.concat(held);
}

/** Deletes one object after the other. Deleting what is gone is no error. */
export async function removeObjects(objects: Objects, tenant: string): Promise<number> {
  const { region, endpoint, credentials } = objects.place;
  const client = new S3Client({
    region,
    ...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
    ...(credentials !== undefined && { credentials }),
  });
  let removed = 0;
  for await (const { bucket, key } of objectsOf(objects, tenant)) {
    await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
    removed++;
  }
  client.destroy();
  return removed;
}
