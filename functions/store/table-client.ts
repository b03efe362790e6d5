/** The DynamoDB client, configured in full so that the SDK looks for no configuration files. */
import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** What watches or disturbs every call to the table: a plugin of the SDK's middleware. */
export type TablePlugin = Parameters<DynamoDBClient['middlewareStack']['use']>[0];

/** Where the table is. `endpoint` points at DynamoDB Local or dynalite; AWS where it is left out. */
export interface TablePlace {
  readonly tableName: string;
  readonly region: string;
  readonly endpoint?: string | undefined;
  /** Credentials for a local endpoint, which checks none; the SDK's own sources otherwise. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined;
  readonly plugins?: readonly TablePlugin[] | undefined;
}

const MAX_SOCKETS = 256;

export function tableClient({ region, endpoint, credentials, plugins = [] }: TablePlace): DynamoDBDocumentClient {
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
    requestHandler: {
      connectionTimeout: 1_000,
      requestTimeout: 5_000,
      // Otherwise the SDK only warns, and waits for an answer that may never come.
      throwOnRequestTimeout: true,
      // A call that waits a second for a free connection counts as not connected: one machine serves many at once.
      httpAgent: { maxSockets: MAX_SOCKETS },
      httpsAgent: { maxSockets: MAX_SOCKETS },
    },
  };
  const client = new DynamoDBClient(config);
  for (const plugin of plugins) client.middlewareStack.use(plugin);
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}
