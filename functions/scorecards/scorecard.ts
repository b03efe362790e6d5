/** A scorecard: what was told of targets on a day, and how it stood to them by the rules of that day. Kept as it was; never changed. */
import { gunzipSync, gzipSync } from 'node:zlib';
import * as z from 'zod';
import { Problem } from '../http/problem.ts';
import type { scoresOf } from '../rules/score-targets.ts';

/** An item holds 400 KB with its names (DynamoDB, "Service quotas"). */
const ITEM_LIMIT = 350_000;

export type Scores = ReturnType<typeof scoresOf>;

const count = z.int();

export const scorecardItem = z.object({
  tenant: z.string(),
  id: z.string(),
  evaluatedAt: z.string(),
  asOf: z.string(),
  counts: z.object({ met: count, missed: count, 'not-yet-due': count, 'not-told': count }),
  ruleSetVersion: z.string(),
  ruleSetDigest: z.string(),
  /** Of the request, so that a key which was used for another one is told apart. */
  fingerprint: z.string(),
  /** The scores, packed. */
  scores: z.instanceof(Uint8Array),
  expiresAt: z.number().optional(),
});
export type ScorecardItem = z.infer<typeof scorecardItem>;

/** What lists show. */
export const listedScorecard = scorecardItem.pick({
  id: true,
  evaluatedAt: true,
  asOf: true,
  counts: true,
  ruleSetVersion: true,
  ruleSetDigest: true,
});

/** As the API lists it. */
export const scorecardView = ({
  id,
  evaluatedAt,
  asOf,
  counts,
  ruleSetVersion,
  ruleSetDigest,
}: z.infer<typeof listedScorecard>) => ({
  id,
  evaluatedAt,
  asOf,
  counts,
  ruleSet: { version: ruleSetVersion, digest: ruleSetDigest },
});

/** As the API gives one, target by target. */
export const wholeScorecard = (card: ScorecardItem) => ({
  ...scorecardView(card),
  targets: unpackScores(card.scores).targets,
});

/** @throws Problem too-large where more was told than an item holds. */
export function packScores(scores: Scores): Buffer<ArrayBuffer> {
  const packed = Buffer.from(gzipSync(JSON.stringify(scores)));
  if (packed.length > ITEM_LIMIT) throw new Problem('too-large');
  return packed;
}

/** Written by {@link packScores}, so its shape is known. */
export function unpackScores(packed: Uint8Array): Scores {
  return JSON.parse(gunzipSync(packed).toString('utf8'));
}
