/** The one table on AWS, as functions/declared/table.ts declares it. */
import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { type Index, indexes, ORDER_ATTRIBUTE, TTL_ATTRIBUTE, tableKeys } from '../functions/declared/table.ts';

const declared: readonly Index[] = indexes;
const text = (name: string) => ({ name, type: AttributeType.STRING });

export function reportTable(scope: Construct): TableV2 {
  return new TableV2(scope, 'Table', {
    partitionKey: text(tableKeys.partition),
    sortKey: text(tableKeys.sort),
    billing: Billing.onDemand(),
    encryption: TableEncryptionV2.awsManagedKey(),
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
    timeToLiveAttribute: TTL_ATTRIBUTE,
    // What was stored is announced from here (stack-events.ts): a report is told of though the function that stored it has died.
    dynamoStream: StreamViewType.NEW_IMAGE,
    globalSecondaryIndexes: declared.map(({ name, carries }) => ({
      indexName: name,
      partitionKey: text(name),
      sortKey: text(ORDER_ATTRIBUTE),
      ...(carries === undefined
        ? { projectionType: ProjectionType.ALL }
        : { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...carries] }),
    })),
  });
}
