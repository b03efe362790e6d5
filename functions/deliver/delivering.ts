/** What Lambda invokes `deliver` with: messages of the queue. What fails stays there, hidden until its next attempt is due. */
import { Logger } from '@aws-lambda-powertools/logger';
import { ChangeMessageVisibilityCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { message } from '../events/outbox.ts';
import { type DeliverServices, delayAfter, deliver } from './deliver.ts';

export interface DeliveringServices extends DeliverServices {
  readonly queue: Pick<SQSClient, 'send'>;
  readonly queueUrl: string;
}

const logger = new Logger();

/** @returns what failed: SQS hands it out again, and after the last attempt to the queue of what could not be delivered. */
export function delivering(services: DeliveringServices): (event: SQSEvent) => Promise<SQSBatchResponse> {
  return async ({ Records }) => {
    const failed = await Promise.all(
      Records.map(async (record) => ((await attempt(record, services)) ? [] : [record])),
    );
    return { batchItemFailures: failed.flat().map(({ messageId }) => ({ itemIdentifier: messageId })) };
  };
}

/** @returns whether the message is done with. */
async function attempt(record: SQSRecord, services: DeliveringServices): Promise<boolean> {
  const sent = message.parse(JSON.parse(record.body));
  const attempts = Number(record.attributes.ApproximateReceiveCount);
  const outcome = await deliver(services, sent);
  // Never its address, and nothing of what it carries.
  logger.info('delivery', { webhook: sent.webhook, id: sent.id, attempts, outcome });
  if (outcome !== 'failed') return true;
  const delay = delayAfter(attempts);
  if (delay !== undefined) {
    await services.queue.send(
      new ChangeMessageVisibilityCommand({
        QueueUrl: services.queueUrl,
        ReceiptHandle: record.receiptHandle,
        VisibilityTimeout: delay,
      }),
    );
  }
  return false;
}
