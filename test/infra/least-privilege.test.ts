import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { bundling } from '../../infra/declared/bundling.ts';
import type { FunctionSettings } from '../../infra/declared/function-settings.ts';
import { functions } from '../../infra/declared/functions.ts';
import { listeners } from '../../infra/declared/listeners.ts';
import { steps } from '../../infra/declared/steps.ts';
import { workers } from '../../infra/declared/workers.ts';
import { synthesisedTemplate } from './synthesised.ts';

const root = join(import.meta.dirname, '../..');
const declared: Readonly<Record<string, FunctionSettings>> = { ...functions, ...steps, ...workers, ...listeners };

/** The action each command needs ("Actions, resources, and condition keys", Service Authorization Reference). */
const actionOf: Readonly<Record<string, readonly string[]>> = {
  GetCommand: ['dynamodb:GetItem'],
  PutCommand: ['dynamodb:PutItem'],
  // Of functions/store/put-once.ts, which is called by stores.
  putOnce: ['dynamodb:PutItem'],
  // The same of functions/store/write-all.ts and report-packs.ts.
  writeAll: ['dynamodb:BatchWriteItem'],
  readPacked: ['dynamodb:GetItem'],
  UpdateCommand: ['dynamodb:UpdateItem'],
  DeleteCommand: ['dynamodb:DeleteItem'],
  BatchGetCommand: ['dynamodb:BatchGetItem'],
  BatchWriteCommand: ['dynamodb:BatchWriteItem'],
  QueryCommand: ['dynamodb:Query'],
  ScanCommand: ['dynamodb:Scan'],
  // Powertools idempotency ("Required resources" of its documentation).
  DynamoDBPersistenceLayer: ['dynamodb:PutItem', 'dynamodb:GetItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'],
  HeadObjectCommand: ['s3:GetObject'],
  GetObjectCommand: ['s3:GetObject'],
  PutObjectCommand: ['s3:PutObject'],
  DeleteObjectCommand: ['s3:DeleteObject'],
  ListObjectsV2Command: ['s3:ListBucket'],
  // An upload in parts that fails is abandoned.
  Upload: ['s3:PutObject', 's3:AbortMultipartUpload'],
  createPresignedPost: ['s3:PutObject'],
  GetSecretValueCommand: ['secretsmanager:GetSecretValue'],
  InvokeCommand: ['lambda:InvokeFunction'],
  StartExecutionCommand: ['states:StartExecution'],
  StopExecutionCommand: ['states:StopExecution'],
  SendMessageBatchCommand: ['sqs:SendMessage'],
  ChangeMessageVisibilityCommand: ['sqs:ChangeMessageVisibility'],
  PutEventsCommand: ['events:PutEvents'],
};
/** esbuild numbers names that occur twice. */
const COMMAND = /\b([A-Za-z]\w*?)\d*\(/g;
const TO_BE_TOLD_404 = 's3:ListBucket, to be told 404';

/** The stores, whose methods call the SDK, and by which names the code holds them. */
const stores: Readonly<Record<string, readonly string[]>> = {
  'functions/store/table-report-writer.ts': ['store', 'reports', 'single'],
  'functions/store/row-reports.ts': ['reports'],
  'functions/store/report-packs.ts': ['packs'],
  'functions/store/table-report-store.ts': ['store', 'reports'],
  'functions/batches/batch-store.ts': ['batches'],
  'functions/webhooks/webhook-store.ts': ['webhooks'],
  'functions/events/due-store.ts': ['dues'],
  'functions/papers/paper-store.ts': ['papers'],
  'functions/scorecards/scorecard-store.ts': ['scorecards'],
  'functions/store/item-list.ts': ['list'],
  'functions/store/object-store.ts': ['objects'],
};

/** What stores call the SDK by: counted where it is called, not where it is bundled. */
const CALLED_BY_STORES = ['functions/store/put-once.ts', 'functions/store/write-all.ts'];

/** The methods of a class, as esbuild lays them out. */
function methodsOf(source: string): ReadonlyMap<string, string> {
  const starts = [...source.matchAll(/^ {2}(?:async )?(?:\*)?(#?\w+)(?:<[^>]*>)?\(/gm)];
  return new Map(starts.map((start, index) => [start[1] ?? '', source.slice(start.index, starts[index + 1]?.index)]));
}

const actionsIn = (code: string): readonly string[] => [
  ...[...code.matchAll(COMMAND)].flatMap(([, name = '']) =>
    Object.hasOwn(actionOf, name) ? (actionOf[name] ?? []) : [],
  ),
  // Whoever may not list a bucket is told 403, not 404, of a key that is not there (GetObject, "Permissions").
  ...(/instanceof NoSuchKey\b/.test(code) ? [TO_BE_TOLD_404] : []),
];

/** What esbuild leaves of each source of a function once what is not used is shaken off. */
async function sourcesOf(entry: string): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    outfile: 'bundle.mjs',
    platform: 'node',
    target: bundling.target,
    format: bundling.format,
    mainFields: [...bundling.mainFields],
    // The SDK and all other packages are not read: what counts is who asks them for what.
    packages: 'external',
    logLevel: 'error',
  });
  const parts = (outputFiles[0]?.text ?? '').split(/^\/\/ ((?:functions|infra|rules)\/\S+)$/m);
  const paths = parts.filter((_, index) => index % 2 === 1);
  return new Map(
    paths.flatMap((path, index) =>
      path.startsWith('functions/') ? [[path, parts[2 * index + 2] ?? ''] as const] : [],
    ),
  );
}

/** Every action the code of a function can come to. */
async function calledBy(entry: string): Promise<ReadonlySet<string>> {
  const called = new Set<string>();
  const sources = await sourcesOf(entry);
  const held = [...sources].filter(([path]) => Object.hasOwn(stores, path));
  const plain = [...sources]
    .filter(([path]) => !Object.hasOwn(stores, path) && !CALLED_BY_STORES.includes(path))
    .map(([, code]) => code);
  for (const code of plain) for (const action of actionsIn(code)) called.add(action);
  // Stores call each other by the same names; what is called is followed until nothing new turns up.
  const reached = [...plain];
  const seen = new Set<string>();
  for (let code = reached.pop(); code !== undefined; code = reached.pop()) {
    for (const [path, source] of held) {
      const names = (stores[path] ?? []).join('|');
      const calls = code.matchAll(new RegExp(`\\b(?:${names})\\d*\\s*\\.(\\w+)\\(`, 'g'));
      for (const [, name = ''] of calls) follow(path, name, methodsOf(source));
    }
  }
  return called;

  function follow(path: string, name: string, methods: ReadonlyMap<string, string>): void {
    const code = methods.get(name);
    if (code === undefined || seen.has(`${path} ${name}`)) return;
    seen.add(`${path} ${name}`);
    for (const action of actionsIn(code)) called.add(action);
    reached.push(code);
    for (const [, inner = ''] of code.matchAll(/\bthis\.(#?\w+)\(/g)) follow(path, inner, methods);
  }
}

const policies = z.record(
  z.string(),
  z.object({
    Properties: z.object({
      Roles: z.array(z.object({ Ref: z.string() })),
      PolicyDocument: z.object({
        Statement: z.array(
          z.object({ Effect: z.literal('Allow'), Action: z.union([z.string(), z.array(z.string())]) }),
        ),
      }),
    }),
  }),
);

/** What Lambda does for a function, with its role: writing its log, sending its traces, fetching what it is invoked with. */
const OF_LAMBDA = [
  'logs:CreateLogStream',
  'logs:PutLogEvents',
  'xray:PutTraceSegments',
  'xray:PutTelemetryRecords',
  'sqs:ReceiveMessage',
  'sqs:DeleteMessage',
  'sqs:GetQueueAttributes',
  'dynamodb:DescribeStream',
  'dynamodb:GetRecords',
  'dynamodb:GetShardIterator',
  'dynamodb:ListStreams',
];

const granted = new Map<string, ReadonlySet<string>>();
beforeAll(() => {
  const template = synthesisedTemplate();
  const all = Object.values(policies.parse(template.findResources('AWS::IAM::Policy')));
  for (const name of Object.keys(declared)) {
    const role = `${name.charAt(0).toUpperCase()}${name.slice(1)}Role`;
    const own = all.filter(({ Properties }) =>
      Properties.Roles.some(({ Ref }) => new RegExp(`^${role}[0-9A-F]{8}$`).test(Ref)),
    );
    const actions = own.flatMap(({ Properties }) =>
      Properties.PolicyDocument.Statement.flatMap(({ Action }) => Action),
    );
    granted.set(name, new Set(actions));
  }
});

describe('least privilege, function by function', () => {
  test.each(Object.keys(declared))('%s may do what its code does, and nothing else', async (name) => {
    const actions = [...(granted.get(name) ?? [])];
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.filter((action) => action.includes('*'))).toEqual([]);
    const called = await calledBy(declared[name]?.entry ?? '');
    const own = actions.filter((action) => !OF_LAMBDA.includes(action));
    // To be told 404 is a reason to be allowed to list, but not everyone needs to be told.
    const listing = own.includes('s3:ListBucket') && called.has(TO_BE_TOLD_404) ? ['s3:ListBucket'] : [];
    const needed = new Set([...called, ...listing].filter((action) => action !== TO_BE_TOLD_404));
    expect(own.sort()).toEqual([...needed].sort());
  });
});
