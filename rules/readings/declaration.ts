/** How a fact is read from a paper, as the files of this folder declare it. */
import * as z from 'zod';

export const parts = [
  'cover',
  'announcement',
  'particulars',
  'instructions',
  'qualification',
  'scoring',
  'technical',
  'commercial',
  'contract',
  'forms',
  'template',
] as const;
/** Where in the documents words stand; `particulars` is the table before the instructions (前附表), `template` a model left in for reference. */
export const Part = z.enum(parts);
export type Part = z.infer<typeof Part>;

const Value = z.union([z.string(), z.number(), z.boolean()]);

const Cue = z.strictObject({
  /** A regular expression over the text without white space, signs narrow; `{value}` is where the value stands. */
  pattern: z.string(),
  /** What the words mean where they hold no value themselves: a code, an amount of 0. */
  value: Value.optional(),
  /** Words in the same sentence that take the meaning away. */
  not: z.string().optional(),
  in: z.array(Part).optional(),
  sure: z.literal(false).optional(),
});

export const readingSchema = z.strictObject({
  fact: z.string(),
  /** Where it may stand; all but forms and templates where left out. */
  in: z.array(Part).optional(),
  /** The part that is believed where several speak, first to last. */
  prevails: z.array(Part).optional(),
  /** Of several amounts in one part the largest is meant: a total stands among its items. */
  largest: z.literal(true).optional(),
  /** One mark for a cell, by the cue that is declared first: the grades of one item are one matter. */
  once: z.literal(true).optional(),
  /** One mark for a paper, where it stands first: a demand that is repeated with every item of a list is one matter. */
  first: z.literal(true).optional(),
  /** Words in the same sentence that take the meaning away. */
  not: z.string().optional(),
  /** Labels behind which the value is expected: what stands there and gives none is told as not read. */
  asked: z.string().optional(),
  cues: z.array(Cue).min(1),
  examples: z.strictObject({
    read: z
      .array(z.strictObject({ text: z.string(), value: z.json(), under: z.string().optional(), part: Part.optional() }))
      .min(1),
    not: z.array(z.strictObject({ text: z.string(), under: z.string().optional(), part: Part.optional() })).min(1),
  }),
});
export type ReadingDeclaration = z.infer<typeof readingSchema>;
export const readingFileSchema = z.strictObject({
  /** Of what cases the facts are; of purchases where left out. */
  kind: z.literal('payment').optional(),
  readings: z.array(readingSchema).min(1),
});

/** As they are packed: with the type of each fact's value and whether no rule carries the code, without the examples. */
export const packedSchema = z.object({
  readings: z.array(
    readingSchema
      .omit({ examples: true })
      .extend({ kind: z.literal('payment').optional(), type: z.string(), remark: z.literal(true).optional() }),
  ),
});
export type PackedReading = z.infer<typeof packedSchema>['readings'][number];
