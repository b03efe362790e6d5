/** The DynamoDB client, configured in full so that the SDK looks for no configuration files. */
import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** Where the table is. `endpoint` points at DynamoDB Local or dynalite; AWS where it is left out. */
export interface TablePlace {
  readonly tableName: string;
  readonly region: string;
  readonly endpoint?: string | undefined;
  /** Credentials for a local endpoint, which checks none; the SDK's own sources otherwise. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined;
}

export function tableClient({ region, endpoint, credentials }: TablePlace): DynamoDBDocumentClient {
  const config: DynamoDBClientConfig = {
    region,
    ...(endpoint !== undefined && { endpoint }),
    ...(credentials !== undefined && { credentials }),
    // Given here, so that the SDK does not read ~/.aws/config for them.
    maxAttempts: 4,
    retryMode: 'standard',
    defaultsMode: 'standard',
    useDualstackEndpoint: false,
    useFipsEndpoint: false,
    accountIdEndpointMode: 'disabled',
    authSchemePreference: [],
    endpointDiscoveryEnabled: false,
    endpointDiscoveryEnabledProvider: async () => false,
    userAgentAppId: async () => undefined,
    disableClockSkewCorrection: async () => false,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000 },
  };
  return DynamoDBDocumentClient.from(new DynamoDBClient(config), { marshallOptions: { removeUndefinedValues: true } });
}
