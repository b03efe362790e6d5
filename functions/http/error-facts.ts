/**
 * What of an error may be logged: its kind, where it came from and what the service called it. Never its message or its other
 * attributes: a failed condition carries the item that stood in the way, and a parser's words quote what it read.
 */
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

const CODE = /^[A-Z][A-Z0-9_]{1,40}$/;
const FRAMES = 8;
const CAUSES = 3;

/** @param depth how many causes beneath the error are told. */
export function errorFacts(error: unknown, depth = CAUSES): ErrorFacts {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const code = 'code' in error && typeof error.code === 'string' && CODE.test(error.code) ? error.code : undefined;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line));
  return {
    name: /^\w{1,80}$/.test(error.name) ? error.name : 'Error',
    ...(code !== undefined && { code }),
    ...('$metadata' in error && serviceFacts(error.$metadata)),
    at: frames.slice(0, FRAMES).map((line) => line.trim().slice(0, 200)),
    ...(error.cause !== undefined && depth > 0 && { cause: errorFacts(error.cause, depth - 1) }),
  };
}

/** What the SDK notes of a call; of something else that bears its name, nothing. */
function serviceFacts(metadata: unknown): Pick<ErrorFacts, 'httpStatusCode' | 'requestId' | 'attempts'> {
  if (typeof metadata !== 'object' || metadata === null) return {};
  return {
    ...('httpStatusCode' in metadata &&
      isWhole(metadata.httpStatusCode) && { httpStatusCode: metadata.httpStatusCode }),
    ...('requestId' in metadata && typeof metadata.requestId === 'string' && { requestId: metadata.requestId }),
    ...('attempts' in metadata && isWhole(metadata.attempts) && { attempts: metadata.attempts }),
  };
}

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);
