/** Declares a kind of case: what every case carries, and the sections of this kind. */
import * as z from 'zod';
import { completeness } from './completeness.ts';
import type { Evidence } from './evidence/evidence.ts';
import { type Declared, declared, type FactMeta, optional, required, type Shape, type Text } from './fact.ts';
import * as schemas from './fact-schema.ts';

/** What a declaration says of a kind of case. */
export interface KindMeta {
  readonly kind: string;
  readonly zh: string;
  readonly en: string;
  /** The facts that give a case its main date, in the order in which they are asked (design, section 6.2). */
  readonly mainDates: readonly string[];
  /** What shows that something happened whose own fact is missing. */
  readonly evidence: Evidence;
}

interface KindOptions {
  readonly mainDates: readonly string[];
  readonly evidence: Evidence;
  readonly about?: Text;
}

/** What every case carries: where it lies, and if wanted which it is and whose. */
const place = {
  region: declared<z.ZodString, FactMeta>(
    {
      fact: 'text',
      zh: '地区',
      en: 'Region',
      about: { zh: 'GB/T 2260 行政区划代码，如 440300', en: 'GB/T 2260 code such as 440300' },
    },
    (meta) => schemas.region().meta(meta),
  ),
};

const named = { reference: name('编号', 'Reference'), unit: name('单位', 'Unit') };

function name(zh: string, en: string) {
  return declared<z.ZodString, FactMeta>({ fact: 'text', zh, en }, (meta) => schemas.name().meta(meta));
}

/** A kind of case with its members. */
export interface DeclaredKind<S extends z.ZodObject = z.ZodObject> extends Declared<S, KindMeta> {
  /** In the order in which they are listed everywhere. */
  readonly members: Shape;
  /** Names of members that every case states. */
  readonly required: readonly string[];
}

/**
 * A strict object of `kind`, `region`, `reference`, `unit` (who is counted in summaries) and the sections given, each of
 * which may be left out; `needed` may not.
 */
export function caseKind<K extends string, S extends Shape, N extends Shape>(
  kind: K,
  zh: string,
  en: string,
  sections: S,
  options: KindOptions,
  needed: N,
) {
  const { mainDates, evidence, about } = options;
  const head: KindMeta = { kind, zh, en, mainDates, evidence };
  const complete = completeness({ ...needed, ...sections });
  const made = declared(head, (meta) =>
    z
      .strictObject({
        kind: z.literal(kind),
        ...required(place),
        ...optional(named),
        ...required(needed),
        ...optional(sections),
        ...optional({ complete }),
      })
      .meta({ ...meta, title: `${zh} ${en}`, ...(about && { description: `${about.zh} ${about.en}` }) }),
  );
  return {
    ...made,
    members: { ...place, ...named, ...needed, ...sections, complete },
    required: Object.keys({ ...place, ...needed }),
  };
}
