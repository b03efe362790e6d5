/** The steps of a batch, which the state machine calls. */
import type { FunctionSettings } from './function-settings.ts';

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
      queriesTable: true,
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
      leadingKeys: ['t#*#b#*', 't#*#r#*'],
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
