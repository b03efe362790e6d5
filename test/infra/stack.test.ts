import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, type Stack, Validations } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks } from 'cdk-nag';
import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { cors, routes, scopes } from '../../functions/declared/routes.ts';
import { indexes, TTL_ATTRIBUTE, tableKeys } from '../../functions/declared/table.ts';
import type { FunctionSettings } from '../../infra/declared/function-settings.ts';
import { functions } from '../../infra/declared/functions.ts';
import { listeners } from '../../infra/declared/listeners.ts';
import { steps } from '../../infra/declared/steps.ts';
import { workers } from '../../infra/declared/workers.ts';
import { GuijuStack } from '../../infra/stack.ts';

const root = join(import.meta.dirname, '../..');
let stack: Stack;
let template: Template;

beforeAll(() => {
  // Bundles are weighed and run elsewhere; here only what is declared counts.
  const app = new App({ context: { 'aws:cdk:bundling-stacks': [] } });
  stack = new GuijuStack(app, 'Guiju');
  template = Template.fromStack(stack);
});

const named = (all: Record<string, unknown>, id: string): z.infer<typeof policy> | undefined => {
  const found = Object.entries(all).find(([name]) => name.startsWith(id));
  return found === undefined ? undefined : policy.parse(found[1]);
};
const statement = z.looseObject({
  Effect: z.literal('Allow'),
  Action: z.union([z.string(), z.array(z.string())]),
  Resource: z.unknown(),
  Condition: z.unknown().optional(),
});
const policy = z.object({ Properties: z.object({ PolicyDocument: z.object({ Statement: z.array(statement) }) }) });
const title = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
/** Of the API, after its id. */
const restOfAddress = (end: string): unknown[] => [
  '.execute-api.',
  { Ref: 'AWS::Region' },
  '.',
  { Ref: 'AWS::URLSuffix' },
  ...(end === '' ? [] : [end]),
];
const variables = z.looseObject({ TENANT_CLAIM: z.unknown().optional() });
/** Those behind the API, the steps of batches and those that others invoke alike. */
const settings: Readonly<Record<string, FunctionSettings>> = { ...functions, ...steps, ...workers, ...listeners };

describe('the stack', () => {
  test('has every declared route and no other, each behind the authorizer with its scope unless it is public', () => {
    const declared = [...routes.map(({ key, access }) => ({ key, access })), { key: '$default', access: 'public' }];
    template.resourceCountIs('AWS::ApiGatewayV2::Route', declared.length);
    for (const { key, access } of declared) {
      template.hasResourceProperties('AWS::ApiGatewayV2::Route', {
        RouteKey: key,
        ...(access === 'public'
          ? { AuthorizationType: 'NONE' }
          : {
              AuthorizationType: 'JWT',
              AuthorizationScopes: [access, `guiju/${access}`],
              AuthorizerId: Match.anyValue(),
            }),
      });
    }
    template.resourceCountIs('AWS::ApiGatewayV2::Authorizer', 1);
    template.hasResourceProperties('AWS::ApiGatewayV2::Authorizer', {
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
      JwtConfiguration: {
        Issuer: { Ref: 'Issuer' },
        Audience: [{ Ref: 'Audience' }],
      },
    });
  });

  test('traces every function, but not in China, where Lambda does not know X-Ray', () => {
    template.hasCondition('OutsideChina', { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'AWS::Partition' }, 'aws-cn'] }] });
    const traced = template.findResources('AWS::Lambda::Function', {
      Properties: { TracingConfig: { 'Fn::If': ['OutsideChina', { Mode: 'Active' }, { Ref: 'AWS::NoValue' }] } },
    });
    expect(Object.keys(traced)).toHaveLength(Object.keys(settings).length);
  });

  test('asks for issuer and audience at deploy, and guesses neither', () => {
    for (const name of ['Issuer', 'Audience']) {
      const parameter = template.findParameters(name)[name];
      expect(parameter).toBeDefined();
      expect(parameter).not.toHaveProperty('Default');
    }
    template.resourceCountIs('AWS::Cognito::UserPool', 0);
  });

  test('every function has code of its own', () => {
    const code = z.object({ Properties: z.object({ Code: z.object({ S3Key: z.string() }) }) });
    const keys = Object.values(template.findResources('AWS::Lambda::Function')).map(
      (resource) => code.parse(resource).Properties.Code.S3Key,
    );
    expect(new Set(keys).size).toBe(Object.keys(settings).length);
  });

  test('has every declared function, on arm64 and Node.js 24, as it is set', () => {
    template.resourceCountIs('AWS::Lambda::Function', Object.keys(settings).length);
    for (const { about, memoryMb, timeoutSeconds, table } of Object.values(settings)) {
      template.hasResourceProperties('AWS::Lambda::Function', {
        Description: about,
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        MemorySize: memoryMb,
        Timeout: timeoutSeconds,
        Environment: { Variables: { TABLE_NAME: table === undefined ? Match.absent() : Match.anyValue() } },
      });
    }
  });

  test('has the declared table: on demand, recoverable, protected, encrypted, with its indexes', () => {
    template.resourceCountIs('AWS::DynamoDB::GlobalTable', 1);
    template.hasResource('AWS::DynamoDB::GlobalTable', { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    template.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [
        { AttributeName: tableKeys.partition, KeyType: 'HASH' },
        { AttributeName: tableKeys.sort, KeyType: 'RANGE' },
      ],
      TimeToLiveSpecification: { AttributeName: TTL_ATTRIBUTE, Enabled: true },
      SSESpecification: { SSEEnabled: true },
      GlobalSecondaryIndexes: indexes.map(({ name }) => Match.objectLike({ IndexName: name })),
      Replicas: [
        Match.objectLike({
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        }),
      ],
    });
  });

  test('writes access logs without a source address, user or token', () => {
    template.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      StageName: '$default',
      AutoDeploy: true,
      AccessLogSettings: { Format: Match.stringLikeRegexp('requestId') },
      DefaultRouteSettings: Match.objectLike({ ThrottlingRateLimit: Match.anyValue(), DetailedMetricsEnabled: true }),
    });
    const text = JSON.stringify(template.findResources('AWS::ApiGatewayV2::Stage'));
    expect(text).not.toMatch(/sourceIp|identity|userAgent|principalId|claims/);
  });

  test('allows CORS only where origins are given', () => {
    template.hasResourceProperties('AWS::ApiGatewayV2::Api', {
      CorsConfiguration: {
        'Fn::If': [
          'CorsGiven',
          Match.objectLike({
            AllowOrigins: { Ref: 'CorsOrigins' },
            AllowHeaders: [...cors.allowHeaders],
            ExposeHeaders: [...cors.exposeHeaders],
          }),
          { Ref: 'AWS::NoValue' },
        ],
      },
    });
  });

  test('alarms on errors and throttles of every function, on server errors and on the table, and shows them', () => {
    for (const name of Object.keys(settings)) {
      for (const metric of ['Errors', 'Throttles']) {
        template.hasResourceProperties('AWS::CloudWatch::Alarm', {
          AlarmDescription: Match.stringLikeRegexp(`function ${name} `),
          MetricName: metric,
          Namespace: 'AWS/Lambda',
          AlarmActions: [Match.anyValue()],
        });
      }
    }
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'ApproximateNumberOfMessagesVisible',
      Namespace: 'AWS/SQS',
    });
    template.hasResourceProperties('AWS::CloudWatch::Alarm', { MetricName: '5xx', Namespace: 'AWS/ApiGateway' });
    template.resourceCountIs('AWS::CloudWatch::Alarm', 2 * Object.keys(settings).length + 6);
    template.resourceCountIs('AWS::CloudWatch::Dashboard', 1);
  });
});

/** What Lambda does with a function's role to fetch what it is invoked with ("Using Lambda with Amazon SQS", "… DynamoDB"). */
const RECEIVING = [
  'sqs:ReceiveMessage',
  'sqs:DeleteMessage',
  'sqs:GetQueueAttributes',
  // The function itself says when the next attempt is.
  'sqs:ChangeMessageVisibility',
];
const READING_A_STREAM = [
  'dynamodb:DescribeStream',
  'dynamodb:GetRecords',
  'dynamodb:GetShardIterator',
  'dynamodb:ListStreams',
];

describe('least privilege', () => {
  test('a function may do with the table what is declared for it, on keys it may touch, and nothing else', () => {
    const policies = template.findResources('AWS::IAM::Policy');
    for (const [name, declared] of Object.entries(settings)) {
      const {
        table,
        signsCursors,
        objects = [],
        lists = [],
        invokesReader = false,
        runsStateMachine = false,
      } = declared;
      const { deliveries, putsEvents = false, readsStream = false } = declared;
      const statements = named(policies, `${title(name)}Role`)?.Properties.PolicyDocument.Statement ?? [];
      const actions = statements.flatMap(({ Action }) => Action);
      expect(actions.toSorted(), name).toEqual(
        [
          'logs:CreateLogStream',
          'logs:PutLogEvents',
          'xray:PutTelemetryRecords',
          'xray:PutTraceSegments',
          ...(table?.items ?? []),
          ...(table?.queries ? ['dynamodb:Query'] : []),
          ...(table?.queriesTable ? ['dynamodb:Query'] : []),
          ...(signsCursors ? ['secretsmanager:GetSecretValue'] : []),
          ...objects.flatMap(({ actions }) => [...actions]),
          ...(lists.length > 0 ? ['s3:ListBucket'] : []),
          ...(invokesReader ? ['lambda:InvokeFunction'] : []),
          ...(runsStateMachine ? ['states:StartExecution', 'states:StopExecution'] : []),
          ...(deliveries === 'sends' ? ['sqs:SendMessage'] : []),
          ...(deliveries === 'receives' ? RECEIVING : []),
          ...(putsEvents ? ['events:PutEvents'] : []),
          ...(readsStream ? READING_A_STREAM : []),
        ].sort(),
      );
      for (const { Action, Condition, Resource } of statements) {
        // Objects are named by the pattern of their keys, executions by their state machine; all else by itself.
        if (![Action].flat().some((action) => /^(s3:|states:|xray:|dynamodb:ListStreams)/.test(action)))
          expect(JSON.stringify(Resource)).not.toContain('*');
        if (READING_A_STREAM.some((action) => [Action].flat().includes(action))) continue;
        if (![Action].flat().some((action) => action.startsWith('dynamodb:'))) continue;
        expect(Condition).toEqual({ 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': table?.leadingKeys } });
      }
    }
    template.resourcePropertiesCountIs('AWS::IAM::Role', { ManagedPolicyArns: Match.anyValue() }, 0);
  });

  test('what is granted is what the code calls', () => {
    const called = new Set<string>();
    for (const file of readdirSync(join(root, 'functions'), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts')) continue;
      const code = readFileSync(join(root, 'functions', file), 'utf8');
      const [, imported = ''] = /import \{([^}]*)\} from '@aws-sdk\/lib-dynamodb'/.exec(code) ?? [];
      for (const [, name = ''] of imported.matchAll(/\b(\w+)Command\b/g)) {
        called.add(`dynamodb:${/^(Get|Put|Update|Delete|BatchGet|BatchWrite)$/.test(name) ? `${name}Item` : name}`);
      }
    }
    expect(called).not.toContain('dynamodb:Scan');
    // Powertools idempotency, the only other caller, puts, reads, updates and deletes single items (its documentation,
    // "Required resources").
    for (const action of ['PutItem', 'GetItem', 'UpdateItem', 'DeleteItem']) called.add(`dynamodb:${action}`);
    const granted = new Set(
      Object.values(settings).flatMap(({ table }) => [
        ...(table?.items ?? []),
        ...(table?.queries || table?.queriesTable ? ['dynamodb:Query'] : []),
      ]),
    );
    expect([...granted].sort()).toEqual([...called].sort());
  });
});

describe('cdk-nag', () => {
  const inspect = (app: App) => new AwsSolutionsChecks(app).validateScope(app);

  test('AwsSolutions finds nothing that is not accepted with its reason', () => {
    const app = new App({ context: { 'aws:cdk:bundling-stacks': [] } });
    new GuijuStack(app, 'Guiju');
    expect(inspect(app)).toEqual({ success: true, violations: [] });
  });

  test('every acceptance is needed, and says why in a sentence', () => {
    const app = new App({ context: { 'aws:cdk:bundling-stacks': [] } });
    const bare = new GuijuStack(app, 'Guiju');
    const accepted: { path: string; rule: string; reason: string }[] = [];
    for (const construct of bare.node.findAll()) {
      for (const { type, data } of construct.node.metadata) {
        if (type !== Validations.ACKNOWLEDGED_RULES_METADATA_KEY) continue;
        for (const [rule, reason] of Object.entries(z.record(z.string(), z.unknown()).parse(data))) {
          accepted.push({
            path: construct.node.path,
            rule: rule.replace(/^[^[]*::/, ''),
            reason: JSON.stringify(reason),
          });
        }
      }
    }
    expect(accepted.length).toBeGreaterThan(0);
    const pack = new AwsSolutionsChecks(app);
    Object.defineProperty(pack, 'isAcknowledged', { value: () => false });
    const found = pack.validateScope(app).violations;
    for (const { path, rule, reason } of accepted) {
      expect(reason.split(' ').length, `${path} ${rule}`).toBeGreaterThan(4);
      const paths =
        found.find(({ ruleName }) => ruleName === rule)?.violatingResources.map(({ constructPath }) => constructPath) ??
        [];
      expect(
        paths.some((found) => found === path || found?.startsWith(`${path}/`)),
        `${rule} on ${path}`,
      ).toBe(true);
    }
  });
});

describe('with a user pool of its own', () => {
  const app = new App({ context: { 'aws:cdk:bundling-stacks': [] } });
  const own = new GuijuStack(app, 'Guiju', { cognitoDomain: 'guiju-test' });

  test('its tokens are accepted, and grant machines the scopes of the API', () => {
    const template = Template.fromStack(own);
    template.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      AllowedOAuthFlows: ['client_credentials'],
      AllowedOAuthScopes: scopes.map((scope) => `guiju/${scope}`),
    });
    template.hasResourceProperties('AWS::Cognito::UserPoolResourceServer', {
      Identifier: 'guiju',
      Scopes: scopes.map((ScopeName) => Match.objectLike({ ScopeName })),
    });
    template.hasResourceProperties('AWS::ApiGatewayV2::Authorizer', {
      JwtConfiguration: { Audience: [{ Ref: 'UsersMachine' }, { Ref: 'UsersWorkplace' }] },
    });
    expect(template.findParameters('Issuer')).toEqual({});
  });

  test('people whom somebody has invited sign in to the workplace by code and PKCE, with a second factor', () => {
    const template = Template.fromStack(own);
    template.hasResourceProperties('AWS::Cognito::UserPool', {
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'ON',
    });
    const page = (url: unknown): unknown => ({ 'Fn::If': ['DomainGiven', Match.anyValue(), url] });
    const api = { 'Fn::Join': ['', ['https://', { Ref: Match.stringLikeRegexp('^Api') }, ...restOfAddress('/')]] };
    template.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      GenerateSecret: false,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid', ...scopes.map((scope) => `guiju/${scope}`)],
      CallbackURLs: [api, page(api)],
      LogoutURLs: [api, page(api)],
    });
    template.hasResourceProperties('AWS::Lambda::Function', {
      Description: functions.workplace.about,
      Environment: {
        Variables: {
          SIGN_IN_CLIENT: { Ref: 'UsersWorkplace' },
          SIGN_IN_SCOPE_PREFIX: 'guiju/',
          SIGN_IN_ORIGIN: {
            'Fn::Join': ['', ['https://guiju-test.auth.', { Ref: 'AWS::Region' }, '.amazoncognito.com']],
          },
        },
      },
    });
    // People and machines see the same: the pool is the tenant.
    const named = z.object({ Properties: z.object({ Environment: z.object({ Variables: variables }) }) });
    const claims = Object.values(template.findResources('AWS::Lambda::Function')).flatMap(
      (made) => named.parse(made).Properties.Environment.Variables.TENANT_CLAIM ?? [],
    );
    expect(new Set(claims)).toEqual(new Set(['iss']));
  });

  test('AwsSolutions finds nothing that is not accepted with its reason', () => {
    expect(new AwsSolutionsChecks(app).validateScope(app)).toEqual({ success: true, violations: [] });
  });
});

describe('a domain of its own', () => {
  test('leads to the stage where it is named, with its certificate, and is entered in a zone where one is named', () => {
    for (const name of ['DomainName', 'CertificateArn', 'HostedZoneId'])
      expect(template.findParameters(name)[name]).toMatchObject({ Default: '' });
    template.hasCondition('DomainGiven', { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'DomainName' }, ''] }] });
    template.hasResource('AWS::ApiGatewayV2::DomainName', {
      Condition: 'DomainGiven',
      Properties: {
        DomainName: { Ref: 'DomainName' },
        DomainNameConfigurations: [
          { CertificateArn: { Ref: 'CertificateArn' }, EndpointType: 'REGIONAL', SecurityPolicy: 'TLS_1_2' },
        ],
      },
    });
    template.hasResource('AWS::ApiGatewayV2::ApiMapping', {
      Condition: 'DomainGiven',
      Properties: { DomainName: { Ref: 'Domain' }, Stage: Match.anyValue() },
    });
    template.hasResource('AWS::Route53::RecordSet', {
      Condition: 'ZoneGiven',
      Properties: { HostedZoneId: { Ref: 'HostedZoneId' }, Name: { Ref: 'DomainName' }, Type: 'A' },
    });
    template.hasOutput('Url', { Value: { 'Fn::If': ['DomainGiven', Match.anyValue(), Match.anyValue()] } });
    expect(JSON.stringify(template.toJSON().Rules)).toContain('DomainName needs CertificateArn');
  });

  test('the workplace may send files to the buckets from every address it answers under, and other pages where they are named', () => {
    const own = [
      'https://',
      { Ref: Match.stringLikeRegexp('^Api') },
      ...restOfAddress(''),
      { 'Fn::If': ['DomainGiven', { 'Fn::Join': ['', [',https://', { Ref: 'DomainName' }]] }, ''] },
      { 'Fn::If': ['ObjectCorsGiven', Match.anyValue(), ''] },
    ];
    for (const method of ['GET', 'POST']) {
      template.hasResourceProperties('AWS::S3::Bucket', {
        CorsConfiguration: {
          CorsRules: [
            Match.objectLike({
              AllowedMethods: [method],
              AllowedOrigins: { 'Fn::Split': [',', { 'Fn::Join': ['', own] }] },
            }),
          ],
        },
      });
    }
  });
});

describe('a budget', () => {
  test('is made where a sum is named, and told of by mail before it is used up', () => {
    expect(template.findParameters('MonthlyBudget').MonthlyBudget).toMatchObject({ Default: 0 });
    template.hasResource('AWS::Budgets::Budget', {
      Condition: 'BudgetGiven',
      Properties: {
        Budget: {
          BudgetType: 'COST',
          TimeUnit: 'MONTHLY',
          BudgetLimit: { Amount: { Ref: 'MonthlyBudget' }, Unit: { 'Fn::If': ['InChina', 'CNY', 'USD'] } },
        },
        NotificationsWithSubscribers: [
          {
            Notification: Match.objectLike({ NotificationType: 'ACTUAL', Threshold: 80 }),
            Subscribers: [{ SubscriptionType: 'EMAIL', Address: { Ref: 'AlarmMail' } }],
          },
          Match.objectLike({ Notification: Match.objectLike({ NotificationType: 'FORECASTED', Threshold: 100 }) }),
        ],
      },
    });
    expect(JSON.stringify(template.toJSON().Rules)).toContain('MonthlyBudget needs AlarmMail');
  });
});

describe('where it is deployed', () => {
  const { context } = z
    .object({ context: z.record(z.string(), z.unknown()) })
    .parse(JSON.parse(readFileSync(join(root, 'cdk.json'), 'utf8')));
  const madeIn = (region: string, cognitoDomain?: string): App => {
    const app = new App({ context: { ...context, 'aws:cdk:bundling-stacks': [] } });
    new GuijuStack(app, 'Guiju', { cognitoDomain, env: { account: '123456789012', region } });
    return app;
  };

  test("CloudFormation's own rules and AwsSolutions find nothing, in AWS and in AWS China", () => {
    // With this flag of cdk.json what the rules find ends the synthesis with an error.
    expect(context).toMatchObject({ '@aws-cdk/core:validateAgainstDefaultRules': true });
    for (const region of ['ap-southeast-1', 'cn-north-1', 'cn-northwest-1']) {
      const app = madeIn(region);
      expect(new AwsSolutionsChecks(app).validateScope(app), region).toEqual({ success: true, violations: [] });
      const text = JSON.stringify(app.synth().getStackByName('Guiju').template);
      if (region.startsWith('cn-')) expect(text).not.toContain('arn:aws:');
    }
    expect(() => madeIn('ap-southeast-1', 'guiju-test').synth()).not.toThrow();
  });

  test('a user pool is refused before anything is deployed where there is no Cognito', () => {
    expect(() => madeIn('cn-north-1', 'guiju-test').synth()).toThrow('does not exist');
  });
});
