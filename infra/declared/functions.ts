/** Settings of every function, declared once for the CDK app, the local runtime and the tests. */
import type { BucketName } from '../../functions/declared/buckets.ts';
import { READING_SECONDS } from '../../functions/declared/reading-seconds.ts';

/** What a function may do with the table: exactly what its code calls. */
export interface TableAccess {
  /** Actions on items of the table. */
  readonly items: readonly string[];
  /** Whether it queries the indexes. */
  readonly queries: boolean;
  /** Whether it queries the table itself. */
  readonly queriesTable?: boolean;
  /** Patterns that the partition keys it touches must match (`dynamodb:LeadingKeys`). */
  readonly leadingKeys: readonly string[];
}

/** What a function may do with objects: the actions its code calls, on keys that match the pattern. */
export interface ObjectAccess {
  readonly bucket: BucketName;
  readonly actions: readonly string[];
  readonly keys: string;
}

export interface FunctionSettings {
  readonly about: string;
  /** Module that exports `handler`. */
  readonly entry: string;
  readonly memoryMb: number;
  readonly timeoutSeconds: number;
  readonly table?: TableAccess;
  readonly objects?: readonly ObjectAccess[];
  /** Buckets whose keys it lists; without it, S3 would answer 403 for a key that is not there. */
  readonly lists?: readonly BucketName[];
  /** Whether it reads PDFs, with the character maps that its bundle brings along. */
  readonly readsPdf?: boolean;
  /** Whether it writes PDFs, with the fonts that its bundle brings along. */
  readonly writesPdf?: boolean;
  /** Whether it invokes the function that reads papers. */
  readonly invokesReader?: boolean;
  /** What it does with the queue of deliveries. */
  readonly deliveries?: 'sends' | 'receives';
  /** Whether it puts events on the bus of the account. */
  readonly putsEvents?: boolean;
  /** Whether it reads the stream of the table. */
  readonly readsStream?: boolean;
  /** Whether it tells its pages where people sign in. */
  readonly tellsSignIn?: boolean;
  /** Whether it tells its pages where files go to and come from. */
  readonly namesBuckets?: boolean;
  /** Whether it starts and stops executions of the state machine. */
  readonly runsStateMachine?: boolean;
  /** Whether it signs or opens cursors. */
  readonly signsCursors: boolean;
}

export const functions = {
  check: {
    about: 'Judges one case and stores the report',
    entry: 'functions/check/handler.ts',
    memoryMb: 1024,
    timeoutSeconds: 15,
    table: {
      // Put and BatchWrite store; Get reads a stored answer again; Update and Delete are Powertools idempotency's.
      items: [
        'dynamodb:PutItem',
        'dynamodb:BatchWriteItem',
        'dynamodb:GetItem',
        'dynamodb:UpdateItem',
        'dynamodb:DeleteItem',
      ],
      queries: false,
      // A case may be that of a paper.
      leadingKeys: ['t#*#r#*', 't#*#once#*', 't#*#p#*'],
    },
    signsCursors: false,
  },
  report: {
    about: 'Gives one report: as data, page, Word document or PDF, with its letter and its calendar',
    entry: 'functions/report/handler.ts',
    // Setting a PDF takes a second of one whole processor.
    memoryMb: 1769,
    timeoutSeconds: 29,
    table: { items: ['dynamodb:GetItem'], queries: false, leadingKeys: ['t#*#r#*'] },
    writesPdf: true,
    signsCursors: false,
  },
  reports: {
    about: 'Lists stored reports, their breaches and their open periods',
    entry: 'functions/reports/handler.ts',
    memoryMb: 512,
    timeoutSeconds: 15,
    table: { items: ['dynamodb:GetItem', 'dynamodb:BatchGetItem'], queries: true, leadingKeys: ['t#*#r#*', 't#*#f#*'] },
    signsCursors: true,
  },
  document: {
    about: 'Gives a document back with comments at what was found in it',
    entry: 'functions/document/handler.ts',
    memoryMb: 2048,
    timeoutSeconds: 29,
    table: { items: ['dynamodb:GetItem'], queries: false, leadingKeys: ['t#*#r#*', 't#*#p#*'] },
    objects: [{ bucket: 'results', actions: ['s3:GetObject', 's3:PutObject'], keys: 'papers/*' }],
    lists: ['results'],
    signsCursors: false,
  },
  batches: {
    about: 'Takes batches in, shows how far they are and links to their results',
    entry: 'functions/batches/handler.ts',
    memoryMb: 1024,
    timeoutSeconds: 15,
    table: {
      items: ['dynamodb:PutItem', 'dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:UpdateItem'],
      queries: true,
      queriesTable: true,
      leadingKeys: ['t#*#b', 't#*#b#*'],
    },
    objects: [
      // Whoever signs a form or a link can give away no more than the signer may do.
      { bucket: 'uploads', actions: ['s3:PutObject', 's3:GetObject'], keys: '*/file' },
      { bucket: 'results', actions: ['s3:GetObject'], keys: 'results/*' },
    ],
    lists: ['uploads', 'results'],
    runsStateMachine: true,
    signsCursors: true,
  },
  papers: {
    about: 'Takes papers in, has them read, and shows what was read',
    entry: 'functions/papers/handler.ts',
    memoryMb: 1024,
    timeoutSeconds: 29,
    table: {
      items: [
        'dynamodb:PutItem',
        'dynamodb:GetItem',
        'dynamodb:BatchGetItem',
        'dynamodb:UpdateItem',
        'dynamodb:DeleteItem',
      ],
      queries: true,
      leadingKeys: ['t#*#p', 't#*#p#*'],
    },
    objects: [
      { bucket: 'uploads', actions: ['s3:PutObject', 's3:GetObject', 's3:DeleteObject'], keys: '*/file' },
      { bucket: 'results', actions: ['s3:GetObject', 's3:DeleteObject'], keys: 'papers/*' },
    ],
    lists: ['uploads', 'results'],
    invokesReader: true,
    signsCursors: true,
  },
  scorecards: {
    about: 'Scores targets and keeps the scorecards',
    entry: 'functions/scorecards/handler.ts',
    memoryMb: 512,
    timeoutSeconds: 15,
    table: {
      items: ['dynamodb:PutItem', 'dynamodb:GetItem', 'dynamodb:BatchGetItem'],
      queries: true,
      leadingKeys: ['t#*#s', 't#*#s#*'],
    },
    signsCursors: true,
  },
  rules: {
    about: 'Shows rules, documents, coverage and the calendar',
    entry: 'functions/rules/handler.ts',
    memoryMb: 1024,
    timeoutSeconds: 15,
    signsCursors: true,
  },
  templates: {
    about: 'Hands out templates to fill in',
    entry: 'functions/templates/handler.ts',
    memoryMb: 1024,
    timeoutSeconds: 15,
    signsCursors: false,
  },
  description: {
    about: 'Describes the API',
    entry: 'functions/description/handler.ts',
    memoryMb: 512,
    timeoutSeconds: 5,
    signsCursors: false,
  },
  workplace: {
    about: 'Hands out the workplace and the page of the API',
    entry: 'functions/workplace/handler.ts',
    memoryMb: 512,
    timeoutSeconds: 5,
    namesBuckets: true,
    tellsSignIn: true,
    signsCursors: false,
  },
  webhooks: {
    about: 'Keeps the addresses that events are told to',
    entry: 'functions/webhooks/handler.ts',
    memoryMb: 512,
    timeoutSeconds: 15,
    table: {
      items: ['dynamodb:PutItem', 'dynamodb:GetItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'],
      queries: false,
      queriesTable: true,
      leadingKeys: ['t#*#w', 'due'],
    },
    deliveries: 'sends',
    signsCursors: false,
  },
  fallback: {
    about: 'Answers what no route takes, and explains problems',
    entry: 'functions/fallback/handler.ts',
    memoryMb: 256,
    timeoutSeconds: 5,
    signsCursors: false,
  },
} as const satisfies Record<string, FunctionSettings>;

export type FunctionName = keyof typeof functions;

/** Functions that other functions invoke. */
export const workers = {
  reading: {
    about: 'Reads one paper: its text, and the facts it states',
    entry: 'functions/reading/handler.ts',
    memoryMb: 3008,
    timeoutSeconds: READING_SECONDS,
    table: { items: ['dynamodb:GetItem', 'dynamodb:UpdateItem'], queries: false, leadingKeys: ['t#*#p#*'] },
    objects: [
      { bucket: 'uploads', actions: ['s3:GetObject', 's3:DeleteObject'], keys: '*/file' },
      { bucket: 'results', actions: ['s3:PutObject', 's3:DeleteObject'], keys: 'papers/*' },
    ],
    lists: ['uploads'],
    readsPdf: true,
    signsCursors: false,
  },
} as const satisfies Record<string, FunctionSettings>;

export type WorkerName = keyof typeof workers;

/** Functions that nobody calls: what happens invokes them. */
export const listeners = {
  announce: {
    about: 'Tells webhooks and the event bus of checks, batches and due days',
    entry: 'functions/events/handler.ts',
    memoryMb: 512,
    timeoutSeconds: 300,
    table: {
      items: ['dynamodb:PutItem', 'dynamodb:DeleteItem'],
      queries: false,
      queriesTable: true,
      leadingKeys: ['t#*#w', 't#*#due', 'due'],
    },
    deliveries: 'sends',
    putsEvents: true,
    readsStream: true,
    signsCursors: false,
  },
  deliver: {
    about: 'Posts events to webhooks',
    entry: 'functions/deliver/handler.ts',
    memoryMb: 256,
    timeoutSeconds: 60,
    table: { items: ['dynamodb:GetItem'], queries: false, leadingKeys: ['t#*#w'] },
    deliveries: 'receives',
    signsCursors: false,
  },
} as const satisfies Record<string, FunctionSettings>;

export type ListenerName = keyof typeof listeners;

/** The steps of a batch, which the state machine calls. */
export const steps = {
  normalise: {
    about: 'Reads an uploaded file into lines',
    entry: 'functions/bulk/normalise/handler.ts',
    memoryMb: 1769,
    timeoutSeconds: 900,
    table: { items: ['dynamodb:GetItem', 'dynamodb:UpdateItem'], queries: false, leadingKeys: ['t#*#b#*'] },
    objects: [
      { bucket: 'uploads', actions: ['s3:GetObject'], keys: '*/file' },
      { bucket: 'results', actions: ['s3:PutObject', 's3:AbortMultipartUpload'], keys: 'work/*' },
    ],
    signsCursors: false,
  },
  evaluate: {
    about: 'Judges a group of lines and stores the reports',
    entry: 'functions/bulk/evaluate/handler.ts',
    memoryMb: 1769,
    timeoutSeconds: 60,
    table: {
      items: ['dynamodb:PutItem', 'dynamodb:BatchWriteItem', 'dynamodb:GetItem', 'dynamodb:UpdateItem'],
      queries: false,
      leadingKeys: ['t#*#r#*', 't#*#b#*'],
    },
    objects: [
      { bucket: 'results', actions: ['s3:GetObject', 's3:PutObject'], keys: 'work/*' },
      { bucket: 'results', actions: ['s3:PutObject'], keys: 'results/*' },
    ],
    signsCursors: false,
  },
  summarise: {
    about: 'Counts what became of the lines of a batch and writes its result files',
    entry: 'functions/bulk/summarise/handler.ts',
    memoryMb: 3008,
    timeoutSeconds: 900,
    table: {
      items: ['dynamodb:GetItem', 'dynamodb:UpdateItem'],
      queries: false,
      queriesTable: true,
      leadingKeys: ['t#*#b#*'],
    },
    objects: [
      { bucket: 'results', actions: ['s3:GetObject'], keys: 'work/*' },
      { bucket: 'results', actions: ['s3:GetObject', 's3:PutObject', 's3:AbortMultipartUpload'], keys: 'results/*' },
    ],
    lists: ['results'],
    signsCursors: false,
  },
  settle: {
    about: 'Notes that a batch has failed',
    entry: 'functions/bulk/settle/handler.ts',
    memoryMb: 512,
    timeoutSeconds: 60,
    table: {
      items: ['dynamodb:GetItem', 'dynamodb:UpdateItem'],
      queries: false,
      queriesTable: true,
      leadingKeys: ['t#*#b#*'],
    },
    signsCursors: false,
  },
} as const satisfies Record<string, FunctionSettings>;

export type StepName = keyof typeof steps;
