/** The functions on AWS, as infra/declared/functions.ts declares them, each with a role that allows what its code does. */
import { join } from 'node:path';
import { AssetHashType, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { type Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { BucketName } from '../functions/declared/buckets.ts';
import { indexes } from '../functions/declared/table.ts';
import { bundleSync } from './bundle.ts';
import { BUNDLE_ENTRY } from './declared/bundling.ts';
import type { FunctionSettings, TableAccess } from './declared/function-settings.ts';
import { type FunctionName, functions } from './declared/functions.ts';
import { accept, executionsShown } from './stack-accepted.ts';
import type { PeopleSignIn } from './stack-sign-in.ts';

const root = join(import.meta.dirname, '..');

/** Where Lambda unpacks the code of a function. */
const BUNDLE_FOLDER = '/var/task';

export type Functions = Readonly<Record<FunctionName, LambdaFunction>>;

export interface StateMachineArns {
  readonly stateMachine: string;
  readonly executions: string;
  readonly name: string;
}

export interface FunctionsProps {
  readonly table: TableV2;
  readonly cursorKey: Secret;
  readonly buckets: Readonly<Record<BucketName, Bucket>>;
  /** Undefined for the steps of the state machine itself. */
  readonly stateMachine?: StateMachineArns;
  /** The function that reads papers; undefined for all that do not invoke it. */
  readonly reader?: LambdaFunction;
  /** The queue of deliveries; undefined where no function has to do with it. */
  readonly deliveries?: Queue;
  readonly environment: {
    readonly tenantClaim: string;
    readonly retentionDays: string;
    /** Where people sign in to the workplace; an empty client where they do not. */
    readonly signIn: PeopleSignIn & { readonly issuer: string };
  };
}

export function lambdas(scope: Construct, props: FunctionsProps): Functions {
  return {
    check: lambda(scope, 'check', functions.check, props),
    report: lambda(scope, 'report', functions.report, props),
    reports: lambda(scope, 'reports', functions.reports, props),
    document: lambda(scope, 'document', functions.document, props),
    rules: lambda(scope, 'rules', functions.rules, props),
    templates: lambda(scope, 'templates', functions.templates, props),
    description: lambda(scope, 'description', functions.description, props),
    workplace: lambda(scope, 'workplace', functions.workplace, props),
    batches: lambda(scope, 'batches', functions.batches, props),
    webhooks: lambda(scope, 'webhooks', functions.webhooks, props),
    papers: lambda(scope, 'papers', functions.papers, props),
    scorecards: lambda(scope, 'scorecards', functions.scorecards, props),
    fallback: lambda(scope, 'fallback', functions.fallback, props),
  };
}

export function lambda(
  scope: Construct,
  name: string,
  settings: FunctionSettings,
  props: FunctionsProps,
): LambdaFunction {
  const id = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const logGroup = new LogGroup(scope, `${id}Logs`, {
    retention: RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  const role = new Role(scope, `${id}Role`, {
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    description: settings.about,
  });
  logGroup.grantWrite(role);
  accept(
    role,
    'AwsSolutions-IAM5[Resource::*]',
    'X-Ray takes traces on no resource, and DynamoDB lists streams of none: these actions cannot be narrowed.',
  );
  const { table, cursorKey, environment, buckets, stateMachine, reader, deliveries } = props;
  grantEvents(role, settings, props);
  if (settings.table !== undefined) grantTable(role, table, settings.table);
  grantObjects(role, buckets, settings);
  if (settings.runsStateMachine && stateMachine !== undefined) {
    role.addToPolicy(
      new PolicyStatement({ actions: ['states:StartExecution'], resources: [stateMachine.stateMachine] }),
    );
    role.addToPolicy(new PolicyStatement({ actions: ['states:StopExecution'], resources: [stateMachine.executions] }));
    accept(
      role,
      executionsShown(role, `${stateMachine.name}:*`),
      'Executions are named after batches, and all belong to this state machine.',
    );
  }
  if (settings.invokesReader && reader !== undefined) {
    role.addToPolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [reader.functionArn] }));
  }
  if (settings.signsCursors) {
    role.addToPolicy(
      new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [cursorKey.secretArn] }),
    );
  }
  const deployed = new LambdaFunction(scope, `${id}Function`, {
    description: settings.about,
    code: codeOf(settings.entry),
    handler: BUNDLE_ENTRY.replace(/mjs$/, 'handler'),
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    memorySize: settings.memoryMb,
    timeout: Duration.seconds(settings.timeoutSeconds),
    role,
    logGroup,
    loggingFormat: LoggingFormat.JSON,
    // Lambda's own segments; the SDK of X-Ray in the bundle would take the function that judges over its megabyte.
    tracing: Tracing.ACTIVE,
    environment: {
      POWERTOOLS_SERVICE_NAME: 'guiju',
      POWERTOOLS_LOG_LEVEL: 'INFO',
      ...(settings.table !== undefined && {
        TABLE_NAME: table.tableName,
        TENANT_CLAIM: environment.tenantClaim,
        RETENTION_DAYS: environment.retentionDays,
      }),
      ...(usesObjects(settings) && {
        UPLOADS_BUCKET: buckets.uploads.bucketName,
        RESULTS_BUCKET: buckets.results.bucketName,
      }),
      ...(settings.namesBuckets && {
        UPLOADS_BUCKET: buckets.uploads.bucketName,
        RESULTS_BUCKET: buckets.results.bucketName,
      }),
      ...(settings.tellsSignIn && {
        SIGN_IN_ISSUER: environment.signIn.issuer,
        SIGN_IN_AUDIENCE: environment.signIn.audience,
        SIGN_IN_CLIENT: environment.signIn.client,
        SIGN_IN_SCOPE_PREFIX: environment.signIn.scopePrefix,
        SIGN_IN_ORIGIN: environment.signIn.origin,
      }),
      ...(settings.runsStateMachine && stateMachine !== undefined && { STATE_MACHINE_ARN: stateMachine.stateMachine }),
      ...(settings.readsPdf && { GUIJU_PDF_RESOURCES: BUNDLE_FOLDER }),
      ...(settings.writesPdf && { GUIJU_FONTS: `${BUNDLE_FOLDER}/fonts` }),
      ...(settings.deliveries !== undefined && deliveries !== undefined && { WEBHOOK_QUEUE: deliveries.queueUrl }),
      ...(settings.putsEvents && { EVENT_BUS }),
      ...(settings.invokesReader && reader !== undefined && { READER_FUNCTION: reader.functionName }),
      ...(settings.signsCursors && { CURSOR_KEY_SECRET: cursorKey.secretArn }),
    },
  });
  return deployed;
}

/** The bus of the account. */
const EVENT_BUS = 'default';

/** What a function does with the queue of deliveries, the bus and the stream, and what Lambda does for it there. */
function grantEvents(
  role: Role,
  { deliveries: access, putsEvents, readsStream }: FunctionSettings,
  { deliveries, table }: FunctionsProps,
): void {
  const allow = (actions: string[], ...resources: string[]): void => {
    role.addToPolicy(new PolicyStatement({ actions, resources }));
  };
  if (access === 'sends' && deliveries !== undefined) allow(['sqs:SendMessage'], deliveries.queueArn);
  if (access === 'receives' && deliveries !== undefined)
    allow(
      ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ChangeMessageVisibility'],
      deliveries.queueArn,
    );
  if (putsEvents) {
    const bus = Stack.of(role).formatArn({ service: 'events', resource: 'event-bus', resourceName: EVENT_BUS });
    allow(['events:PutEvents'], bus);
  }
  if (readsStream && table.tableStreamArn !== undefined) {
    allow(['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'], table.tableStreamArn);
    // ListStreams takes no resource ("Actions, resources, and condition keys for Amazon DynamoDB").
    allow(['dynamodb:ListStreams'], '*');
  }
}

/** The bundle of a function. Not by NodejsFunction, which writes one file: what only some requests need stands in others. */
function codeOf(entry: string): Code {
  return Code.fromAsset(root, {
    // By what comes out, so that only a function whose code has changed is deployed anew.
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // Never run: esbuild bundles on every machine that can run the app.
      image: Runtime.NODEJS_24_X.bundlingImage,
      // The CDK takes two assets of one folder for the same unless something it can see tells them apart.
      environment: { ENTRY: entry },
      local: {
        tryBundle: (outdir) => {
          bundleSync(entry, outdir);
          return true;
        },
      },
    },
  });
}

const usesObjects = ({ objects = [], lists = [] }: FunctionSettings): boolean => objects.length + lists.length > 0;

export function resourceOf({ node }: Bucket): CfnBucket {
  const { defaultChild } = node;
  if (!(defaultChild instanceof CfnBucket)) throw new Error('the bucket has no CfnBucket');
  return defaultChild;
}

/** Keys begin with what they are for, then tenant and batch, which no policy can list. */
export function objectsAccepted(role: Role, bucket: Bucket, keys: string): void {
  const id = Stack.of(role).getLogicalId(resourceOf(bucket));
  accept(
    role,
    `AwsSolutions-IAM5[Resource::<${id}.Arn>/${keys}]`,
    'Keys of objects hold tenant and batch, so they are granted by their pattern.',
  );
}

/** The actions the code calls, on the keys it may touch. */
function grantObjects(
  role: Role,
  buckets: FunctionsProps['buckets'],
  { objects = [], lists = [] }: FunctionSettings,
): void {
  for (const { bucket, actions, keys } of objects) {
    role.addToPolicy(new PolicyStatement({ actions: [...actions], resources: [buckets[bucket].arnForObjects(keys)] }));
    objectsAccepted(role, buckets[bucket], keys);
  }
  if (lists.length > 0) {
    role.addToPolicy(
      new PolicyStatement({ actions: ['s3:ListBucket'], resources: lists.map((name) => buckets[name].bucketArn) }),
    );
  }
}

/** The actions the code calls, on items whose partition key it may touch (design, section 12: least privilege). */
function grantTable(
  role: Role,
  table: TableV2,
  { items, queries, queriesTable = false, leadingKeys }: TableAccess,
): void {
  const conditions = { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [...leadingKeys] } };
  const actions = [...items, ...(queriesTable ? ['dynamodb:Query'] : [])];
  role.addToPolicy(new PolicyStatement({ actions, resources: [table.tableArn], conditions }));
  if (queries) {
    role.addToPolicy(
      new PolicyStatement({
        actions: ['dynamodb:Query'],
        resources: indexes.map(({ name }) => `${table.tableArn}/index/${name}`),
        conditions,
      }),
    );
  }
}
