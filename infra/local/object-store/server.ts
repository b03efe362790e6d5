/**
 * S3 on one machine: the part of its API that guiju uses, over files in a folder. Not fauxqs (2.4.1), which the design had
 * chosen: it persists, but takes no upload over 11 MiB, holds every object in memory whole, checks neither the policy nor the
 * signature of a presigned form, so that no size limit holds, listens on every network interface, and writes objects in
 * place, so that a crash leaves half of one (its app.js, postObject.js and fileS3Persistence.js).
 */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import { ObjectFolder } from './folder.ts';
import { readPolicy } from './policy.ts';
import { type Credentials, checkPolicy, checkRequest } from './signature.ts';
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

interface Call {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly query: URLSearchParams;
  readonly bucket: string;
  readonly key: string;
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

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function answerXml(response: ServerResponse, status: number, xml: string): void {
  response
    .writeHead(status, { 'content-type': 'application/xml' })
    .end(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`);
}

interface MultipartUpload {
  readonly bucket: string;
  readonly key: string;
  readonly parts: Map<number, string>;
}

class Service {
  readonly #store: ObjectFolder;
  readonly #credentials: Credentials;
  /** Uploads in parts that are under way; a restart forgets them, and whoever was uploading begins anew. */
  readonly #uploads = new Map<string, MultipartUpload>();

  constructor(store: ObjectFolder, credentials: Credentials) {
    this.#store = store;
    this.#credentials = credentials;
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
      return this.#post(call);
    checkRequest(request, path, query, this.#credentials);
    if (method === 'GET' && call.key === '' && query.get('list-type') === '2') return this.#list(call);
    if (method === 'GET' || method === 'HEAD') return this.#get(call);
    if (method === 'PUT' && query.has('uploadId')) return this.#putPart(call);
    if (method === 'PUT') return this.#put(call);
    if (method === 'POST' && query.has('uploads')) return this.#begin(call);
    if (method === 'POST' && query.has('uploadId')) return this.#complete(call);
    if (method === 'DELETE' && query.has('uploadId')) return this.#abort(call);
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

  async #begin({ response, bucket, key }: Call): Promise<void> {
    const id = randomUUID();
    this.#uploads.set(id, { bucket, key, parts: new Map() });
    answerXml(
      response,
      200,
      `<InitiateMultipartUploadResult><Bucket>${escaped(bucket)}</Bucket><Key>${escaped(key)}</Key><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`,
    );
  }

  async #putPart({ request, response, query }: Call): Promise<void> {
    const [id, upload] = this.#upload(query);
    const number = Number(query.get('partNumber'));
    if (!Number.isInteger(number) || number < 1 || number > 10_000)
      throw new StorageError(400, 'InvalidArgument', 'the number of the part is wrong');
    upload.parts.set(number, await this.#store.writePart(id, number, request));
    response.writeHead(200, { etag: `"${number}"` }).end();
  }

  async #complete({ request, response, query, bucket, key }: Call): Promise<void> {
    const [id, { parts }] = this.#upload(query);
    const body = (await textOf(request)).matchAll(/<PartNumber>(\d+)<\/PartNumber>/g);
    const paths = [...body].map(([, number]) => parts.get(Number(number)));
    const whole = paths.filter((path) => path !== undefined);
    if (whole.length === 0 || whole.length < paths.length)
      throw new StorageError(400, 'InvalidPart', 'a part is missing');
    const { etag } = await this.#store.write(bucket, key, ...whole.map((path) => () => this.#store.readPart(path)));
    this.#uploads.delete(id);
    for (const path of parts.values()) await this.#store.dropPart(path);
    answerXml(
      response,
      200,
      `<CompleteMultipartUploadResult><Key>${escaped(key)}</Key><ETag>${etag}</ETag></CompleteMultipartUploadResult>`,
    );
  }

  async #abort({ response, query }: Call): Promise<void> {
    const [id, { parts }] = this.#upload(query);
    this.#uploads.delete(id);
    for (const path of parts.values()) await this.#store.dropPart(path);
    response.writeHead(204).end();
  }

  #upload(query: URLSearchParams): readonly [string, MultipartUpload] {
    const id = query.get('uploadId') ?? '';
    const upload = this.#uploads.get(id);
    if (upload === undefined) throw new StorageError(404, 'NoSuchUpload', 'there is no such upload');
    return [id, upload];
  }

  /** A presigned form: its fields come before the file, whose size is watched as it comes in. */
  async #post({ request, response, bucket }: Call): Promise<void> {
    const fields = new Map<string, string>();
    const form = parserOf(request);
    let storing: Promise<void> | undefined;
    form.on('field', (name, value) => fields.set(name.toLowerCase(), value));
    form.on('file', (_name, file) => {
      storing = this.#keep(bucket, fields, file);
      // Told below; until then it shall not end the process, and what is left of the file is read past.
      storing.catch(() => file.resume());
    });
    try {
      // An upload that breaks off ends the form, and with it the file that is being written.
      await pipeline(request, form);
    } catch {
      await storing?.catch(() => {});
      throw new StorageError(400, 'MalformedPOSTRequest', 'the body is not well-formed multipart/form-data');
    }
    if (storing === undefined)
      throw new StorageError(400, 'InvalidArgument', 'POST requires exactly one file upload per request.');
    await storing;
    response.writeHead(204).end();
  }

  async #keep(bucket: string, fields: ReadonlyMap<string, string>, file: Readable): Promise<void> {
    checkPolicy(fields, this.#credentials);
    const { smallest, largest } = readPolicy(new Map([...fields, ['bucket', bucket]]));
    const key = fields.get('key') ?? '';
    if (key === '') throw new StorageError(400, 'InvalidArgument', 'Bucket POST must contain a field named key.');
    await this.#store.write(bucket, key, () => limited(file, smallest, largest));
  }
}

function parserOf({ headers }: IncomingMessage): busboy.Busboy {
  try {
    return busboy({ headers, limits: { files: 1, fields: 50, fieldSize: 20_000 } });
  } catch {
    throw new StorageError(400, 'MalformedPOSTRequest', 'the body is not well-formed multipart/form-data');
  }
}

/** Passes a stream on, and fails where it turns out smaller or larger than allowed. */
function limited(file: Readable, smallest: number, largest: number): Readable {
  async function* watched(): AsyncGenerator<Buffer> {
    let size = 0;
    // Not destroyed where it is too large: the rest of the form is read past, so that there is an answer.
    for await (const chunk of file.iterator({ destroyOnReturn: false })) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      if (size > largest)
        throw new StorageError(400, 'EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size');
      yield bytes;
    }
    if (size < smallest)
      throw new StorageError(400, 'EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size');
  }
  return Readable.from(watched());
}

/** `bytes=0-99` of an object of this size; undefined for all of it. */
function rangeOf(header: string | undefined, size: number): { start: number; end: number } | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(size - 1, Number(last));
  if (start > end) throw new StorageError(416, 'InvalidRange', 'The requested range is not satisfiable');
  return { start, end };
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    throw new StorageError(400, 'InvalidURI', "Couldn't parse the specified URI.");
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}
