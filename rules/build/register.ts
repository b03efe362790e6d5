/** The register as it lies in `seeds/register`: documents and their checkable provisions. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const text = z.object({ zh: z.string(), en: z.string() });
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const registerDocument = z.object({
  id: z.string(),
  seed: z.string(),
  lines: z.tuple([z.int(), z.int()]),
  title: text,
  number: z.string().nullable(),
  issuer: z.string().nullable(),
  issued: day.nullable(),
  inForce: z.object({ from: day.nullable(), to: day.nullable() }),
  region: z.string().nullable(),
  except: z.array(z.string()).default([]),
  /** Laws that hold everywhere stand above the published local texts and are counted apart from them. */
  layer: z.enum(['local', 'national']).default('local'),
  nature: z.enum(['normative', 'plan', 'draft']),
  note: z.string().nullable(),
  provisions: z.int(),
});

const registerProvision = z.object({
  id: z.string(),
  lines: z.array(z.int()).min(1),
  clause: z.string().nullable(),
  operative: z.string().max(40),
  area: z.string(),
  kind: z.string(),
  force: z.enum(['mandatory', 'principle', 'encouraged', 'target']),
  applies: z.string().nullable(),
  effective: z.object({ from: z.string().nullish(), to: z.string().nullish() }).nullish(),
  ambiguity: z.string().nullish(),
  shows: z.string().nullish(),
  corrected: z.string().optional(),
});

/** What is read of a target besides. */
const registerTarget = registerProvision.extend({ test: z.string().nullable(), unit: z.string().nullable() });

export type RegisterDocument = z.infer<typeof registerDocument>;
export type Provision = z.infer<typeof registerProvision>;

/** @returns the entries named of one document, with what is read of targets besides, in the order of the text. */
export function readTargets(
  root: string,
  document: string,
  ids: ReadonlySet<string>,
): readonly z.infer<typeof registerTarget>[] {
  const path = join(root, 'seeds/register/provisions', `${document}.json`);
  return z
    .array(z.looseObject({ id: z.string() }))
    .parse(JSON.parse(readFileSync(path, 'utf8')))
    .filter(({ id }) => ids.has(id))
    .map((entry) => registerTarget.parse(entry));
}

export interface Register {
  readonly documents: readonly RegisterDocument[];
  /** By document, in the order of the text. */
  readonly provisions: ReadonlyMap<string, readonly Provision[]>;
}

/** @throws ZodError where an entry is malformed; the message names it. */
export function readRegister(root: string): Register {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(root, 'seeds/register', path), 'utf8'));
  const documents = z.array(registerDocument).parse(read('documents.json'));
  return {
    documents,
    provisions: new Map(
      documents.map(({ id }) => [id, z.array(registerProvision).parse(read(`provisions/${id}.json`))]),
    ),
  };
}
