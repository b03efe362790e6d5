/**
 * The state machine of a batch in Amazon States Language, as data: deployed by the CDK app, executed by the runner of one
 * machine, checked by the tests. `${…}` is filled in by whoever runs it (DefinitionSubstitutions on AWS).
 *
 * Its input is {@link ../../functions/batches/execution-input.ts}: tenant, batch, attempt, asOf, preview, findings, keys and,
 * where the file was read by an attempt before, `read`.
 *
 * Nothing is lost: a group of lines whose judging fails for good is tolerated (100 %), so that the others go on; `Summarise`
 * counts every line of the file and puts those without an outcome into the refused rows, from where a restart takes them up.
 */
import { EVENT_SOURCE } from '../../functions/events/event.ts';

/** Lines judged by one call, and bytes they may have; a Step Functions payload holds 256 KiB ("Service quotas"). */
export const LINES_A_CALL = 100;
export const BYTES_A_CALL = 200_000;

/**
 * Calls at a time. A report with a breach costs some 15 write units with its indexes, and a new on-demand table takes 4,000 a
 * second until it has grown ("On-demand capacity mode", DynamoDB Developer Guide): what more calls would gain at first is
 * throttling. A table with warm throughput bears more.
 */
const CONCURRENCY = 10;

/** What `${…}` stands for. */
export const substitutions = [
  'normalise',
  'evaluate',
  'summarise',
  'settle',
  'resultsBucket',
  'eventBus',
  'partition',
] as const;
export type Substitution = (typeof substitutions)[number];

const toFillIn = (name: Substitution): string => `\${${name}}`;

export const EVENT_TYPE = 'Batch finished';

/** An integration of Step Functions; its partition is another in China (`aws-cn`). */
const integration = (name: string): string => `arn:${toFillIn('partition')}:states:::${name}`;
const INVOKE = integration('lambda:invoke');

/** Every step is idempotent, so whatever failed is tried again. */
const retry = [
  {
    ErrorEquals: ['States.ALL'],
    IntervalSeconds: 2,
    BackoffRate: 2,
    MaxAttempts: 4,
    MaxDelaySeconds: 30,
    JitterStrategy: 'FULL',
  },
] as const;
/** A throttled table is waited for: what a try has stored, the next one finds. Within the five minutes of an express workflow. */
const patientRetry = [{ ...retry[0], MaxAttempts: 8 }] as const;
const catching = [{ ErrorEquals: ['States.ALL'], ResultPath: '$.error', Next: 'Settle' }] as const;

const identity = { 'tenant.$': '$.tenant', 'batch.$': '$.batch', 'attempt.$': '$.attempt' } as const;

const announcement = {
  Type: 'Task',
  Resource: integration('events:putEvents'),
  Parameters: {
    Entries: [
      {
        EventBusName: toFillIn('eventBus'),
        Source: EVENT_SOURCE,
        DetailType: EVENT_TYPE,
        Detail: { ...identity, 'state.$': '$.conclusion.state', 'rows.$': '$.conclusion.rows' },
      },
    ],
  },
  ResultPath: null,
  Retry: retry,
} as const;

export const stateMachine = {
  Comment: 'Reads a file into lines, judges them in groups, writes the result files',
  StartAt: 'WasRead',
  States: {
    WasRead: {
      Comment: 'A restart does not read the file again',
      Type: 'Choice',
      Choices: [{ Variable: '$.read', IsPresent: true, Next: 'Judge' }],
      Default: 'Read',
    },
    Read: {
      Type: 'Task',
      Resource: INVOKE,
      Parameters: { FunctionName: toFillIn('normalise'), Payload: identity },
      ResultSelector: { 'outcome.$': '$.Payload.outcome', 'lines.$': '$.Payload.lines', 'rows.$': '$.Payload.rows' },
      ResultPath: '$.read',
      // An upload that was replaced since the start stays so.
      Retry: [{ ErrorEquals: ['PreconditionFailed'], MaxAttempts: 0 }, ...retry],
      Catch: catching,
      Next: 'CanBeJudged',
    },
    CanBeJudged: {
      Type: 'Choice',
      Choices: [{ Variable: '$.read.outcome', StringEquals: 'refused', Next: 'FileRefused' }],
      Default: 'Judge',
    },
    FileRefused: {
      Type: 'Pass',
      Parameters: { state: 'refused', 'rows.$': '$.read.rows' },
      ResultPath: '$.conclusion',
      Next: 'Announce',
    },
    Judge: {
      Type: 'Map',
      Label: 'Lines',
      ItemReader: {
        Resource: integration('s3:getObject'),
        ReaderConfig: { InputType: 'JSONL' },
        Parameters: { Bucket: toFillIn('resultsBucket'), 'Key.$': '$.keys.lines' },
      },
      ItemBatcher: {
        MaxItemsPerBatch: LINES_A_CALL,
        MaxInputBytesPerBatch: BYTES_A_CALL,
        BatchInput: { ...identity, 'asOf.$': '$.asOf', 'preview.$': '$.preview', 'findings.$': '$.findings' },
      },
      MaxConcurrency: CONCURRENCY,
      ToleratedFailurePercentage: 100,
      ItemProcessor: {
        ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'EXPRESS' },
        StartAt: 'Evaluate',
        States: {
          Evaluate: {
            Type: 'Task',
            Resource: INVOKE,
            Parameters: { FunctionName: toFillIn('evaluate'), 'Payload.$': '$' },
            ResultSelector: {
              'from.$': '$.Payload.from',
              'judged.$': '$.Payload.judged',
              'refused.$': '$.Payload.refused',
            },
            Retry: patientRetry,
            End: true,
          },
        },
      },
      ResultWriter: {
        Resource: integration('s3:putObject'),
        Parameters: { Bucket: toFillIn('resultsBucket'), 'Prefix.$': '$.keys.run' },
      },
      ResultPath: '$.judged',
      Catch: catching,
      Next: 'Summarise',
    },
    Summarise: {
      Type: 'Task',
      Resource: INVOKE,
      Parameters: { FunctionName: toFillIn('summarise'), Payload: identity },
      ResultSelector: { 'state.$': '$.Payload.state', 'rows.$': '$.Payload.rows' },
      ResultPath: '$.conclusion',
      Retry: retry,
      Catch: catching,
      Next: 'Announce',
    },
    Announce: { ...announcement, Next: 'Done' },
    Done: { Type: 'Succeed' },
    Settle: {
      Comment: 'The batch has failed as a whole; what was judged is kept, and a restart goes on from there',
      Type: 'Task',
      Resource: INVOKE,
      Parameters: { FunctionName: toFillIn('settle'), Payload: { ...identity, 'error.$': '$.error.Error' } },
      ResultSelector: { 'state.$': '$.Payload.state', 'rows.$': '$.Payload.rows' },
      ResultPath: '$.conclusion',
      Retry: retry,
      Next: 'AnnounceFailure',
    },
    AnnounceFailure: { ...announcement, Next: 'Failed' },
    Failed: {
      Type: 'Fail',
      Error: 'BatchFailed',
      Cause: 'A step of the batch failed for good; POST /v1/batches/{id}/restart goes on from there',
    },
  },
} as const;
