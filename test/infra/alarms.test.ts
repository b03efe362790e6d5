import type { Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { routes } from '../../functions/declared/routes.ts';
import { synthesisedTemplate } from './synthesised.ts';

const reference = z.object({ Ref: z.string() });
const alarm = z.object({ Properties: z.object({ AlarmActions: z.array(reference).min(1) }) });
const topic = z.object({
  Properties: z.object({ KmsMasterKeyId: z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.literal('Arn')]) }) }),
});
const statement = z.looseObject({
  Effect: z.enum(['Allow', 'Deny']),
  Action: z.union([z.string(), z.array(z.string())]),
  Principal: z.unknown(),
  Resource: z.unknown(),
});
const statements = z.object({ Statement: z.array(statement) });
const key = z.object({ Properties: z.object({ KeyPolicy: statements }) });
const topicPolicy = z.object({ Properties: z.object({ Topics: z.array(reference), PolicyDocument: statements }) });

const CLOUDWATCH = { Service: 'cloudwatch.amazonaws.com' };
let template: Template;
let text: string;

beforeAll(() => {
  template = synthesisedTemplate();
  text = JSON.stringify(template.toJSON());
});

/** The actions that CloudWatch is allowed, and where. */
const allowed = ({ Statement }: z.infer<typeof statements>) =>
  Statement.filter(
    ({ Effect, Principal }) => Effect === 'Allow' && JSON.stringify(Principal) === JSON.stringify(CLOUDWATCH),
  ).flatMap(({ Action, Resource }) => [Action].flat().map((action) => ({ action, Resource })));

describe('an alarm arrives:', () => {
  test('by mail where an address is given at deploy, and nowhere where none is', () => {
    const [subscription] = Object.values(template.findResources('AWS::SNS::Subscription'));
    expect(subscription).toMatchObject({
      Condition: 'AlarmMailGiven',
      Properties: {
        Protocol: 'email',
        Endpoint: { Ref: 'AlarmMail' },
        TopicArn: { Ref: expect.stringContaining('Alarms') },
      },
    });
    expect(template.toJSON().Conditions.AlarmMailGiven).toEqual({
      'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'AlarmMail' }, ''] }],
    });
  });

  test('every alarm is told to a topic that CloudWatch may publish to, encrypted with a key that it may use', () => {
    const alarms = Object.values(template.findResources('AWS::CloudWatch::Alarm')).map((one) => alarm.parse(one));
    expect(alarms.length).toBeGreaterThan(10);
    const policies = Object.values(template.findResources('AWS::SNS::TopicPolicy')).map((one) =>
      topicPolicy.parse(one),
    );
    for (const { Ref } of alarms.flatMap(({ Properties }) => Properties.AlarmActions)) {
      const { KmsMasterKeyId } = topic.parse(template.findResources('AWS::SNS::Topic')[Ref]).Properties;
      const ofTopic = policies.filter(({ Properties }) => Properties.Topics.some((one) => one.Ref === Ref));
      expect(ofTopic.flatMap(({ Properties }) => allowed(Properties.PolicyDocument))).toContainEqual({
        action: 'sns:Publish',
        Resource: { Ref },
      });
      const own = key.parse(template.findResources('AWS::KMS::Key')[KmsMasterKeyId['Fn::GetAtt'][0]]);
      expect(allowed(own.Properties.KeyPolicy).map(({ action }) => action)).toEqual([
        'kms:Decrypt',
        'kms:GenerateDataKey*',
      ]);
    }
  });
});

test('no partition is written out: what is deployed to China names aws-cn', () => {
  expect(text.match(/arn:aws[^-]/g) ?? []).toEqual([]);
});

test('what needs no token has a share of its own', () => {
  const [stage] = Object.values(template.findResources('AWS::ApiGatewayV2::Stage'));
  const settings = z
    .object({
      Properties: z.object({
        DefaultRouteSettings: z.looseObject({ ThrottlingRateLimit: z.number() }),
        RouteSettings: z.record(z.string(), z.looseObject({ ThrottlingRateLimit: z.number() })),
      }),
      DependsOn: z.array(z.string()),
    })
    .parse(stage);
  const { DefaultRouteSettings, RouteSettings } = settings.Properties;
  expect(Object.keys(RouteSettings).sort()).toEqual(
    routes
      .filter(({ access }) => access === 'public')
      .map(({ key }) => key)
      .sort(),
  );
  for (const { ThrottlingRateLimit } of Object.values(RouteSettings))
    expect(ThrottlingRateLimit).toBeLessThanOrEqual(DefaultRouteSettings.ThrottlingRateLimit / 10);
  expect(settings.DependsOn.length).toBeGreaterThanOrEqual(routes.length);
});
