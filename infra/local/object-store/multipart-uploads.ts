/** Uploads in parts: begun, part by part, put together or given up. A restart forgets them, and whoever was uploading begins anew. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { answerXml, escaped } from './answer-xml.ts';
import type { Call } from './call.ts';
import type { ObjectFolder } from './folder.ts';
import { StorageError } from './storage-error.ts';

interface MultipartUpload {
  readonly bucket: string;
  readonly key: string;
  readonly parts: Map<number, string>;
}

export class MultipartUploads {
  readonly #store: ObjectFolder;
  readonly #underWay = new Map<string, MultipartUpload>();

  constructor(store: ObjectFolder) {
    this.#store = store;
  }

  async begin({ response, bucket, key }: Call): Promise<void> {
    const id = randomUUID();
    this.#underWay.set(id, { bucket, key, parts: new Map() });
    answerXml(
      response,
      200,
      `<InitiateMultipartUploadResult><Bucket>${escaped(bucket)}</Bucket><Key>${escaped(key)}</Key><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`,
    );
  }

  async putPart({ request, response, query }: Call): Promise<void> {
    const [id, upload] = this.#upload(query);
    const number = Number(query.get('partNumber'));
    if (!Number.isInteger(number) || number < 1 || number > 10_000)
      throw new StorageError(400, 'InvalidArgument', 'the number of the part is wrong');
    upload.parts.set(number, await this.#store.writePart(id, number, request));
    response.writeHead(200, { etag: `"${number}"` }).end();
  }

  async complete({ request, response, query, bucket, key }: Call): Promise<void> {
    const [id, { parts }] = this.#upload(query);
    const body = (await textOf(request)).matchAll(/<PartNumber>(\d+)<\/PartNumber>/g);
    const paths = [...body].map(([, number]) => parts.get(Number(number)));
    const whole = paths.filter((path) => path !== undefined);
    if (whole.length === 0 || whole.length < paths.length)
      throw new StorageError(400, 'InvalidPart', 'a part is missing');
    const { etag } = await this.#store.write(bucket, key, ...whole.map((path) => () => this.#store.takePart(path)));
    this.#underWay.delete(id);
    for (const path of parts.values()) await this.#store.dropPart(path);
    answerXml(
      response,
      200,
      `<CompleteMultipartUploadResult><Key>${escaped(key)}</Key><ETag>${etag}</ETag></CompleteMultipartUploadResult>`,
    );
  }

  async abort({ response, query }: Call): Promise<void> {
    const [id, { parts }] = this.#upload(query);
    this.#underWay.delete(id);
    for (const path of parts.values()) await this.#store.dropPart(path);
    response.writeHead(204).end();
  }

  #upload(query: URLSearchParams): readonly [string, MultipartUpload] {
    const id = query.get('uploadId') ?? '';
    const upload = this.#underWay.get(id);
    if (upload === undefined) throw new StorageError(404, 'NoSuchUpload', 'there is no such upload');
    return [id, upload];
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}
