/** Functions that answer requests, each declared once. */
import type { FunctionSettings } from './function-settings.ts';

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
    objects: [{ bucket: 'results', actions: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'], keys: 'papers/*' }],
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
