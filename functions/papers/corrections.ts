/** What users made of a reading: confirmed, removed, said otherwise, marked. Kept beside it, so that everybody who opens the paper sees it. */
import { gunzipSync, gzipSync } from 'node:zlib';
import * as z from 'zod';
import { factValue } from '../description/schemas/fact-value.ts';
import { Problem } from '../http/problem.ts';

/** What is left of an item of 400 KB beside the reading (DynamoDB, "Service quotas"). */
const ITEM_LIMIT = 40_000;

const count = z.int().nonnegative().max(100_000_000);
const block = z.string().regex(/^b\d{1,9}$/);
const path = z.string().min(1).max(200);
const kept = { fact: path, block: block, from: count, to: count };

/** As many as no reader of one document makes. */
const MOST = 2_000;

/** What users made of a reading; of everything there are as many as one document bears. */
export const correctionsBody = z
  .strictObject({
    region: z.string().max(20).nullable().meta({ description: '改定的地区 · The place, where it was chosen' }),
    marks: z.array(z.strictObject({ ...kept, value: factValue, is: z.enum(['confirmed', 'removed']) })).max(MOST),
    answers: z
      .record(
        path,
        z.strictObject({
          state: z.enum(['unknown', 'not-yet', 'none', 'one', 'period', 'codes', 'suspensions', 'payments']),
          value: factValue.exactOptional(),
          all: z.boolean().exactOptional().meta({ description: '以上为全部 · Nothing else is there' }),
        }),
      )
      .meta({ description: '用户所填，按事实的路径 · What the user said, by the path of the fact' }),
    added: z
      .array(z.strictObject({ ...kept, words: z.string().max(5_000) }))
      .max(MOST)
      .meta({ description: '用户标出的文字 · Words that the user marked' }),
  })
  .meta({
    id: 'PaperCorrections',
    description:
      '用户对读出内容的更正：确认、删去、改填、补标 · What users made of the reading: confirmed, removed, said otherwise, marked',
  });

export type PaperCorrections = z.infer<typeof correctionsBody>;

/** Before anybody made anything of it. */
export const noCorrections: PaperCorrections = { region: null, marks: [], answers: {}, added: [] };

/** @throws Problem too-large where it is more than is kept of one paper. */
export function packCorrections(corrections: PaperCorrections): Buffer<ArrayBuffer> {
  const packed = Buffer.from(gzipSync(JSON.stringify(corrections)));
  if (packed.length > ITEM_LIMIT) throw new Problem('too-large');
  return packed;
}

/** Written by {@link packCorrections}, so its shape is known. */
export function unpackCorrections(packed: Uint8Array | undefined): PaperCorrections {
  return packed === undefined ? noCorrections : JSON.parse(gunzipSync(packed).toString('utf8'));
}
