/**
 * S3 on one machine: the part of its API that guiju uses, over files in a folder. Not fauxqs (2.4.1), which the design had
 * chosen: it persists, but takes no upload over 11 MiB, holds every object in memory whole, checks neither the policy nor the
 * signature of a presigned form, so that no size limit holds, listens on every network interface, and writes objects in
 * place, so that a crash leaves half of one (its app.js, postObject.js and fileS3Persistence.js).
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { finished } from 'node:stream/promises';
import { answerXml, escaped } from './answer-xml.ts';
import type { Call } from './call.ts';
import { ObjectFolder } from './folder.ts';
import { MultipartUploads } from './multipart-uploads.ts';
import { receiveForm } from './presigned-form.ts';
import { rangeOf } from './range.ts';
import { type Credentials, checkRequest } from './signature.ts';
import { StorageError } from './storage-error.ts';

export interface ObjectServer {
  readonly endpoint: string;
  readonly close: () => Promise<void>;
}

export interface ObjectServerOptions {
  readonly folder: string;
  readonly credentials: Credentials;
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
}

/** Without a byte in either direction. */
const IDLE_MS = 120_000;

/** @throws Error where the port is taken. */
export async function startObjectServer({
  folder,
  credentials,
  host,
  port,
}: ObjectServerOptions): Promise<ObjectServer> {
  const store = new ObjectFolder(folder);
  await store.open();
  const service = new Service(store, credentials);
  const server = createServer({ keepAliveTimeout: 60_000, requestTimeout: 0 }, (request, response) => {
    service.answer(request, response).catch((error: unknown) => {
      const known = error instanceof StorageError ? error : asStorageError(error);
      // Whoever hung up is no fault of the store, and waits for no answer.
      const hungUp = request.destroyed && !request.complete;
      if (known.status === 500 && !hungUp) console.error(error);
      if (response.headersSent) response.destroy();
      else {
        // What is not read any more would keep the connection from being used again.
        if (!request.complete) response.setHeader('connection', 'close');
        answerXml(
          response,
          known.status,
          `<Error><Code>${known.code}</Code><Message>${escaped(known.message)}</Message></Error>`,
        );
      }
    });
  });
  // An upload from which nothing comes any more is given up.
  server.setTimeout(IDLE_MS);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const listening = typeof address === 'object' && address !== null ? address.port : port;
  return {
    endpoint: `http://${host.includes(':') ? `[${host}]` : host}:${listening}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A full disk passes once somebody makes room. */
function asStorageError(error: unknown): StorageError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOSPC' || code === 'EDQUOT' || code === 'EMFILE'
    ? new StorageError(503, 'StorageFull', 'there is no room to write to')
    : new StorageError(500, 'InternalError', 'the object store failed');
}

class Service {
  readonly #store: ObjectFolder;
  readonly #credentials: Credentials;
  readonly #uploads: MultipartUploads;

  constructor(store: ObjectFolder, credentials: Credentials) {
    this.#store = store;
    this.#credentials = credentials;
    this.#uploads = new MultipartUploads(store);
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // Pages may post forms and follow links: both are signed, and there are no cookies to abuse.
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-expose-headers', 'etag');
    // The path as it was sent: a URL would do away with `.` and `..`, which are names like others in keys.
    const [path = '/', search = ''] = (request.url ?? '/').split('?');
    const query = new URLSearchParams(search);
    const [, bucket = '', ...names] = path.split('/');
    const call: Call = { request, response, query, bucket, key: names.map(decoded).join('/') };
    const { method } = request;
    if (method === 'OPTIONS') {
      response
        .writeHead(204, { 'access-control-allow-methods': 'GET,HEAD,POST', 'access-control-allow-headers': '*' })
        .end();
      return;
    }
    if (method === 'POST' && /^multipart\/form-data/i.test(request.headers['content-type'] ?? ''))
      return receiveForm(call, { store: this.#store, credentials: this.#credentials });
    checkRequest(request, path, query, this.#credentials);
    if (method === 'GET' && call.key === '' && query.get('list-type') === '2') return this.#list(call);
    if (method === 'GET' || method === 'HEAD') return this.#get(call);
    if (method === 'PUT' && query.has('uploadId')) return this.#uploads.putPart(call);
    if (method === 'PUT') return this.#put(call);
    if (method === 'POST' && query.has('uploads')) return this.#uploads.begin(call);
    if (method === 'POST' && query.has('uploadId')) return this.#uploads.complete(call);
    if (method === 'DELETE' && query.has('uploadId')) return this.#uploads.abort(call);
    if (method === 'DELETE') {
      await this.#store.remove(call.bucket, call.key);
      response.writeHead(204).end();
      return;
    }
    throw new StorageError(501, 'NotImplemented', 'the object store of one machine does not do this');
  }

  async #get({ request, response, query, bucket, key }: Call): Promise<void> {
    const found = await this.#store.head(bucket, key);
    if (found === undefined) {
      if (request.method === 'HEAD') response.writeHead(404).end();
      else throw new StorageError(404, 'NoSuchKey', 'The specified key does not exist.');
      return;
    }
    const wanted = request.headers['if-match'];
    if (wanted !== undefined && wanted !== found.etag)
      throw new StorageError(412, 'PreconditionFailed', 'the object is another by now');
    const range = rangeOf(request.headers.range, found.size);
    response.writeHead(range === undefined ? 200 : 206, {
      etag: found.etag,
      'accept-ranges': 'bytes',
      'last-modified': found.modifiedAt.toUTCString(),
      'content-length': range === undefined ? found.size : range.end - range.start + 1,
      'content-type': query.get('response-content-type') ?? 'application/octet-stream',
      ...(query.has('response-content-disposition') && {
        'content-disposition': query.get('response-content-disposition') ?? '',
      }),
      ...(range !== undefined && { 'content-range': `bytes ${range.start}-${range.end}/${found.size}` }),
    });
    if (request.method === 'HEAD' || found.size === 0) response.end();
    else {
      const body = this.#store.read(bucket, key, range);
      body.once('error', () => response.destroy());
      body.pipe(response);
      // Whoever stops reading ends the reading of the file too.
      await finished(response).catch(() => body.destroy());
    }
  }

  async #put({ request, response, bucket, key }: Call): Promise<void> {
    const { etag } = await this.#store.write(bucket, key, () => request);
    response.writeHead(200, { etag }).end();
  }

  async #list({ response, query, bucket }: Call): Promise<void> {
    const limit = Math.min(1_000, Number(query.get('max-keys') ?? 1_000));
    const after = query.get('continuation-token') ?? query.get('start-after') ?? '';
    const found = await this.#store.keys(bucket, query.get('prefix') ?? '', after, limit + 1);
    const keys = found.slice(0, limit);
    const truncated = found.length > limit;
    const next = truncated ? `<NextContinuationToken>${escaped(keys.at(-1) ?? '')}</NextContinuationToken>` : '';
    const contents = keys.map((key) => `<Contents><Key>${escaped(key)}</Key></Contents>`).join('');
    answerXml(
      response,
      200,
      `<ListBucketResult><IsTruncated>${truncated}</IsTruncated><KeyCount>${keys.length}</KeyCount>${next}${contents}</ListBucketResult>`,
    );
  }
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    throw new StorageError(400, 'InvalidURI', "Couldn't parse the specified URI.");
  }
}
