/**
 * Catalogues of any size in which the same thirty rules can apply: to one matter in one city. The others are for other
 * cities, for other kinds of case, and for other matters in the same city, a third of them each; all are copies of rules of
 * the real catalogue.
 */
import { createHash } from 'node:crypto';
import { reference } from '../../rules/catalogue/reference.ts';
import type { Catalogue, CatalogueDocument, CatalogueRule, DocumentFacts } from '../../rules/engine/catalogue.ts';
import { type CompiledRule, compileRule } from '../../rules/engine/compile.ts';
import { vocabularies } from '../../rules/facts/kinds.ts';

export const GROWTH_REGION = '440300';
const ELSEWHERE = ['110100', '120100', '310100', '320100', '330100', '370200', '510100', '610100'];
const KIND = 'approval';
const MATTER = 'construction-project';
export const APPLYING = 30;
const RULES_A_DOCUMENT = 50;

const hash = (id: string): string => createHash('sha256').update(`growth ${id}`).digest('hex');

interface Source {
  readonly compiled: CompiledRule;
  readonly from: CatalogueDocument;
}

/** @returns the catalogue and the ids of the thirty rules. @throws Error where the real catalogue has fewer such rules. */
export function catalogueOf(size: number): { readonly catalogue: Catalogue; readonly applying: readonly string[] } {
  const { catalogue } = reference();
  const sources = catalogue.documents
    .flatMap((from) => from.rules.flatMap((rule) => sourceOf(rule, from)))
    .sort((a, b) => (hash(a.compiled.rule.id) < hash(b.compiled.rule.id) ? -1 : 1));
  const ofKind = sources.filter(({ compiled }) => compiled.rule.case === KIND);
  const mattersOf = ({ compiled }: Source): readonly string[] => compiled.pins.get('matter') ?? [];
  // Those that ask for nothing but the matter: all thirty are judged in every case.
  const applying = ofKind
    .filter((source) => mattersOf(source).includes(MATTER) && asksOnlyTheMatter(source))
    .slice(0, APPLYING);
  if (applying.length < APPLYING) throw new Error(`only ${applying.length} rules ask for nothing but the matter`);
  const otherMatters = ofKind.filter((source) => mattersOf(source).length > 0 && !mattersOf(source).includes(MATTER));
  const otherKinds = sources.filter(({ compiled }) => compiled.rule.case !== KIND);

  const documents = [documentOf('bench-applying', GROWTH_REGION, applying, '')];
  for (let left = size - applying.length, number = 0; left > 0; number++) {
    const count = Math.min(left, RULES_A_DOCUMENT);
    left -= count;
    const pool = [ofKind, otherKinds, otherMatters][number % 3] ?? ofKind;
    const start = (number * RULES_A_DOCUMENT) % pool.length;
    const rules = Array.from({ length: count }, (_, place) => pool[(start + place) % pool.length]).filter(
      (one) => one !== undefined,
    );
    const region = number % 3 === 0 ? (ELSEWHERE[number % ELSEWHERE.length] ?? '') : GROWTH_REGION;
    documents.push(documentOf(`bench-${number}`, region, rules, `-${number}`));
  }
  return {
    catalogue: { version: 'bench', digest: `sha256:${hash(String(size))}`, calendar: catalogue.calendar, documents },
    applying: applying.map(({ compiled }) => compiled.rule.id),
  };
}

function asksOnlyTheMatter({ compiled: { when, unless } }: Source): boolean {
  return unless === undefined && when?.facts.every(({ path }) => path === 'matter') === true;
}

function sourceOf(rule: CatalogueRule, from: CatalogueDocument): Source[] {
  const vocabulary = vocabularies.find(({ kind }) => kind === rule.case);
  return vocabulary === undefined ? [] : [{ compiled: compileRule(rule, from, vocabulary), from }];
}

function documentOf(id: string, region: string, sources: readonly Source[], suffix: string): CatalogueDocument {
  const document: DocumentFacts = {
    id,
    title: { zh: '基准测试', en: 'Bench' },
    number: null,
    issuer: null,
    issued: '2023-01-01',
    inForce: { from: '2023-01-01', to: null },
    region,
    except: [],
    layer: 'local',
    nature: 'normative',
    note: null,
  };
  return {
    document,
    citations: Object.assign({}, ...sources.map(({ from }) => from.citations)),
    rules: sources.map(({ compiled: { rule } }, place): CatalogueRule => {
      const { since, until, supersededFrom, ...kept } = rule;
      return suffix === '' ? kept : { ...kept, id: `${rule.id}${suffix}-${place}` };
    }),
  };
}
