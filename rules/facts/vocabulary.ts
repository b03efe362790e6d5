/**
 * Reads a case kind's declaration into the flat vocabulary that the engine, the templates and the documentation use:
 * every fact with its path, type, labels, section and place in the order of the declaration.
 */
import type { DeclaredKind } from './case-kind.ts';
import type { Evidence } from './evidence/evidence.ts';
import { type CodeList, type Declared, type FactType, isFact, isGroup } from './fact.ts';

/** One fact of a kind. */
export interface Fact {
  readonly path: string;
  /** Index among the facts of the kind. */
  readonly slot: number;
  readonly type: FactType;
  readonly zh: string;
  readonly en: string;
  readonly unit?: string;
  readonly most?: number;
  readonly about?: { readonly zh: string; readonly en: string };
  readonly codes?: CodeList;
  /** Something done in the course of a matter: a rule that requires it says by when. */
  readonly step?: true;
  /** There only where somebody agreed on it, promised it or asked for it: a rule on it has nothing to judge where none is told. */
  readonly ifAny?: true;
  /** How somebody says that there is none. */
  readonly none?: { readonly zh: string; readonly en: string };
  /** Every case of the kind states it. */
  readonly required?: true;
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
  readonly evidence: Evidence;
}

/** The vocabulary of a kind declared with {@link caseKind}. */
export function vocabularyOf(kind: DeclaredKind): Vocabulary {
  const { meta: head } = kind;
  const facts: Fact[] = [];
  const groups: Group[] = [];
  const sections: string[] = [];

  const add = (path: string, member: Declared, section: string | undefined, isRequired: boolean): void => {
    if (isGroup(member)) {
      const { group, zh, en, order = [] } = member.meta;
      const own = group === 'section';
      groups.push({ path, section: own, zh, en, order });
      if (own) sections.push(path);
      for (const [name, inner] of Object.entries(member.shape))
        add(`${path}.${name}`, inner, own ? path : section, false);
    } else if (isFact(member)) {
      const { fact: type, zh, en, unit, most, about, codes, step, ifAny, none } = member.meta;
      if (section === undefined) sections.push(path);
      facts.push({
        path,
        slot: facts.length,
        type,
        zh,
        en,
        section: section ?? path,
        ...(unit !== undefined && { unit }),
        ...(most !== undefined && { most }),
        ...(about !== undefined && { about }),
        ...(codes !== undefined && { codes }),
        ...(step === true && { step }),
        ...(ifAny === true && { ifAny }),
        ...(none !== undefined && { none }),
        ...(isRequired && { required: true as const }),
      });
    }
  };
  for (const [path, member] of Object.entries(kind.members)) add(path, member, undefined, kind.required.includes(path));
  return {
    kind: head.kind,
    zh: head.zh,
    en: head.en,
    mainDates: head.mainDates,
    facts,
    byPath: new Map(facts.map((fact) => [fact.path, fact])),
    groups,
    sections,
    evidence: head.evidence,
  };
}
