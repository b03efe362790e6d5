/** `GET /v1/papers/{id}/reading`: what was read, with the text it was read from, so that a page can show the words and the marks. */
import * as z from 'zod';
import { type Answer, type ApiEvent, json, type Work } from '../http/answer.ts';
import { Problem } from '../http/problem.ts';
import { readQuery } from '../http/read-query.ts';
import { shownBlocks } from './blocks.ts';
import { blocksKey } from './object-keys.ts';
import { ownPaper } from './own-paper.ts';
import { unpackPaper, unpackReading } from './packed-reading.ts';
import { isDead, type PaperItem, paperView } from './paper-item.ts';
import { refusedPaper } from './refused.ts';
import type { PaperServices } from './services.ts';

/** `after`: the last block of the page before. */
export const readingQuery = z.strictObject({
  after: z
    .string()
    .regex(/^b\d{1,9}$/)
    .optional(),
});

const SECONDS_TO_WAIT = 3;

export function readReading(services: PaperServices): Work {
  return async (event) => {
    readQuery(event, readingQuery);
    const paper = await ownPaper(event, services);
    if (paper.state === 'awaiting-upload' || isDead(paper, services.now())) throw new Problem('not-read');
    return answerReading(event, paper, services);
  };
}

/** @throws Problem unreadable-paper, naming the reason, where the file was refused. */
export async function answerReading(
  event: ApiEvent,
  paper: PaperItem,
  { objects, resultsBucket }: Pick<PaperServices, 'objects' | 'resultsBucket'>,
): Promise<Answer> {
  const { after } = readQuery(event, readingQuery);
  const { tenant, id, attempt, state } = paper;
  if (state === 'refused') throw refusedPaper(paper);
  if (state === 'deleting') throw new Problem('not-found');
  if (paper.reading === undefined) {
    return json(202, paperView(paper), { 'retry-after': String(SECONDS_TO_WAIT), 'cache-control': 'no-store' });
  }
  const packed = await objects.whole({ bucket: resultsBucket, key: blocksKey(tenant, id, attempt) });
  // Deleted meanwhile, or by the lifecycle of the bucket a little before its item.
  if (packed === undefined) throw new Problem('not-found');
  const { blocks, next } = shownBlocks(await unpackPaper(packed), after);
  const reading = unpackReading(paper.reading);
  return json(
    200,
    { ...paperView(paper), ...reading, blocks, next },
    { 'cache-control': event.requestContext.http.method === 'GET' ? 'private, no-cache' : 'no-store' },
  );
}
