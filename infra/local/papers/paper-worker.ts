/** Reads papers, comments them and writes reports in a thread of its own: what a file makes it do holds up no request, and takes nothing else down. */
import '../log-level.ts';
import { parentPort, workerData } from 'node:worker_threads';
import type { CommentInput } from '../../../functions/document/comment.ts';
import { comment } from '../../../functions/document/comment.ts';
import { Problem } from '../../../functions/http/problem.ts';
import type { ReadInput } from '../../../functions/papers/reader.ts';
import { readPaperStep } from '../../../functions/reading/read-paper-step.ts';
import { readingServices } from '../../../functions/reading/services.ts';
import { type WrittenAs, write } from '../../../functions/report/write.ts';
import type { Written } from '../../../output/written/written.ts';
import type { Text } from '../../../rules/facts/fact.ts';
import { stayBehindRequests } from '../behind-requests.ts';
import { stepSettings } from '../steps/step-settings.ts';

/** One piece of work, from this very program: its shape is known. */
export type PaperWork =
  | { readonly work: 'read'; readonly input: ReadInput }
  | { readonly work: 'comment'; readonly input: CommentInput }
  | { readonly work: 'write'; readonly written: Written; readonly as: WrittenAs };

/** How it ended: by its own word, or by a fault that is not the file's. */
export type PaperWorkEnd =
  | { readonly ok: true; readonly bytes?: Uint8Array | undefined }
  | { readonly ok: false; readonly detail?: Text };

if (parentPort !== null) {
  stayBehindRequests();
  const port = parentPort;
  const read = readPaperStep(readingServices(stepSettings.parse(workerData)));
  const done = async (given: PaperWork): Promise<PaperWorkEnd> => {
    if (given.work === 'comment') return { ok: true, bytes: await comment(given.input) };
    if (given.work === 'write') return { ok: true, bytes: await write(given.written, given.as) };
    await read(given.input);
    return { ok: true };
  };
  port.on('message', (given: PaperWork) => {
    done(given).then(
      (end) => port.postMessage(end),
      (error: unknown) => {
        // A full disk is told of in words, also from here.
        const detail = error instanceof Problem ? error.detail : undefined;
        port.postMessage({ ok: false, ...(detail !== undefined && { detail }) } satisfies PaperWorkEnd);
      },
    );
  });
}
