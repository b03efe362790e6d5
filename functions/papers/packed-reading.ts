/** What was read of a paper, packed for its item; and the paper, packed for its object. */
import { promisify } from 'node:util';
import { gunzip, gunzipSync, gzipSync } from 'node:zlib';
import type { Paper } from '../../intake/papers/paper.ts';
import { PaperTooLarge } from '../../intake/papers/refusals.ts';
import type { Reading } from '../../intake/reading/reading.ts';

/** An item holds 400 KB with its names (DynamoDB, "Service quotas"). */
const ITEM_LIMIT = 350_000;
/** An answer of Lambda holds 6 MB, of which the blocks take their part ("Lambda quotas"). */
const ANSWER_LIMIT = 1_500_000;

/** @throws PaperTooLarge where more was read than an item and an answer hold: no document says so much. */
export function packReading(reading: Reading): Buffer<ArrayBuffer> {
  const text = Buffer.from(JSON.stringify(reading), 'utf8');
  const packed = Buffer.from(gzipSync(text));
  if (text.length > ANSWER_LIMIT || packed.length > ITEM_LIMIT) {
    throw new PaperTooLarge({ zh: '读出的条款过多', en: 'more was found in it than can be kept' });
  }
  return packed;
}

/** Written by `packReading`, so its shape is known. */
export function unpackReading(packed: Uint8Array): Reading {
  return JSON.parse(gunzipSync(packed).toString('utf8'));
}

export const packPaper = (paper: Paper): Buffer => gzipSync(JSON.stringify(paper));

const unpacked = promisify(gunzip);

/** Written by `packPaper`, so its shape is known. Unpacked beside the thread that asks: a long paper is tens of megabytes. */
export async function unpackPaper(packed: Uint8Array): Promise<Paper> {
  return JSON.parse((await unpacked(packed)).toString('utf8'));
}
