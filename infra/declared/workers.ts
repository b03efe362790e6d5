/** Functions that other functions invoke. */
import { READING_SECONDS } from '../../functions/declared/reading-seconds.ts';
import type { FunctionSettings } from './function-settings.ts';

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
