/** Starts and stops executions of the state machine. */
import {
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { reaching } from '../store/unavailable.ts';
import type { ExecutionInput } from './execution-input.ts';

export interface Executions {
  /** Starts an execution; one that was started with the same name is left as it is. */
  readonly start: (name: string, input: ExecutionInput) => Promise<void>;
  /** Stops an execution; one that has ended, or never began, is left as it is. */
  readonly stop: (name: string) => Promise<void>;
}

export interface StateMachinePlace {
  readonly arn: string;
  readonly region: string;
  /** The runner of one machine; AWS where it is left out. */
  readonly endpoint?: string | undefined;
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined;
}

export function executionsOf({ arn, region, endpoint, credentials }: StateMachinePlace): Executions {
  const client = new SFNClient({
    region,
    ...(endpoint !== undefined && { endpoint }),
    ...(credentials !== undefined && { credentials }),
    // Given here, so that the SDK does not read ~/.aws/config for them.
    maxAttempts: 4,
    retryMode: 'standard',
    defaultsMode: 'standard',
    useDualstackEndpoint: false,
    useFipsEndpoint: false,
    userAgentAppId: async () => undefined,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
  });
  return {
    start: async (name, input) => {
      try {
        await reaching(() =>
          client.send(new StartExecutionCommand({ stateMachineArn: arn, name, input: JSON.stringify(input) })),
        );
      } catch (error) {
        if (!(error instanceof ExecutionAlreadyExists)) throw error;
      }
    },
    stop: async (name) => {
      try {
        const executionArn = `${arn.replace(':stateMachine:', ':execution:')}:${name}`;
        await reaching(() => client.send(new StopExecutionCommand({ executionArn, error: 'Cancelled' })));
      } catch (error) {
        if (!(error instanceof ExecutionDoesNotExist)) throw error;
      }
    },
  };
}
