/** Deletes the objects whose time is over, as S3 does by the lifecycle of a bucket ("Expiring objects", S3 User Guide). */
import { type BucketSettings, buckets, keptAsReports } from '../../../functions/declared/buckets.ts';
import { LOCAL_BUCKETS } from '../batches.ts';
import type { ObjectFolder } from '../object-store/folder.ts';

const DAY_MS = 86_400_000;

interface Expiring {
  readonly bucket: string;
  readonly prefix: string;
  readonly days: number;
}

/** @param retentionDays of reports; for good where it is left out. */
function expiring(retentionDays: number | undefined): readonly Expiring[] {
  const declared = (['uploads', 'results'] as const).flatMap((name) => {
    const { lifecycle }: BucketSettings = buckets[name];
    return lifecycle.flatMap(({ prefix, deleteAfterDays: days }) =>
      days === undefined ? [] : [{ bucket: LOCAL_BUCKETS[name], prefix, days }],
    );
  });
  if (retentionDays === undefined) return declared;
  return [
    ...declared,
    ...keptAsReports.map((prefix) => ({ bucket: LOCAL_BUCKETS.results, prefix, days: retentionDays })),
  ];
}

/**
 * @param now milliseconds.
 * @returns how many objects were deleted.
 */
export async function deleteObjectsOver(
  folder: ObjectFolder,
  retentionDays: number | undefined,
  now: number,
): Promise<number> {
  let deleted = 0;
  for (const { bucket, prefix, days } of expiring(retentionDays))
    deleted += await folder.removeOlder(bucket, prefix, new Date(now - days * DAY_MS));
  return deleted;
}
