/** The reader on AWS: the function that reads, invoked and waited for. It goes on where the wait is given up. */
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import * as z from 'zod';
import { PATIENCE_MS, type Reader } from './reader.ts';

export interface ReaderPlace {
  readonly functionName: string;
  readonly region: string;
}

/** What Lambda says of a function that was ended: out of memory or of time. Other names are those of errors it threw. */
const ENDED = /^(Runtime|Sandbox)\.|Task timed out/;
const failure = z.object({ errorType: z.string().default(''), errorMessage: z.string().default('') });

export function lambdaReader({ functionName, region }: ReaderPlace): Reader {
  const client = new LambdaClient({
    region,
    // Tried once: whoever asks again finds what the first try stored.
    maxAttempts: 1,
    defaultsMode: 'standard',
    useDualstackEndpoint: false,
    useFipsEndpoint: false,
    userAgentAppId: async () => undefined,
    requestHandler: { connectionTimeout: 2_000, requestTimeout: PATIENCE_MS + 2_000 },
  });
  return async (input) => {
    const patience = AbortSignal.timeout(PATIENCE_MS);
    try {
      const { FunctionError, Payload } = await client.send(
        new InvokeCommand({ FunctionName: functionName, Payload: JSON.stringify(input) }),
        { abortSignal: patience },
      );
      if (FunctionError === undefined) return 'ended';
      const { errorType, errorMessage } = failure.parse(
        JSON.parse(Buffer.from(Payload ?? []).toString('utf8') || '{}'),
      );
      if (ENDED.test(errorType) || ENDED.test(errorMessage)) return 'died';
      throw new Error(`the reader failed with ${errorType}`);
    } catch (error) {
      if (patience.aborted) return 'late';
      throw error;
    }
  };
}
