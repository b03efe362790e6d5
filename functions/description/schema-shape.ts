/**
 * How zod schemas are told in OpenAPI where JSON Schema alone cannot say it: what a fact is called and measured in, the codes
 * of a list with their labels, and the forms that are checked by code (days, instants, places).
 */
import * as z from 'zod';
import type { CreateDocumentOptions } from 'zod-openapi';

type Override = Extract<NonNullable<CreateDocumentOptions['override']>, (...args: never) => unknown>;
type Shape = Parameters<Override>[0]['jsonSchema'];

const text = z.object({ zh: z.string(), en: z.string() });
/** What rules/facts/fact.ts and case-kind.ts keep beside a schema. */
const declared = z.object({
  zh: z.string(),
  en: z.string(),
  kind: z.string().optional(),
  unit: z.string().optional(),
  about: text.optional(),
  codes: z.record(z.string(), z.tuple([z.string(), z.string()])).optional(),
});

/** Forms that a check in code names as its reason. */
const forms: Readonly<Record<string, Shape>> = {
  date: { format: 'date' },
  instant: { format: 'date-time' },
  region: { pattern: '^[1-9][0-9]{5}$' },
  moment: { anyOf: [{ format: 'date' }, { format: 'date-time' }] },
};
const named = z.object({ params: z.object({ reason: z.string() }) });
const checked = z.object({ _zod: z.object({ def: named }) });

export const shapeSchema: Override = ({ jsonSchema, zodSchema, io }) => {
  const { def } = zodSchema._zod;
  for (const check of def.checks ?? []) {
    const reason = checked.safeParse(check);
    if (reason.success) Object.assign(jsonSchema, forms[reason.data._zod.def.params.reason]);
  }
  if (def.type === 'pipe' && io === 'input') asRead(jsonSchema, def.out);
  // zod leaves such a default out, since it is given as what is read, not as text.
  if (def.type === 'default' && io === 'input') jsonSchema.default = z.json().parse(def.defaultValue);
  if (def.type === 'object' && io === 'output' && def.catchall === undefined) {
    // What is answered may be told more of in time; what is sent must be known.
    delete jsonSchema.additionalProperties;
  }
  const { guiju, ...rest } = z.looseObject({ guiju: declared.optional() }).parse(jsonSchema);
  if (guiju === undefined) return;
  const shaped: Shape = {};
  Object.assign(shaped, rest);
  tell(shaped, guiju);
  for (const name of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, name);
  Object.assign(jsonSchema, shaped);
};

/** A parameter that arrives as text and is read as a number or a yes/no is described as what it is read as. */
function asRead(jsonSchema: Shape, out: z.core.$ZodType): void {
  if (jsonSchema.type !== 'string') return;
  if (out instanceof z.ZodNumber) {
    const { minValue, maxValue } = out;
    delete jsonSchema.pattern;
    Object.assign(jsonSchema, {
      type: 'integer',
      ...(minValue !== null && { minimum: minValue }),
      ...(maxValue !== null && { maximum: maxValue }),
    });
  } else if (jsonSchema.enum?.join() === 'true,false') {
    delete jsonSchema.enum;
    jsonSchema.type = 'boolean';
  }
}

function tell(shape: Shape, { zh, en, kind, unit, about, codes }: z.infer<typeof declared>): void {
  shape.title = `${zh} ${en}`;
  Object.assign(shape, { 'x-title': { zh, en } });
  if (kind !== undefined) return;
  if (about !== undefined) shape.description = `${about.zh} · ${about.en}`;
  if (unit !== undefined) Object.assign(shape, { 'x-unit': unit });
  if (unit === 'CNY') {
    // Either form is read; a number in binary floating point should not travel as money, so text comes first.
    delete shape.anyOf;
    Object.assign(shape, {
      anyOf: [
        { type: 'string', pattern: '^[0-9]+(\\.[0-9]{1,2})?$' },
        { type: 'number', minimum: 0 },
      ],
    });
  }
  if (codes !== undefined) {
    Object.assign(shape, {
      'x-enumDescriptions': Object.fromEntries(
        Object.entries(codes).map(([code, [zh, en]]) => [code, `${zh} · ${en}`]),
      ),
    });
  }
}
