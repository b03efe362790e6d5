/**
 * The catalogue to look through: every rule with its document, clause, severity, what it says, when it applies, which facts
 * it needs and the examples it is tested by. For lists and pages; judging does not come here.
 */
import catalogueJson from './.built/catalogue.json' with { type: 'json' };
import type { Catalogue, CatalogueDocument, CatalogueRule } from './engine/catalogue.ts';
import { type CompiledRule, compileRule, type Severity, reaches } from './engine/compile.ts';
import { dateOf, dayOf, FIRST_DAY } from './engine/day.ts';
import type { JudgementName } from './engine/rule.ts';
import { judgementOf } from './engine/rule-judgement.ts';
import type { Text } from './facts/fact.ts';
import { vocabularies } from './facts/kinds.ts';

/** A fact a rule reads, and what for. */
export interface NeededFact {
  readonly fact: string;
  readonly label: Text;
  readonly type: string;
  /** `judged`: without it the rule is undetermined; `condition`: decides whether it applies; `exception`: presumed absent. */
  readonly use: 'judged' | 'condition' | 'exception';
}

/** A rule as lists and pages show it. */
export interface RuleEntry {
  readonly id: string;
  readonly document: string;
  readonly region: string | null;
  readonly case: string;
  readonly matters: readonly string[];
  readonly title: Text;
  readonly statement: Text;
  readonly applies: Text | null;
  readonly except: Text | null;
  readonly judgement: JudgementName;
  readonly severity: Severity;
  readonly evidence: 'papers' | 'attested';
  readonly inForce: { readonly from: string | null; readonly to: string | null };
  readonly provisions: readonly { readonly id: string; readonly clause: string; readonly words: string; readonly force: string; readonly lines: readonly number[] }[];
  readonly needs: readonly NeededFact[];
  readonly versions: CatalogueRule['versions'];
  readonly remedy: Text | null;
  readonly note: Text | null;
  readonly examples: NonNullable<CatalogueRule['examples']>;
}

export interface RuleFilter {
  readonly kind?: string | undefined;
  readonly matter?: string | undefined;
  readonly region?: string | undefined;
  /** In force on this day, `YYYY-MM-DD`. */
  readonly asOf?: string | undefined;
  readonly severity?: string | undefined;
  readonly document?: string | undefined;
  /** Words that must all occur in title, statement, words of the clause, id or document title, in any language. */
  readonly text?: string | undefined;
}

/** Built by our own build from checked rules, so its shape is known. */
function readCatalogue(): Catalogue {
  return JSON.parse(JSON.stringify(catalogueJson));
}

export const catalogue: Catalogue = readCatalogue();

/** Every rule of the catalogue, compiled, in the order of the register and the text. */
export const compiledRules: readonly CompiledRule[] = catalogue.documents.flatMap((document) =>
  document.rules.flatMap((rule) => {
    const vocabulary = vocabularies.find(({ kind }) => kind === rule.case);
    return vocabulary === undefined ? [] : [compileRule(rule, document, vocabulary)];
  }),
);

const entries = new Map(compiledRules.map((compiled) => [compiled.rule.id, entryOf(compiled)]));
const texts = new Map([...entries.values()].map((entry) => [entry.id, haystack(entry)]));

/** The rule with this id. */
export function ruleEntry(id: string): RuleEntry | undefined {
  return entries.get(id);
}

/** Rules that pass every filter given, in the order of the register and the text. */
export function browse(filter: RuleFilter): readonly RuleEntry[] {
  const words = (filter.text ?? '').toLowerCase().split(/\s+/).filter((word) => word !== '');
  const day = filter.asOf === undefined ? undefined : dayOf(filter.asOf);
  return compiledRules
    .filter(
      ({ document, since, until }) =>
        (filter.region === undefined || reaches(document, filter.region)) &&
        (day === undefined || (since <= day && day <= until)),
    )
    .flatMap(({ rule }) => entries.get(rule.id) ?? [])
    .filter(
      (entry) =>
        (filter.kind === undefined || entry.case === filter.kind) &&
        (filter.matter === undefined || entry.matters.length === 0 || entry.matters.includes(filter.matter)) &&
        (filter.severity === undefined || entry.severity === filter.severity) &&
        (filter.document === undefined || entry.document === filter.document) &&
        words.every((word) => texts.get(entry.id)?.includes(word)),
    );
}

function haystack({ id, title, statement, provisions, document }: RuleEntry): string {
  const named = catalogue.documents.find((one) => one.document.id === document)?.document.title;
  return [id, title.zh, title.en, statement.zh, statement.en, named?.zh, named?.en, ...provisions.flatMap((one) => [one.id, one.words, one.clause])]
    .join('\n')
    .toLowerCase();
}

function entryOf({ rule, document, when, unless, versions, since, until, evidence }: CompiledRule): RuleEntry {
  const [newest] = versions;
  const judged = versions.flatMap(({ judgement }) => judgement.facts);
  const needs = new Map<string, NeededFact>();
  for (const [facts, use] of [
    [judged, 'judged'],
    [when?.facts ?? [], 'condition'],
    [unless?.facts ?? [], 'exception'],
  ] as const) {
    for (const { path, zh, en, type } of facts) if (!needs.has(path)) needs.set(path, { fact: path, label: { zh, en }, type, use });
  }
  const citations = documentOf(document.id)?.citations ?? {};
  const cited = [...new Set([...rule.provisions, ...(rule.versions ?? []).map(({ provision }) => provision)])];
  return {
    id: rule.id,
    document: document.id,
    region: document.region,
    case: rule.case,
    matters: when?.pins.get('matter') ?? [],
    title: rule.title,
    statement: newest?.judgement.statement ?? rule.title,
    applies: when?.text ?? null,
    except: unless?.text ?? null,
    judgement: judgementOf(rule),
    severity: newest?.severity ?? 'advice',
    evidence,
    inForce: { from: since <= FIRST_DAY ? null : dateOf(since), to: until === Number.MAX_SAFE_INTEGER ? null : dateOf(until) },
    provisions: cited.flatMap((id) => {
      const citation = citations[id];
      return citation === undefined ? [] : [citation];
    }),
    needs: [...needs.values()],
    versions: rule.versions,
    remedy: rule.remedy ?? null,
    note: rule.note ?? null,
    examples: rule.examples ?? [],
  };
}

function documentOf(id: string): CatalogueDocument | undefined {
  return catalogue.documents.find(({ document }) => document.id === id);
}
