/**
 * Reads a case kind's declaration into the flat vocabulary that the engine, the templates and the documentation use:
 * every fact with its path, type, labels, section and place in the order of the declaration.
 */
import * as z from 'zod';
import type { KindMeta } from './case-kind.ts';
import type { CodeList, FactMeta, FactType, GroupMeta } from './fact.ts';

/** One fact of a kind. */
export interface Fact {
  readonly path: string;
  /** Index among the facts of the kind. */
  readonly slot: number;
  readonly type: FactType;
  readonly zh: string;
  readonly en: string;
  readonly unit?: string;
  readonly about?: { readonly zh: string; readonly en: string };
  readonly codes?: CodeList;
  /** Path of the section it lives in; a fact outside every section is a section of its own. */
  readonly section: string;
}

/** A section or group, with its labels and the order its dates must keep. */
export interface Group {
  readonly path: string;
  readonly section: boolean;
  readonly zh: string;
  readonly en: string;
  readonly order: readonly (readonly [string, string])[];
}

/** All that a kind of case can say. */
export interface Vocabulary {
  readonly kind: string;
  readonly zh: string;
  readonly en: string;
  readonly mainDates: readonly string[];
  readonly facts: readonly Fact[];
  readonly byPath: ReadonlyMap<string, Fact>;
  readonly groups: readonly Group[];
  /** Paths of the sections, facts outside every section included. */
  readonly sections: readonly string[];
}

const declaration = z.object({ guiju: z.record(z.string(), z.unknown()) });

function isFactMeta(meta: object): meta is FactMeta {
  return 'fact' in meta;
}
function isGroupMeta(meta: object): meta is GroupMeta {
  return 'group' in meta;
}
function isKindMeta(meta: object): meta is KindMeta {
  return 'kind' in meta;
}

/** The declaration of a schema, below `.optional()`. */
function declared(schema: unknown): { readonly schema: z.ZodType; readonly meta: object } | undefined {
  if (schema instanceof z.ZodOptional) return declared(schema.unwrap());
  if (!(schema instanceof z.ZodType)) return undefined;
  const meta = declaration.safeParse(schema.meta());
  return meta.success ? { schema, meta: meta.data.guiju } : undefined;
}

/**
 * The vocabulary of a kind declared with {@link caseKind}.
 * @throws Error where a declaration lacks its metadata.
 */
export function vocabularyOf(kind: z.ZodObject): Vocabulary {
  const head = declared(kind)?.meta;
  if (head === undefined || !isKindMeta(head)) throw new Error('not declared with caseKind()');
  const facts: Fact[] = [];
  const groups: Group[] = [];
  const sections: string[] = [];

  const walk = (shape: Record<string, unknown>, prefix: string, section: string | undefined): void => {
    for (const [name, member] of Object.entries(shape)) {
      const path = prefix === '' ? name : `${prefix}.${name}`;
      if (path === 'kind') continue;
      const found = declared(member);
      if (found === undefined) throw new Error(`${head.kind}: ${path} is declared without metadata`);
      const { schema, meta } = found;
      if (isGroupMeta(meta) && schema instanceof z.ZodObject) {
        const own = meta.group === 'section';
        groups.push({ path, section: own, zh: meta.zh, en: meta.en, order: meta.order ?? [] });
        if (own) sections.push(path);
        walk(schema.shape, path, own ? path : section);
      } else if (isFactMeta(meta)) {
        const { fact: type, zh, en, unit, about, codes } = meta;
        if (section === undefined) sections.push(path);
        facts.push({
          path,
          slot: facts.length,
          type,
          zh,
          en,
          section: section ?? path,
          ...(unit !== undefined && { unit }),
          ...(about !== undefined && { about }),
          ...(codes !== undefined && { codes }),
        });
      } else {
        throw new Error(`${head.kind}: ${path} is neither fact nor section`);
      }
    }
  };
  walk(kind.shape, '', undefined);
  return {
    kind: head.kind,
    zh: head.zh,
    en: head.en,
    mainDates: head.mainDates,
    facts,
    byPath: new Map(facts.map((fact) => [fact.path, fact])),
    groups,
    sections,
  };
}
