/** Objects in S3: streamed both ways, so that memory does not follow their size. */
import { PassThrough, Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  S3Client,
  type S3ClientConfig,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { attachment } from '../http/attachment.ts';
import { reaching } from './unavailable.ts';

/** Where the objects are. `endpoint` points at the folder of one machine or MinIO; AWS where it is left out. */
export interface ObjectPlace {
  readonly region: string;
  readonly endpoint?: string | undefined;
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined;
}

export interface ObjectAddress {
  readonly bucket: string;
  readonly key: string;
}

export interface ObjectFacts {
  readonly size: number;
  readonly etag: string;
}

/** A form that a browser or curl posts a file with. */
export interface UploadForm {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Parts of a large object: 10,000 of them may be 160 GB. */
const PART_BYTES = 16 * 1_048_576;
/** Keys a list gives at a time (ListObjectsV2). */
const LIST_LIMIT = 1_000;

export class ObjectStore {
  readonly #client: S3Client;

  constructor({ region, endpoint, credentials }: ObjectPlace) {
    const config: S3ClientConfig = {
      region,
      ...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
      ...(credentials !== undefined && { credentials }),
      // Given here, so that the SDK does not read ~/.aws/config for them.
      maxAttempts: 4,
      retryMode: 'standard',
      defaultsMode: 'standard',
      useDualstackEndpoint: false,
      useFipsEndpoint: false,
      useArnRegion: false,
      disableMultiregionAccessPoints: true,
      disableS3ExpressSessionAuth: true,
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      userAgentAppId: async () => undefined,
      requestHandler: { connectionTimeout: 2_000, requestTimeout: 60_000 },
    };
    this.#client = new S3Client(config);
  }

  /** Size and version of an object, undefined where there is none. */
  async head({ bucket, key }: ObjectAddress): Promise<ObjectFacts | undefined> {
    return reaching(async () => {
      try {
        const { ContentLength = 0, ETag = '' } = await this.#client.send(
          new HeadObjectCommand({ Bucket: bucket, Key: key }),
        );
        return { size: ContentLength, etag: ETag };
      } catch (error) {
        if (error instanceof NotFound || error instanceof NoSuchKey) return undefined;
        throw error;
      }
    });
  }

  /**
   * The bytes of an object from `start` (inclusive) to `end` (exclusive); nothing is asked for until they are read.
   * @param etag the version that must still be there; reading fails with PreconditionFailed where it is not.
   */
  bytes(
    { bucket, key }: ObjectAddress,
    { start, end, etag }: { start?: number; end?: number; etag?: string } = {},
  ): Readable {
    const client = this.#client;
    const ranged = start !== undefined || end !== undefined;
    const range = `bytes=${start ?? 0}-${end === undefined ? '' : end - 1}`;
    async function* read(): AsyncGenerator<Buffer> {
      const { Body } = await client.send(
        new GetObjectCommand({
          Bucket: bucket,
          Key: key,
          ...(ranged && { Range: range }),
          ...(etag !== undefined && { IfMatch: etag }),
        }),
      );
      if (Body instanceof Readable) for await (const chunk of Body) yield Buffer.from(chunk);
    }
    return end !== undefined && end <= (start ?? 0) ? Readable.from([]) : Readable.from(read());
  }

  /** The text of an object, undefined where there is none. */
  async text(address: ObjectAddress): Promise<string | undefined> {
    return (await this.whole(address))?.toString('utf8');
  }

  /**
   * All bytes of an object, undefined where there is none. For what is small enough to be held.
   * @param etag the version that must still be there; fails with PreconditionFailed where it is not.
   */
  async whole(address: ObjectAddress, { etag }: { etag?: string } = {}): Promise<Buffer | undefined> {
    return reaching(async () => {
      try {
        const parts: Buffer[] = [];
        for await (const part of this.bytes(address, etag === undefined ? {} : { etag })) parts.push(Buffer.from(part));
        return Buffer.concat(parts);
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      }
    });
  }

  /** Deletes an object; deleting what is gone is no error. */
  async remove({ bucket, key }: ObjectAddress): Promise<void> {
    await reaching(() => this.#client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key })));
  }

  /** Writes a small object whole; an object is there as a whole or not at all. */
  async put({ bucket, key }: ObjectAddress, body: string | Buffer, contentType: string): Promise<void> {
    await reaching(() =>
      this.#client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, ContentType: contentType })),
    );
  }

  /** Writes an object from a stream; it is there once the stream has ended without an error. */
  async putStream({ bucket, key }: ObjectAddress, body: Readable, contentType: string): Promise<void> {
    await reaching(() =>
      new Upload({
        client: this.#client,
        params: { Bucket: bucket, Key: key, Body: body, ContentType: contentType },
        partSize: PART_BYTES,
        queueSize: 2,
      }).done(),
    );
  }

  /** An object written piece by piece. */
  writer(address: ObjectAddress, contentType: string): ObjectWriter {
    const body = new PassThrough();
    return new ObjectWriter(body, this.putStream(address, body, contentType));
  }

  /** Keys under a prefix in order, those after `after`. */
  async keys(
    bucket: string,
    prefix: string,
    { after, limit = LIST_LIMIT }: { after?: string | undefined; limit?: number } = {},
  ): Promise<readonly string[]> {
    const { Contents = [] } = await reaching(() =>
      this.#client.send(
        new ListObjectsV2Command({
          Bucket: bucket,
          Prefix: prefix,
          MaxKeys: limit,
          ...(after !== undefined && { StartAfter: after }),
        }),
      ),
    );
    return Contents.flatMap(({ Key }) => Key ?? []);
  }

  /** A form that uploads one object: of this key and type, not empty, and not larger than the limit. */
  async uploadForm(
    { bucket, key }: ObjectAddress,
    { contentType, limit, seconds }: { contentType: string; limit: number; seconds: number },
  ): Promise<UploadForm> {
    return createPresignedPost(this.#client, {
      Bucket: bucket,
      Key: key,
      Conditions: [
        ['content-length-range', 1, limit],
        ['eq', '$Content-Type', contentType],
      ],
      Fields: { 'Content-Type': contentType },
      Expires: seconds,
    });
  }

  /** A link from which an object can be fetched under the name of a file. */
  async link(
    { bucket, key }: ObjectAddress,
    { name, contentType, seconds }: { name: string; contentType: string; seconds: number },
  ): Promise<string> {
    return getSignedUrl(
      this.#client,
      new GetObjectCommand({
        Bucket: bucket,
        Key: key,
        ResponseContentType: contentType,
        ResponseContentDisposition: attachment(name),
      }),
      { expiresIn: seconds },
    );
  }
}

/** Takes an object piece by piece; no more is held than one part. */
export class ObjectWriter {
  readonly #body: PassThrough;
  readonly #done: Promise<void>;
  constructor(body: PassThrough, done: Promise<void>) {
    this.#body = body;
    this.#done = done;
    // Told where it is awaited; until then it shall not end the process.
    done.catch((error: unknown) => body.destroy(error instanceof Error ? error : new Error(String(error))));
    body.on('error', () => {});
  }

  async write(piece: string | Uint8Array): Promise<void> {
    if (piece.length === 0 || this.#body.write(piece)) return;
    await Promise.race([new Promise<void>((resolve) => this.#body.once('drain', resolve)), this.#done]);
  }

  /** @throws Problem unavailable where the object could not be written. */
  async close(): Promise<void> {
    this.#body.end();
    await this.#done;
  }

  /** Gives up: there will be no object. */
  abort(): void {
    this.#body.destroy(new Error('the object is not written'));
  }
}
