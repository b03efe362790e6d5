/**
 * Reads one paper: its file into blocks, the blocks into facts. All that it makes is stored before the paper says that it was
 * read, so that there is a whole reading or none; a file that is refused is deleted, and its reason kept.
 */
import { Logger } from '@aws-lambda-powertools/logger';
import * as z from 'zod';
import { readPaper } from '../../intake/papers/read-paper.ts';
import { PaperRefused } from '../../intake/papers/refusals.ts';
import { readPaperFacts } from '../../intake/reading/read-facts.ts';
import { errorFacts } from '../http/error-facts.ts';
import { blocksKey, fileKey, uploadKey } from '../papers/object-keys.ts';
import { packPaper, packReading } from '../papers/packed-reading.ts';
import type { PaperChange, PaperStore } from '../papers/paper-store.ts';
import type { ObjectAddress, ObjectStore } from '../store/object-store.ts';

export interface ReadingServices {
  readonly papers: PaperStore;
  readonly objects: ObjectStore;
  readonly uploadsBucket: string;
  readonly resultsBucket: string;
  readonly now: () => number;
}

const logger = new Logger();
const readInput = z.object({ tenant: z.string(), paper: z.string(), attempt: z.int() });

/** The paper is where this reading has nothing to say any more. */
const ELSEWHERE = 'elsewhere';

const UPLOAD_CHANGED: PaperChange = {
  state: 'refused',
  problem: {
    code: 'upload-changed',
    message: {
      zh: '文件在读取前被替换；请重新创建并上传',
      en: 'another file was put in its place before it was read; create the paper anew',
    },
  },
};

/** @throws where the store fails: the paper can be read again. */
export function readPaperStep(services: ReadingServices): (input: unknown) => Promise<{ readonly state: string }> {
  return async (given) => {
    const begun = performance.now();
    const { tenant, paper: id, attempt } = readInput.parse(given);
    try {
      const state = await read({ tenant, id, attempt }, services);
      // Never its name or a word of it.
      logger.info('reading', { paper: id, attempt, state, milliseconds: Math.round(performance.now() - begun) });
      return { state };
    } catch (error) {
      logger.error('reading', { paper: id, attempt, cause: errorFacts(error) });
      throw error;
    }
  };
}

interface Attempt {
  readonly tenant: string;
  readonly id: string;
  readonly attempt: number;
}

async function read(at: Attempt, services: ReadingServices): Promise<string> {
  const { papers, objects, uploadsBucket, resultsBucket } = services;
  const { tenant, id, attempt } = at;
  const item = await papers.get(tenant, id);
  if (item?.state !== 'reading' || item.attempt !== attempt || item.upload === undefined) return ELSEWHERE;
  const upload = { bucket: uploadsBucket, key: uploadKey(tenant, id) };
  const bytes = await bytesOf(objects, upload, item.upload.etag);
  const change = bytes === undefined ? UPLOAD_CHANGED : await readAndKeep(at, bytes, item.file.name, services);
  const changed = await papers.change(at, ['reading'], change);
  if (changed === undefined) {
    // Deleted meanwhile, or taken up by another attempt: what this one wrote is its own.
    await objects.remove({ bucket: resultsBucket, key: fileKey(tenant, id, attempt) });
    await objects.remove({ bucket: resultsBucket, key: blocksKey(tenant, id, attempt) });
    return ELSEWHERE;
  }
  await objects.remove(upload);
  return changed.state;
}

/** Undefined where another file lies there by now, or none. */
async function bytesOf(objects: ObjectStore, upload: ObjectAddress, etag: string): Promise<Buffer | undefined> {
  try {
    return await objects.whole(upload, { etag });
  } catch (error) {
    if (error instanceof Error && error.name === 'PreconditionFailed') return undefined;
    throw error;
  }
}

/** What becomes of the paper. Nothing is kept of a file that is refused. */
async function readAndKeep(
  { tenant, id, attempt }: Attempt,
  bytes: Buffer,
  name: string,
  { objects, resultsBucket: bucket, now }: ReadingServices,
): Promise<PaperChange> {
  try {
    const paper = await readPaper(bytes, { name });
    const reading = packReading(readPaperFacts(paper));
    await objects.put({ bucket, key: fileKey(tenant, id, attempt) }, bytes, 'application/octet-stream');
    await objects.put({ bucket, key: blocksKey(tenant, id, attempt) }, packPaper(paper), 'application/gzip');
    const { format, pages } = paper;
    return { state: 'read', reading, format, pages, readAt: new Date(now()).toISOString() };
  } catch (error) {
    if (!(error instanceof PaperRefused)) throw error;
    return { state: 'refused', problem: { code: error.code, message: { zh: error.text.zh, en: error.text.en } } };
  }
}
