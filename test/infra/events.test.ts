import { Match, type Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { ATTEMPTS, delayAfter } from '../../functions/deliver/deliver.ts';
import { DUE_SCHEDULE } from '../../functions/events/announcing.ts';
import { synthesisedTemplate } from './synthesised.ts';

let template: Template;
beforeAll(() => {
  template = synthesisedTemplate();
});

const mapping = z.object({
  Properties: z.looseObject({ FilterCriteria: z.object({ Filters: z.array(z.object({ Pattern: z.string() })) }) }),
});

describe('events on AWS', () => {
  test('are announced from the stream of the table: new reports, and no row of a batch', () => {
    template.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
    });
    const [found] = Object.values(
      template.findResources('AWS::Lambda::EventSourceMapping', { Properties: { StartingPosition: 'LATEST' } }),
    );
    const [filter] = mapping.parse(found).Properties.FilterCriteria.Filters;
    expect(JSON.parse(filter?.Pattern ?? '')).toEqual({
      eventName: ['INSERT'],
      dynamodb: { Keys: { sk: { S: ['report'] } }, NewImage: { bulk: { BOOL: [{ exists: false }] } } },
    });
  });

  test('of batches and due days come from the bus and from a schedule, and what fails is set aside', () => {
    template.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: { source: ['guiju'], 'detail-type': ['Batch finished'] },
      Targets: [Match.objectLike({ DeadLetterConfig: Match.anyValue() })],
    });
    // Nine in the morning in China.
    template.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: 'cron(0 1 * * ? *)',
      Targets: [
        Match.objectLike({ Input: JSON.stringify({ source: DUE_SCHEDULE }), DeadLetterConfig: Match.anyValue() }),
      ],
    });
  });

  test('wait in an encrypted queue, longer than all attempts take, and are set aside after the last', () => {
    const delays = Array.from({ length: ATTEMPTS }, (_, index) => delayAfter(index + 1) ?? 0);
    const seconds = delays.reduce((sum, delay) => sum + delay, 0);
    template.hasResourceProperties('AWS::SQS::Queue', {
      RedrivePolicy: { maxReceiveCount: ATTEMPTS, deadLetterTargetArn: Match.anyValue() },
      SqsManagedSseEnabled: true,
      MessageRetentionPeriod: 345_600,
    });
    expect(seconds).toBeLessThan(345_600);
    // What SQS hides a message for, at most.
    for (const delay of delays) expect(delay).toBeLessThanOrEqual(43_200);
    template.resourcePropertiesCountIs('AWS::SQS::Queue', { SqsManagedSseEnabled: true }, 2);
  });
});
