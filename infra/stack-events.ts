/** Events on AWS: what was stored, ended or falls due is announced, and delivered from a queue until it arrives or is set aside. */
import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Rule, RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as LambdaTarget } from 'aws-cdk-lib/aws-events-targets';
import {
  EventSourceMapping,
  FilterCriteria,
  FilterRule,
  type Function as LambdaFunction,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { ATTEMPTS } from '../functions/deliver/deliver.ts';
import { DUE_SCHEDULE } from '../functions/events/announcing.ts';
import { EVENT_SOURCE } from '../functions/events/event.ts';
import { REPORT_SORT } from '../functions/store/keys.ts';
import { type ListenerName, listeners } from './declared/listeners.ts';
import { EVENT_TYPE } from './declared/state-machine.ts';
import { type FunctionsProps, lambda } from './stack-functions.ts';

export interface EventQueues {
  /** What is to be delivered. */
  readonly deliveries: Queue;
  /** What could not be, and what could not be announced: kept a fortnight, and told of by an alarm. */
  readonly deadLetters: Queue;
}

export function eventQueues(scope: Construct): EventQueues {
  const guarded = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true, removalPolicy: RemovalPolicy.DESTROY };
  const deadLetters = new Queue(scope, 'DeadLetters', { ...guarded, retentionPeriod: Duration.days(14) });
  const deliveries = new Queue(scope, 'Deliveries', {
    ...guarded,
    // Longer than the last delay between attempts and the run that follows it.
    retentionPeriod: Duration.days(4),
    // Six times the function's timeout ("Configuring an Amazon SQS queue", Lambda Developer Guide).
    visibilityTimeout: Duration.seconds(6 * listeners.deliver.timeoutSeconds),
    deadLetterQueue: { queue: deadLetters, maxReceiveCount: ATTEMPTS },
  });
  return { deliveries, deadLetters };
}

interface EventsProps extends FunctionsProps {
  readonly table: TableV2;
  readonly queues: EventQueues;
}

export type Listeners = Readonly<Record<ListenerName, LambdaFunction>>;

export function events(scope: Construct, props: EventsProps): Listeners {
  const { table, queues } = props;
  const announce = lambda(scope, 'announce', listeners.announce, props);
  const deliver = lambda(scope, 'deliver', listeners.deliver, props);
  if (table.tableStreamArn === undefined) throw new Error('the table has no stream');
  const stored = new EventSourceMapping(scope, 'StoredReports', {
    target: announce,
    eventSourceArn: table.tableStreamArn,
    startingPosition: StartingPosition.LATEST,
    batchSize: 25,
    maxBatchingWindow: Duration.seconds(1),
    bisectBatchOnError: true,
    retryAttempts: 100,
    maxRecordAge: Duration.hours(23),
    parallelizationFactor: 2,
    // Only new reports that no batch made: what is filtered out invokes nothing.
    filters: [
      FilterCriteria.filter({
        eventName: FilterRule.isEqual('INSERT'),
        dynamodb: {
          Keys: { sk: { S: FilterRule.isEqual(REPORT_SORT) } },
          NewImage: { bulk: { BOOL: FilterRule.notExists() } },
        },
      }),
    ],
  });
  stored.node.addDependency(announce.role ?? announce);
  const waiting = new EventSourceMapping(scope, 'WaitingDeliveries', {
    target: deliver,
    eventSourceArn: queues.deliveries.queueArn,
    batchSize: 10,
    reportBatchItemFailures: true,
    // Receivers that are slow hold up each other, not all the functions of the account.
    maxConcurrency: 20,
  });
  waiting.node.addDependency(deliver.role ?? deliver);
  const retried = { deadLetterQueue: queues.deadLetters, retryAttempts: 24, maxEventAge: Duration.hours(6) };
  new Rule(scope, 'BatchEnds', {
    description: 'Batches that have ended are announced',
    eventPattern: { source: [EVENT_SOURCE], detailType: [EVENT_TYPE], account: [Stack.of(scope).account] },
    targets: [new LambdaTarget(announce, retried)],
  });
  new Rule(scope, 'DueDays', {
    description: 'Due days that are near are announced at nine in the morning in China',
    schedule: Schedule.cron({ hour: '1', minute: '0' }),
    targets: [new LambdaTarget(announce, { ...retried, event: RuleTargetInput.fromObject({ source: DUE_SCHEDULE }) })],
  });
  return { announce, deliver };
}
