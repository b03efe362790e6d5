/** The queue of deliveries on AWS: SQS, which hands each out until it is delivered, and sets aside what cannot be. */
import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { type Environment, readEnvironment } from '../environment.ts';
import type { Outbox } from './outbox.ts';

export interface QueuePlace {
  readonly url: string;
  readonly region: string;
}

/** @throws EnvironmentError where WEBHOOK_QUEUE or AWS_REGION is missing. */
export function queuePlace(env: Environment): QueuePlace {
  return readEnvironment(env, ({ text }) => ({ url: text('WEBHOOK_QUEUE'), region: text('AWS_REGION') }));
}

/** How many SendMessageBatch takes (SQS API reference). */
const ENTRIES = 10;

export function queueClient({ region }: QueuePlace): SQSClient {
  return new SQSClient({
    region,
    maxAttempts: 4,
    retryMode: 'standard',
    defaultsMode: 'standard',
    userAgentAppId: async () => undefined,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000 },
  });
}

export function queueOutbox(place: QueuePlace): Outbox {
  const client = queueClient(place);
  return async (messages) => {
    for (let start = 0; start < messages.length; start += ENTRIES) {
      const { Failed = [] } = await client.send(
        new SendMessageBatchCommand({
          QueueUrl: place.url,
          Entries: messages.slice(start, start + ENTRIES).map((message, index) => ({
            Id: String(index),
            MessageBody: JSON.stringify(message),
          })),
        }),
      );
      if (Failed.length > 0) throw new Error(`the queue refused ${Failed.length} deliveries`);
    }
  };
}
