/** The two buckets, declared once: what is uploaded, and what is made of it. Every key carries the tenant. */

/** What one upload may weigh, in bytes: about three million payments as JSON lines. A presigned POST takes 5 GB at most. */
export const UPLOAD_LIMIT = 1_073_741_824;

/** Seconds in which an upload must begin. */
export const UPLOAD_SECONDS = 3_600;

/** Seconds for which a link to a result holds. */
export const RESULT_LINK_SECONDS = 900;

/** What may be uploaded; browsers on Windows call CSV `application/vnd.ms-excel`. */
export const uploadTypes = [
  'text/csv',
  'text/tab-separated-values',
  'text/plain',
  'application/json',
  'application/x-ndjson',
  'application/jsonl',
  'application/vnd.ms-excel',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
] as const;

export interface BucketSettings {
  readonly about: string;
  /** Objects whose keys begin with the prefix are deleted after so many days, or moved to cheaper storage. */
  readonly lifecycle: readonly {
    readonly prefix: string;
    readonly deleteAfterDays?: number;
    readonly infrequentAfterDays?: number;
  }[];
}

export const buckets = {
  uploads: {
    about: 'Files as they were submitted: <tenant>/<batch>/file',
    lifecycle: [{ prefix: '', deleteAfterDays: 30 }],
  },
  results: {
    about: 'work/<tenant>/<batch>/… while a batch runs, results/<tenant>/<batch>/… for good',
    lifecycle: [
      { prefix: 'work/', deleteAfterDays: 30 },
      { prefix: 'results/', infrequentAfterDays: 60 },
    ],
  },
} as const satisfies Record<string, BucketSettings>;

export type BucketName = keyof typeof buckets;
