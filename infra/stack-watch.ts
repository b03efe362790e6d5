/** Alarms on errors, throttles and server faults, told to a topic, and a dashboard of what they watch. */
import { ArnFormat, CfnCondition, Duration, Fn, Stack } from 'aws-cdk-lib';
import type { HttpApi, HttpStage } from 'aws-cdk-lib/aws-apigatewayv2';
import {
  Alarm,
  ComparisonOperator,
  Dashboard,
  GraphWidget,
  type IMetric,
  LogQueryVisualizationType,
  LogQueryWidget,
  MathExpression,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Operation, type TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnSubscription, Topic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { METRICS_NAMESPACE } from '../functions/declared/metrics.ts';

interface WatchProps {
  readonly table: TableV2;
  readonly functions: Readonly<Record<string, LambdaFunction>>;
  readonly stateMachine: StateMachine;
  readonly api: HttpApi;
  readonly stage: HttpStage;
  readonly deadLetters: Queue;
  /** Where alarms are mailed to; empty for nowhere. */
  readonly alarmMail: string;
}

const FIVE_MINUTES = Duration.minutes(5);
const used = [
  Operation.PUT_ITEM,
  Operation.BATCH_WRITE_ITEM,
  Operation.GET_ITEM,
  Operation.BATCH_GET_ITEM,
  Operation.QUERY,
];

/**
 * The topic that alarms are told to. CloudWatch can neither use the key that AWS manages for SNS, whose policy nobody can change,
 * nor publish where it is not allowed to ("Amazon SNS encryption at rest", "Resource-based policies", developer guides).
 */
function alarmTopic(scope: Construct): Topic {
  const stack = Stack.of(scope);
  const cloudWatch = new ServicePrincipal('cloudwatch.amazonaws.com');
  const ours = { StringEquals: { 'aws:SourceAccount': stack.account } };
  const key = new Key(scope, 'AlarmsKey', { description: 'Encrypts alarms of guiju', enableKeyRotation: true });
  key.addToResourcePolicy(
    new PolicyStatement({
      sid: 'AlarmsAreEncrypted',
      principals: [cloudWatch],
      actions: ['kms:Decrypt', 'kms:GenerateDataKey*'],
      resources: ['*'],
      conditions: ours,
    }),
  );
  const topic = new Topic(scope, 'Alarms', { displayName: 'guiju alarms', enforceSSL: true, masterKey: key });
  const alarms = stack.formatArn({
    service: 'cloudwatch',
    resource: 'alarm',
    resourceName: '*',
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
  topic.addToResourcePolicy(
    new PolicyStatement({
      sid: 'AlarmsArrive',
      principals: [cloudWatch],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: { ...ours, ArnLike: { 'aws:SourceArn': alarms } },
    }),
  );
  return topic;
}

/** Whoever is named at deploy is told by mail, once the mail that asks for it was confirmed. */
function mailAlarms(scope: Construct, topic: Topic, mail: string): void {
  const given = new CfnCondition(scope, 'AlarmMailGiven', {
    expression: Fn.conditionNot(Fn.conditionEquals(mail, '')),
  });
  const subscription = new CfnSubscription(scope, 'AlarmsByMail', {
    topicArn: topic.topicArn,
    protocol: 'email',
    endpoint: mail,
  });
  subscription.cfnOptions.condition = given;
}

export function watch(
  scope: Construct,
  { table, functions, stateMachine, api, stage, deadLetters, alarmMail }: WatchProps,
): void {
  const topic = alarmTopic(scope);
  mailAlarms(scope, topic, alarmMail);
  const alarm = (id: string, metric: IMetric, threshold: number, alarmDescription: string): void => {
    new Alarm(scope, id, {
      metric,
      threshold,
      alarmDescription,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    }).addAlarmAction(new SnsAction(topic));
  };
  const all = Object.entries(functions);
  for (const [name, target] of all) {
    alarm(`${target.node.id}Errors`, target.metricErrors({ period: FIVE_MINUTES }), 1, `The function ${name} failed`);
    alarm(
      `${target.node.id}Throttles`,
      target.metricThrottles({ period: FIVE_MINUTES }),
      1,
      `The function ${name} was throttled`,
    );
  }
  alarm('BatchesFailed', stateMachine.metricFailed({ period: FIVE_MINUTES }), 1, 'A batch failed');
  // The oldest batch: one that is not through after the state machine's timeout.
  alarm(
    'BatchesTimedOut',
    stateMachine.metricTimedOut({ period: FIVE_MINUTES }),
    1,
    'A batch was not through in a day',
  );
  const undelivered = deadLetters.metricApproximateNumberOfMessagesVisible({ period: FIVE_MINUTES });
  alarm('DeadLettersWaiting', undelivered, 1, 'An event could not be announced or delivered');
  const faults = api.metricServerError({
    period: FIVE_MINUTES,
    dimensionsMap: { ApiId: api.apiId, Stage: stage.stageName },
  });
  alarm('ServerErrors', faults, 1, 'The API answered with a server error');
  const throttled = table.metricThrottledRequestsForOperations({ operations: used, period: FIVE_MINUTES });
  alarm('TableThrottles', throttled, 1, 'The table throttled requests');
  const tableFaults = table.metricSystemErrorsForOperations({ operations: used, period: FIVE_MINUTES });
  alarm('TableFaults', tableFaults, 1, 'The table failed');

  const consumed = (metricName: string): Metric =>
    new Metric({
      namespace: 'AWS/DynamoDB',
      metricName,
      dimensionsMap: { TableName: table.tableName },
      statistic: 'Sum',
      period: FIVE_MINUTES,
    });
  /** Every metric of the functions with these dimensions (functions/http/metrics.ts). */
  const own = (name: string, dimensions: readonly string[], statistic = 'Sum'): MathExpression =>
    new MathExpression({
      expression: `SEARCH('{${[METRICS_NAMESPACE, 'service', ...dimensions].join(',')}} MetricName="${name}"', '${statistic}', 300)`,
      label: '',
      period: FIVE_MINUTES,
    });
  new Dashboard(scope, 'Dashboard', {
    widgets: [
      [
        new GraphWidget({ title: 'Checks by kind and verdict', width: 8, left: [own('Checks', ['kind', 'verdict'])] }),
        new GraphWidget({
          title: 'Breaches by document',
          width: 8,
          left: [own('BreachesByDocument', ['document'])],
        }),
        new GraphWidget({ title: 'Refused by problem', width: 8, left: [own('Refused', ['problem'])] }),
      ],
      [
        new GraphWidget({ title: 'Latency by route (p99)', width: 8, left: [own('Latency', ['route'], 'p99')] }),
        new GraphWidget({ title: 'Cold starts', width: 8, left: [own('ColdStart', ['function_name'])] }),
        new LogQueryWidget({
          title: 'Breaches by rule',
          width: 8,
          logGroupNames: all.map(([, target]) => target.logGroup.logGroupName),
          view: LogQueryVisualizationType.TABLE,
          queryLines: [
            'filter ispresent(rules)',
            'stats count(*) as checks by document, rules',
            'sort checks desc',
            'limit 50',
          ],
        }),
      ],
      [
        new GraphWidget({
          title: 'Requests',
          width: 8,
          left: [api.metricCount(), api.metricClientError()],
          right: [faults],
        }),
        new GraphWidget({
          title: 'Latency',
          width: 8,
          left: ['p50', 'p99'].map((statistic) => api.metricLatency({ statistic, label: statistic })),
        }),
        new GraphWidget({
          title: 'Table',
          width: 8,
          left: [consumed('ConsumedReadCapacityUnits'), consumed('ConsumedWriteCapacityUnits')],
          right: [throttled],
        }),
      ],
      [
        new GraphWidget({
          title: 'Function errors',
          width: 8,
          left: all.map(([name, target]) => target.metricErrors({ label: name })),
        }),
        new GraphWidget({
          title: 'Function throttles',
          width: 8,
          left: all.map(([name, target]) => target.metricThrottles({ label: name })),
        }),
        new GraphWidget({
          title: 'Function duration (p99)',
          width: 8,
          left: all.map(([name, target]) => target.metricDuration({ label: name, statistic: 'p99' })),
        }),
      ],
    ],
  });
}
