/**
 * What of an error may be logged: its kind, where it came from and what the service called it. Never its message or its other
 * attributes: a failed condition carries the item that stood in the way, and a parser's words quote what it read.
 */
import * as z from 'zod';

export interface ErrorFacts {
  readonly name: string;
  readonly code?: string;
  /** Of the AWS service that answered with it. */
  readonly httpStatusCode?: number;
  readonly requestId?: string;
  readonly attempts?: number;
  /** The innermost calls. */
  readonly at: readonly string[];
  readonly cause?: ErrorFacts;
}

const known = z.object({
  code: z
    .string()
    .regex(/^[A-Z][A-Z0-9_]{1,40}$/)
    .optional()
    .catch(undefined),
  $metadata: z
    .object({ httpStatusCode: z.int().optional(), requestId: z.string().optional(), attempts: z.int().optional() })
    .optional()
    .catch(undefined),
});

const FRAMES = 8;
const CAUSES = 3;

/** @param depth how many causes beneath the error are told. */
export function errorFacts(error: unknown, depth = CAUSES): ErrorFacts {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const { code, $metadata } = known.parse(error);
  const frames = (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line));
  return {
    name: /^\w{1,80}$/.test(error.name) ? error.name : 'Error',
    ...(code !== undefined && { code }),
    ...($metadata?.httpStatusCode !== undefined && { httpStatusCode: $metadata.httpStatusCode }),
    ...($metadata?.requestId !== undefined && { requestId: $metadata.requestId }),
    ...($metadata?.attempts !== undefined && { attempts: $metadata.attempts }),
    at: frames.slice(0, FRAMES).map((line) => line.trim().slice(0, 200)),
    ...(error.cause !== undefined && depth > 0 && { cause: errorFacts(error.cause, depth - 1) }),
  };
}
