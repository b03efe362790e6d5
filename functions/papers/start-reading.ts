/**
 * `POST /v1/papers/{id}/reading`: reads a paper and answers what was read. Where that takes longer than a caller is kept waiting, it
 * is answered 202, and the reading goes on; asked again, it is not begun again.
 */

import type { Work } from '../http/answer.ts';
import { Problem } from '../http/problem.ts';
import { uploadKey } from './object-keys.ts';
import { ownPaper } from './own-paper.ts';
import { isDead, type PaperItem } from './paper-item.ts';
import { answerReading } from './read-reading.ts';
import { PATIENCE_MS } from './reader.ts';
import { TOO_MUCH_WORK } from './refused.ts';
import type { PaperServices } from './services.ts';

/** How often one is tried that ends without a word, as by a machine that is switched off. */
const MOST_ATTEMPTS = 3;
const LOOK_MS = 400;

export function startReading(services: PaperServices): Work {
  return async (event) => {
    const paper = await ownPaper(event, services);
    const waiting = paper.state === 'awaiting-upload' || isDead(paper, services.now());
    const ended = waiting ? await read(paper, services) : await awaited(paper, services);
    return answerReading(event, ended, services);
  };
}

/** Reads it, unless another request was first. */
async function read(paper: PaperItem, services: PaperServices): Promise<PaperItem> {
  const { papers, objects, uploadsBucket, reader, now } = services;
  const { tenant, id, state } = paper;
  const upload = await objects.head({ bucket: uploadsBucket, key: uploadKey(tenant, id) });
  if (upload === undefined) throw new Problem('not-uploaded');
  const { attempt: before, spared = 0 } = paper;
  if (before - spared >= MOST_ATTEMPTS) {
    return (
      (await papers.change(paper, [state], { state: 'refused', problem: TOO_MUCH_WORK })) ?? again(paper, services)
    );
  }
  const attempt = before + 1;
  const startedAt = new Date(now()).toISOString();
  const begun = await papers.change(paper, [state], { state: 'reading', attempt, upload, startedAt });
  if (begun === undefined) return awaited(await again(paper, services), services);
  try {
    const outcome = await reader({ tenant, paper: id, attempt });
    if (outcome === 'died') await papers.change(begun, ['reading'], { state: 'refused', problem: TOO_MUCH_WORK });
  } catch (error) {
    // No fault of the paper: whoever asks again begins again, however often.
    await papers.change(begun, ['reading'], { state: 'awaiting-upload', spared: spared + 1 });
    // What the reader fails of lies behind it, in the store or in Lambda, and may pass.
    throw error instanceof Problem
      ? error
      : new Problem('unavailable', { headers: { 'retry-after': '1' }, cause: error });
  }
  return again(paper, services);
}

/** Waits a while for a reading that is under way. Looks are counted: a clock may be set back meanwhile. */
async function awaited(paper: PaperItem, services: PaperServices): Promise<PaperItem> {
  let now = paper;
  for (let looks = 0; now.state === 'reading' && looks < PATIENCE_MS / LOOK_MS; looks++) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    now = await again(paper, services);
  }
  return now;
}

/** @throws Problem not-found where it was deleted meanwhile. */
async function again({ tenant, id }: PaperItem, { papers }: PaperServices): Promise<PaperItem> {
  const paper = await papers.get(tenant, id);
  if (paper === undefined) throw new Problem('not-found');
  return paper;
}
