/** A paper: a file on its way to a reading. What the table keeps of it, and what the API shows. */
import * as z from 'zod';
import { PaperFormat } from '../../intake/papers/paper.ts';
import { READING_SECONDS } from '../declared/reading-seconds.ts';

/** `deleting` is shown to nobody: what is left of it goes with the next attempt to delete it. */
export const paperStates = ['awaiting-upload', 'reading', 'read', 'refused', 'deleting'] as const;
export type PaperState = (typeof paperStates)[number];

/** A reading that has not ended is dead after the longest its function may run, and a little. */
const LEASE_MS = (READING_SECONDS + 10) * 1_000;

const text = z.object({ zh: z.string(), en: z.string() });

export const paperItem = z.object({
  tenant: z.string(),
  id: z.string(),
  state: z.enum(paperStates),
  /** Counts readings that were begun; what one writes lies under its own number. */
  attempt: z.int(),
  /** How many of them failed by no fault of the paper. */
  spared: z.int().optional(),
  createdAt: z.string(),
  startedAt: z.string().optional(),
  readAt: z.string().optional(),
  file: z.object({ name: z.string(), contentType: z.string() }),
  fingerprint: z.string(),
  /** The object that was there when the reading began; another put in its place later is not read. */
  upload: z.object({ etag: z.string(), size: z.int() }).optional(),
  format: PaperFormat.optional(),
  pages: z.int().optional(),
  /** What was read, packed; the paper itself is an object, since it is larger than an item. */
  reading: z.instanceof(Uint8Array).optional(),
  /** What its users made of the reading, packed, and how often that was changed: what a caller saw last is told apart by it. */
  corrections: z.instanceof(Uint8Array).optional(),
  corrected: z.int().optional(),
  /** Why the file was refused. */
  problem: z.object({ code: z.string(), message: text }).optional(),
  expiresAt: z.number().optional(),
});
export type PaperItem = z.infer<typeof paperItem>;

/**
 * Whether a reading was begun so long ago that it cannot be under way any more; or, where somebody set the clock back, so far in the
 * future that nobody could wait for its end.
 */
export function isDead({ state, startedAt = '' }: PaperItem, now: number): boolean {
  return state === 'reading' && !(Math.abs(now - Date.parse(startedAt)) < LEASE_MS);
}

/** A paper as the API shows it. */
export function paperView({ id, state, file, format, pages, problem, createdAt, readAt }: PaperItem) {
  return {
    id,
    // Lists leave out what is being deleted, and single ones are not found.
    state: state === 'deleting' ? ('refused' as const) : state,
    file,
    format: format ?? null,
    pages: pages ?? null,
    ...(problem !== undefined && { problem }),
    createdAt,
    readAt: readAt ?? null,
  };
}
