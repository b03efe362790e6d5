/** Batches on AWS: the two buckets, the steps, and the state machine that runs them, as infra/declared has them. */
import { ArnFormat, CfnCondition, Duration, Fn, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CfnBucket,
  ObjectOwnership,
  StorageClass,
} from 'aws-cdk-lib/aws-s3';
import { DefinitionBody, LogLevel, StateMachine, StateMachineType } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { type BucketName, type BucketSettings, buckets, keptAsReports } from '../functions/declared/buckets.ts';
import { stateMachine as definition, type Substitution } from './declared/state-machine.ts';
import { type StepName, steps } from './declared/steps.ts';
import { accept, executionsShown } from './stack-accepted.ts';
import { type FunctionsProps, lambda, objectsAccepted, resourceOf, type StateMachineArns } from './stack-functions.ts';

export type Buckets = Readonly<Record<BucketName, Bucket>>;

export interface Origins {
  /** Of the workplace, joined by commas. */
  readonly own: string;
  /** Of other pages; none where it is empty. */
  readonly others: readonly string[];
}

interface BulkProps extends FunctionsProps {
  readonly buckets: Buckets;
}

export interface Bulk {
  readonly steps: Readonly<Record<StepName, LambdaFunction>>;
  readonly stateMachine: StateMachine;
  /** For whoever starts and stops executions. */
  readonly place: StateMachineArns;
}

/** Encrypted, private, over TLS only; what is there is kept when the stack is deleted. */
export function objectBuckets(scope: Construct, origins: Origins, retentionDays: string): Buckets {
  const guarded = {
    encryption: BucketEncryption.S3_MANAGED,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    removalPolicy: RemovalPolicy.RETAIN,
  };
  const logs = new Bucket(scope, 'ObjectLogs', { ...guarded, lifecycleRules: [{ expiration: Duration.days(90) }] });
  logs.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('logging.s3.amazonaws.com')],
      actions: ['s3:PutObject'],
      resources: [logs.arnForObjects('*')],
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
    }),
  );
  const others = Fn.join(',', [...origins.others]);
  const given = new CfnCondition(scope, 'ObjectCorsGiven', {
    expression: Fn.conditionNot(Fn.conditionEquals(others, '')),
  });
  const allowed = Fn.split(
    ',',
    Fn.join('', [origins.own, Fn.conditionIf(given.logicalId, `,${others}`, '').toString()]),
  );
  const made = (id: string, { lifecycle }: BucketSettings, method: 'POST' | 'GET'): Bucket => {
    const bucket = new Bucket(scope, id, {
      ...guarded,
      lifecycleRules: [
        { abortIncompleteMultipartUploadAfter: Duration.days(1) },
        ...lifecycle.map(({ prefix, deleteAfterDays, infrequentAfterDays }) => ({
          ...(prefix !== '' && { prefix }),
          ...(deleteAfterDays !== undefined && { expiration: Duration.days(deleteAfterDays) }),
          ...(infrequentAfterDays !== undefined && {
            transitions: [
              { storageClass: StorageClass.INFREQUENT_ACCESS, transitionAfter: Duration.days(infrequentAfterDays) },
            ],
          }),
        })),
      ],
    });
    const resource = resourceOf(bucket);
    // Set on the resource, since the construct takes no Bucket as IBucket under exactOptionalPropertyTypes.
    resource.loggingConfiguration = { destinationBucketName: logs.bucketName, logFilePrefix: `${id}/` };
    allowOrigins(resource, method, allowed);
    return bucket;
  };
  const results = made('Results', buckets.results, 'GET');
  deleteAfter(scope, resourceOf(results), retentionDays, 1 + buckets.results.lifecycle.length);
  return { uploads: made('Uploads', buckets.uploads, 'POST'), results };
}

/** What the rules are called: changing a name replaces the rule. */
const RULE_NAMES: Readonly<Record<(typeof keptAsReports)[number], string>> = {
  'results/': 'retention',
  'papers/': 'papers',
};

/**
 * What is kept as long as reports is deleted with them. A parameter is known at deploy, so the condition is CloudFormation's.
 * @param place of the rules: after those there are.
 */
function deleteAfter(scope: Construct, resource: CfnBucket, days: string, place: number): void {
  const expression = Fn.conditionNot(Fn.conditionOr(Fn.conditionEquals(days, '0'), Fn.conditionEquals(days, '')));
  const set = new CfnCondition(scope, 'RetentionGiven', { expression });
  for (const [index, prefix] of keptAsReports.entries()) {
    resource.addPropertyOverride(`LifecycleConfiguration.Rules.${place + index}`, {
      Id: RULE_NAMES[prefix],
      Prefix: prefix,
      Status: Fn.conditionIf(set.logicalId, 'Enabled', 'Disabled'),
      ExpirationInDays: Fn.conditionIf(set.logicalId, days, 3_650),
    });
  }
}

/** Pages of these origins may post a presigned form, or follow a presigned link. */
function allowOrigins(resource: CfnBucket, method: string, origins: readonly string[]): void {
  resource.corsConfiguration = {
    corsRules: [
      {
        allowedMethods: [method],
        allowedOrigins: [...origins],
        allowedHeaders: ['*'],
        exposedHeaders: ['ETag'],
        maxAge: 600,
      },
    ],
  };
}

export function bulk(scope: Construct, props: BulkProps): Bulk {
  const deployed = {
    normalise: lambda(scope, 'normalise', steps.normalise, props),
    evaluate: lambda(scope, 'evaluate', steps.evaluate, props),
    summarise: lambda(scope, 'summarise', steps.summarise, props),
    settle: lambda(scope, 'settle', steps.settle, props),
  };
  const stack = Stack.of(scope);
  // Named, since its role must name it: a distributed map starts executions of its own state machine.
  const stateMachineName = `${stack.stackName}-batches`;
  const arnOf = (resource: string, name: string): string =>
    stack.formatArn({ service: 'states', resource, resourceName: name, arnFormat: ArnFormat.COLON_RESOURCE_NAME });
  const role = new Role(scope, 'StateMachineRole', {
    assumedBy: new ServicePrincipal('states.amazonaws.com'),
    description: 'Runs the steps of batches',
  });
  const { results } = props.buckets;
  const eventBus = stack.formatArn({ service: 'events', resource: 'event-bus', resourceName: 'default' });
  const allow = (actions: string[], ...resources: string[]): void => {
    role.addToPolicy(new PolicyStatement({ actions, resources }));
  };
  allow(['lambda:InvokeFunction'], ...Object.values(deployed).map(({ functionArn }) => functionArn));
  // ItemReader, ResultWriter and the child workflows ("IAM policies for using Distributed Map states").
  allow(['s3:GetObject'], results.arnForObjects('work/*/lines.jsonl'));
  allow(
    ['s3:PutObject', 's3:GetObject', 's3:ListMultipartUploadParts', 's3:AbortMultipartUpload'],
    results.arnForObjects('work/*/runs/*'),
  );
  allow(['states:StartExecution'], arnOf('stateMachine', stateMachineName));
  allow(['states:DescribeExecution', 'states:StopExecution'], arnOf('execution', `${stateMachineName}*`));
  allow(['events:PutEvents'], eventBus);
  for (const keys of ['work/*/lines.jsonl', 'work/*/runs/*']) objectsAccepted(role, results, keys);
  accept(
    role,
    executionsShown(role, `${stateMachineName}*`),
    'The child executions of the map are named by Step Functions; all belong to this state machine.',
  );
  accept(
    role,
    'AwsSolutions-IAM5[Resource::*]',
    'Delivery of logs and traces takes no narrower resource, as the developer guide says.',
  );
  // "Logging using CloudWatch Logs" and "Trace Step Functions request data in AWS X-Ray": these take no narrower resource.
  allow(
    [
      'logs:CreateLogDelivery',
      'logs:GetLogDelivery',
      'logs:UpdateLogDelivery',
      'logs:DeleteLogDelivery',
      'logs:ListLogDeliveries',
      'logs:PutResourcePolicy',
      'logs:DescribeResourcePolicies',
      'logs:DescribeLogGroups',
      'xray:PutTraceSegments',
      'xray:PutTelemetryRecords',
      'xray:GetSamplingRules',
      'xray:GetSamplingTargets',
    ],
    '*',
  );
  const substitutions: Record<Substitution, string> = {
    normalise: deployed.normalise.functionArn,
    evaluate: deployed.evaluate.functionArn,
    summarise: deployed.summarise.functionArn,
    settle: deployed.settle.functionArn,
    resultsBucket: results.bucketName,
    eventBus: 'default',
    partition: stack.partition,
  };
  const stateMachine = new StateMachine(scope, 'StateMachine', {
    // A batch that is still under way by then is not getting on: the alarm on timed-out executions tells of it.
    timeout: Duration.hours(24),
    stateMachineName,
    stateMachineType: StateMachineType.STANDARD,
    definitionBody: DefinitionBody.fromString(JSON.stringify(definition)),
    definitionSubstitutions: substitutions,
    role: role.withoutPolicyUpdates(),
    tracingEnabled: true,
    logs: {
      destination: new LogGroup(scope, 'StateMachineLogs', {
        retention: RetentionDays.ONE_MONTH,
        removalPolicy: RemovalPolicy.DESTROY,
      }),
      level: LogLevel.ALL,
      // Inputs and outputs hold what was submitted.
      includeExecutionData: false,
    },
  });
  const place = {
    stateMachine: stateMachine.stateMachineArn,
    executions: arnOf('execution', `${stateMachineName}:*`),
    name: stateMachineName,
  };
  return { steps: deployed, stateMachine, place };
}
