import validate from 'asl-validator';
import { Match, type Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { buckets } from '../../../functions/declared/buckets.ts';
import { BYTES_A_CALL, stateMachine, substitutions } from '../../../infra/declared/state-machine.ts';
import { steps } from '../../../infra/declared/steps.ts';
import { readDefinition } from '../../../infra/local/state-machine/definition.ts';
import { synthesisedTemplate } from '../synthesised.ts';

let template: Template;
beforeAll(() => {
  template = synthesisedTemplate();
});

const deployed = z.object({
  Properties: z.looseObject({
    DefinitionString: z.string(),
    DefinitionSubstitutions: z.record(z.string(), z.unknown()),
  }),
});
const synthesised = (): z.infer<typeof deployed>['Properties'] => {
  const [found] = Object.values(template.findResources('AWS::StepFunctions::StateMachine'));
  return deployed.parse(found).Properties;
};

describe('the state machine of a batch', () => {
  test.each(['aws', 'aws-cn'])('is Amazon States Language in the partition %s, by asl-validator', (partition) => {
    const text = synthesised().DefinitionString.replaceAll('$' + '{partition}', partition);
    const { isValid, errorsText } = validate(JSON.parse(text));
    expect(isValid, errorsText('\n')).toBe(true);
  });

  test('is deployed as it is declared, with something for everything that is to be filled in', () => {
    const { DefinitionString, DefinitionSubstitutions } = synthesised();
    expect(JSON.parse(DefinitionString)).toEqual(JSON.parse(JSON.stringify(stateMachine)));
    expect(Object.keys(DefinitionSubstitutions).sort()).toEqual([...substitutions].sort());
    const used = new Set([...DefinitionString.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name));
    expect([...used].sort()).toEqual([...substitutions].sort());
  });

  test('what is synthesised is what the runner of one machine executes', () => {
    const values = Object.fromEntries(substitutions.map((name) => [name, name]));
    const machine = readDefinition(JSON.parse(synthesised().DefinitionString), values);
    expect(Object.keys(machine.States)).toEqual(Object.keys(stateMachine.States));
  });

  test('loses no line: a group that fails is tolerated, and the map goes over lines with batches that fit a payload', () => {
    const { Judge } = stateMachine.States;
    expect(Judge.ToleratedFailurePercentage).toBe(100);
    expect(Judge.ItemReader.ReaderConfig.InputType).toBe('JSONL');
    expect(Judge.ItemBatcher.MaxInputBytesPerBatch).toBe(BYTES_A_CALL);
    expect(BYTES_A_CALL).toBeLessThan(262_144);
  });

  test('every task is tried again, and what fails for good is settled', () => {
    for (const [name, state] of Object.entries(stateMachine.States)) {
      if (state.Type !== 'Task' && state.Type !== 'Map') continue;
      if (state.Type === 'Task') expect(state.Retry.length, name).toBeGreaterThan(0);
      if (!/^(Announce|AnnounceFailure|Settle)$/.test(name)) expect(state, name).toHaveProperty('Catch');
    }
  });

  test('the map waits long enough for a call, within the five minutes of an express workflow', () => {
    expect(steps.evaluate.timeoutSeconds).toBeLessThan(300);
  });

  test('is traced, logged without what was submitted, and told of when it fails', () => {
    template.hasResourceProperties('AWS::StepFunctions::StateMachine', {
      TracingConfiguration: { Enabled: true },
      LoggingConfiguration: { Level: 'ALL', IncludeExecutionData: false },
    });
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'ExecutionsFailed',
      AlarmActions: [Match.anyValue()],
    });
  });

  test('may start its own map runs, call its own steps and put events on the bus, and touch no upload', () => {
    const [role] = Object.entries(template.findResources('AWS::IAM::Policy')).filter(([id]) =>
      id.startsWith('StateMachineRole'),
    );
    const text = JSON.stringify(role);
    for (const action of ['lambda:InvokeFunction', 'states:StartExecution', 'states:StopExecution', 'events:PutEvents'])
      expect(text).toContain(action);
    expect(text).not.toContain('Uploads');
    expect(text).not.toContain('dynamodb');
  });
});

describe('the buckets', () => {
  test('are private, encrypted, logged, open to TLS alone, and kept', () => {
    for (const id of ['Uploads', 'Results']) {
      const [found] = Object.entries(template.findResources('AWS::S3::Bucket')).filter(([name]) => name.startsWith(id));
      expect(found?.[1]).toMatchObject({
        DeletionPolicy: 'Retain',
        Properties: {
          PublicAccessBlockConfiguration: {
            BlockPublicAcls: true,
            BlockPublicPolicy: true,
            IgnorePublicAcls: true,
            RestrictPublicBuckets: true,
          },
          BucketEncryption: {
            ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
          },
          LoggingConfiguration: { LogFilePrefix: `${id}/` },
          OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
        },
      });
      template.hasResourceProperties('AWS::S3::BucketPolicy', {
        Bucket: { Ref: found?.[0] },
        PolicyDocument: {
          Statement: Match.arrayWith([
            Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
          ]),
        },
      });
    }
  });

  test('delete uploads and working files after the days that are declared', () => {
    const [upload] = buckets.uploads.lifecycle;
    template.hasResourceProperties('AWS::S3::Bucket', {
      LifecycleConfiguration: {
        Rules: Match.arrayWith([Match.objectLike({ ExpirationInDays: upload.deleteAfterDays })]),
      },
    });
    for (const rule of buckets.results.lifecycle) {
      template.hasResourceProperties('AWS::S3::Bucket', {
        LifecycleConfiguration: { Rules: Match.arrayWith([Match.objectLike({ Prefix: rule.prefix })]) },
      });
    }
  });

  test('delete result files and papers with the reports they hold or led to, where reports are deleted', () => {
    const [results] = Object.entries(template.findResources('AWS::S3::Bucket')).filter(([name]) =>
      name.startsWith('Results'),
    );
    const rules = z
      .array(z.looseObject({}))
      .parse(
        z
          .looseObject({ Properties: z.looseObject({ LifecycleConfiguration: z.looseObject({ Rules: z.unknown() }) }) })
          .parse(results?.[1]).Properties.LifecycleConfiguration.Rules,
      );
    expect(rules).toHaveLength(1 + buckets.results.lifecycle.length + 2);
    expect(rules.slice(-2)).toMatchObject(
      ['results/', 'papers/'].map((Prefix) => ({
        Prefix,
        Status: { 'Fn::If': ['RetentionGiven', 'Enabled', 'Disabled'] },
        ExpirationInDays: { 'Fn::If': ['RetentionGiven', { Ref: 'RetentionDays' }, expect.anything()] },
      })),
    );
  });

  test('take forms from pages of the workplace, and of other origins where they are given', () => {
    template.hasResourceProperties('AWS::S3::Bucket', {
      CorsConfiguration: {
        CorsRules: [
          Match.objectLike({
            AllowedMethods: ['POST'],
            AllowedOrigins: {
              'Fn::Split': [
                ',',
                { 'Fn::Join': ['', Match.arrayWith([{ 'Fn::If': ['ObjectCorsGiven', Match.anyValue(), ''] }])] },
              ],
            },
          }),
        ],
      },
    });
  });
});
