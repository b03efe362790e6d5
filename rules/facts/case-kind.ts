/** Declares a kind of case: what every case carries, and the sections of this kind. */
import * as z from 'zod';
import type { Text } from './fact.ts';
import { isRegion } from './region.ts';

/** What a declaration says of a kind of case. */
export interface KindMeta {
  readonly kind: string;
  readonly zh: string;
  readonly en: string;
  /** The facts that give a case its main date, in the order in which they are asked (design, section 6.2). */
  readonly mainDates: readonly string[];
}

interface KindOptions {
  readonly mainDates: readonly string[];
  readonly about?: Text;
}

type Shape = Record<string, z.ZodType>;
type Partially<S extends Shape> = { [K in keyof S]: z.ZodOptional<S[K]> };

const head = {
  region: z
    .string()
    .refine(isRegion, { params: { reason: 'region' } })
    .meta({
      guiju: {
        fact: 'text',
        zh: '地区',
        en: 'Region',
        about: { zh: 'GB/T 2260 行政区划代码，如 440300', en: 'GB/T 2260 code such as 440300' },
      },
    }),
  reference: z
    .string()
    .min(1)
    .max(200)
    .meta({ guiju: { fact: 'text', zh: '编号', en: 'Reference' } })
    .optional(),
  unit: z
    .string()
    .min(1)
    .max(200)
    .meta({ guiju: { fact: 'text', zh: '单位', en: 'Unit' } })
    .optional(),
};

function partially<S extends Shape>(shape: S): Partially<S>;
function partially(shape: Shape): Shape {
  return Object.fromEntries(Object.entries(shape).map(([name, schema]) => [name, schema.optional()]));
}

/**
 * A strict object of `kind`, `region`, `reference`, `unit` (who is counted in summaries) and the sections given, each of
 * which may be left out; `needed` may not.
 */
export function caseKind<K extends string, S extends Shape, N extends Shape = Record<never, z.ZodType>>(
  kind: K,
  zh: string,
  en: string,
  sections: S,
  options: KindOptions,
  needed?: N,
) {
  const meta: KindMeta = { kind, zh, en, mainDates: options.mainDates };
  return z.strictObject({ kind: z.literal(kind), ...head, ...(needed ?? ({} as N)), ...partially(sections) }).meta({
    guiju: meta,
    title: `${zh} ${en}`,
    ...(options.about && { description: `${options.about.zh} ${options.about.en}` }),
  });
}
