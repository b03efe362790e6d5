/** A request to the object store, taken apart. */
import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Call {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly query: URLSearchParams;
  readonly bucket: string;
  readonly key: string;
}
