/** The two buckets, declared once: what is uploaded, and what is made of it. Every key carries the tenant. */

/** What one upload may weigh, in bytes: about three million payments as JSON lines. A presigned POST takes 5 GB at most. */
export const UPLOAD_LIMIT = 1_073_741_824;

/** What one paper may weigh, in bytes: a tender with its drawings; its text alone is never a tenth of that. */
export const PAPER_LIMIT = 52_428_800;

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

/** What a paper may be uploaded as; what it is, its content says. */
export const paperTypes = [
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/msword',
  'application/pdf',
  'application/ofd',
  'text/html',
  'text/plain',
  'application/octet-stream',
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
    about: 'Files as they were submitted: <tenant>/<batch>/file, <tenant>/<paper>/file',
    lifecycle: [{ prefix: '', deleteAfterDays: 30 }],
  },
  results: {
    about:
      'work/<tenant>/<batch>/… while a batch runs, results/<tenant>/<batch>/… and papers/<tenant>/<paper>/… for good',
    lifecycle: [
      { prefix: 'work/', deleteAfterDays: 30 },
      { prefix: 'results/', infrequentAfterDays: 60 },
      { prefix: 'papers/', infrequentAfterDays: 60 },
    ],
  },
} as const satisfies Record<string, BucketSettings>;

/** Kept in the bucket of results as long as reports are: result files are reports, and papers are what they were made of. */
export const keptAsReports = ['results/', 'papers/'] as const;

export type BucketName = keyof typeof buckets;
