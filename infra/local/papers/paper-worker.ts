/** Reads papers and comments them in a thread of its own: what a file makes it do holds up no request, and takes nothing else down. */
import '../log-level.ts';
import { parentPort, workerData } from 'node:worker_threads';
import type { CommentInput } from '../../../functions/document/comment.ts';
import { comment } from '../../../functions/document/comment.ts';
import type { ReadInput } from '../../../functions/papers/reader.ts';
import { readPaperStep } from '../../../functions/reading/read-paper-step.ts';
import { readingServices } from '../../../functions/reading/services.ts';
import { stepSettings } from '../steps/step-settings.ts';

/** One piece of work, from this very program: its shape is known. */
export type PaperWork =
  | { readonly work: 'read'; readonly input: ReadInput }
  | { readonly work: 'comment'; readonly input: CommentInput };

/** How it ended: by its own word, or by a fault that is not the file's. */
export type PaperWorkEnd = { readonly ok: true; readonly bytes?: Uint8Array | undefined } | { readonly ok: false };

if (parentPort !== null) {
  const port = parentPort;
  const read = readPaperStep(readingServices(stepSettings.parse(workerData)));
  const done = async ({ work, input }: PaperWork): Promise<PaperWorkEnd> => {
    if (work === 'comment') return { ok: true, bytes: await comment(input) };
    await read(input);
    return { ok: true };
  };
  port.on('message', (given: PaperWork) => {
    done(given).then(
      (end) => port.postMessage(end),
      () => port.postMessage({ ok: false } satisfies PaperWorkEnd),
    );
  });
}
