/** How rules are shown: what each says, when it applies, and which facts it needs. */
import type { CatalogueDocument, CatalogueRule } from '../engine/catalogue.ts';
import { type CompiledRule, compileRule, type Severity } from '../engine/compile.ts';
import { type Day, dateOf, dayOf } from '../engine/day.ts';
import type { JudgementName } from '../engine/rule-judgement.ts';
import { judgementOf } from '../engine/rule-judgement.ts';
import { reaches } from '../engine/rule-set.ts';
import type { Text } from '../facts/fact.ts';
import { vocabularies } from '../facts/kinds.ts';
import type { Fact, Vocabulary } from '../facts/vocabulary.ts';
import { reference } from './reference.ts';

/** A fact a rule needs, and for what. */
export interface NeededFact {
  readonly path: string;
  readonly label: Text;
  readonly type: string;
  readonly unit?: string;
  readonly for: 'judgement' | 'condition' | 'exception';
}

/** A rule as lists show it. */
export interface RuleSummary {
  readonly id: string;
  readonly document: { readonly id: string; readonly title: Text };
  readonly kind: string;
  readonly title: Text;
  readonly severity: Severity;
  readonly evidence: 'papers' | 'attested';
  readonly judgement: JudgementName;
  readonly statement: Text;
  readonly provisions: readonly string[];
  readonly region: string | null;
  readonly inForce: { readonly from: string | null; readonly to: string | null };
  readonly when: Text | null;
  readonly unless: Text | null;
  readonly facts: readonly NeededFact[];
}

/** A rule with all that is known of it. */
export interface KnownRule {
  readonly rule: CatalogueRule;
  readonly source: CatalogueDocument;
  readonly compiled: CompiledRule;
  readonly vocabulary: Vocabulary;
  readonly summary: RuleSummary;
  /** What full-text search looks through, folded. */
  readonly text: string;
}

let known: readonly KnownRule[] | undefined;

/** Every rule, in the order of the register and of each text; compiled once. */
export function allRules(): readonly KnownRule[] {
  known ??= reference().catalogue.documents.flatMap((source) =>
    source.rules.flatMap((rule) => {
      const vocabulary = vocabularies.find(({ kind }) => kind === rule.case);
      return vocabulary === undefined ? [] : [knownRule(rule, source, vocabulary)];
    }),
  );
  return known;
}

/** Letters as people type them: full width and half width, upper and lower case alike. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

function knownRule(rule: CatalogueRule, source: CatalogueDocument, vocabulary: Vocabulary): KnownRule {
  const compiled = compileRule(rule, source, vocabulary);
  const summary = summaryOf(rule, source, compiled);
  const words = summary.provisions.map((id) => source.citations[id]?.words ?? '');
  const text = [
    rule.id,
    rule.title.zh,
    rule.title.en,
    summary.statement.zh,
    summary.statement.en,
    summary.document.title.zh,
    summary.document.title.en,
    rule.note?.zh ?? '',
    rule.note?.en ?? '',
    ...words,
  ].join('\n');
  return { rule, source, compiled, vocabulary, summary, text: folded(text) };
}

function summaryOf(rule: CatalogueRule, source: CatalogueDocument, compiled: CompiledRule): RuleSummary {
  const { document } = source;
  const [newest] = compiled.versions;
  return {
    id: rule.id,
    document: { id: document.id, title: document.title },
    kind: rule.case,
    title: rule.title,
    severity: newest?.severity ?? 'preview',
    evidence: compiled.evidence,
    judgement: judgementOf(rule),
    statement: newest?.judgement.statement() ?? rule.title,
    provisions: provisionsOf(rule),
    region: document.region,
    inForce: {
      from: shown(compiled.since, document.inForce.from ?? document.issued),
      to: shown(compiled.until, rule.lasting === true ? null : document.inForce.to),
    },
    when: compiled.when?.text() ?? null,
    unless: compiled.unless?.text() ?? null,
    facts: neededBy(compiled),
  };
}

/** A day of a rule; where nothing narrows its document's time, what the document says, which may be nothing. */
function shown(day: Day, document: string | null): string | null {
  if (document !== null && dayOf(document) === day) return document;
  return day >= dayOf('1990-01-02') && day <= dayOf('2099-12-31') ? dateOf(day) : document;
}

export function provisionsOf(rule: CatalogueRule): readonly string[] {
  return [...new Set([...rule.provisions, ...(rule.versions ?? []).map(({ provision }) => provision)])];
}

function neededBy({ versions, when, unless }: CompiledRule): readonly NeededFact[] {
  const needed = new Map<string, NeededFact>();
  const add = (facts: readonly Fact[], purpose: NeededFact['for']): void => {
    for (const { path, zh, en, type, unit } of facts) {
      if (!needed.has(path)) {
        needed.set(path, { path, label: { zh, en }, type, ...(unit !== undefined && { unit }), for: purpose });
      }
    }
  };
  for (const { judgement } of versions) add(judgement.facts, 'judgement');
  add(when?.facts ?? [], 'condition');
  add(unless?.facts ?? [], 'exception');
  return [...needed.values()];
}

/** What narrows a list of rules. */
export interface RuleFilter {
  readonly kind?: string | undefined;
  readonly matter?: string | undefined;
  readonly region?: string | undefined;
  readonly asOf?: string | undefined;
  readonly severity?: string | undefined;
  readonly document?: string | undefined;
  readonly q?: string | undefined;
}

/** True where a rule can apply to such a case on such a day, and holds every word that is looked for. */
export function matchesFilter({ compiled, summary, source, vocabulary, text }: KnownRule, filter: RuleFilter): boolean {
  const { kind, matter, region, asOf, severity, document, q } = filter;
  if (kind !== undefined && summary.kind !== kind) return false;
  if (document !== undefined && summary.document.id !== document) return false;
  if (region !== undefined && !reaches(source.document, region)) return false;
  if (matter !== undefined) {
    const pinned = compiled.pins.get('matter');
    if (!vocabulary.byPath.has('matter') || (pinned !== undefined && !pinned.includes(matter))) return false;
  }
  const versions = asOf === undefined ? compiled.versions : versionsOn(compiled, dayOf(asOf));
  if (versions.length === 0) return false;
  if (severity !== undefined && !versions.some((version) => version.severity === severity)) return false;
  return (
    q === undefined ||
    folded(q)
      .split(/\s+/)
      .every((word) => text.includes(word))
  );
}

function versionsOn({ since, until, versions }: CompiledRule, day: Day): CompiledRule['versions'] {
  return day < since || day > until ? [] : versions.filter((version) => version.since <= day && day <= version.until);
}

/** The rule with this id. */
export function ruleNamed(id: string): KnownRule | undefined {
  return allRules().find(({ summary }) => summary.id === id);
}

/** A rule with its versions, citations, reading and examples. */
export function ruleDetail({ rule, source, compiled, summary }: KnownRule) {
  const { document } = source;
  const { examples = [], note, remedy, supersedes, supersededFrom } = rule;
  return {
    ...summary,
    document: {
      id: document.id,
      title: document.title,
      number: document.number,
      issuer: document.issuer,
      issued: document.issued,
      inForce: document.inForce,
      region: document.region,
      except: document.except,
      nature: document.nature,
    },
    versions: compiled.versions.map(({ since, judgement, citation, severity }) => ({
      since: since <= compiled.since ? summary.inForce.from : dateOf(since),
      provision: citation.id,
      severity,
      statement: judgement.statement(),
    })),
    citations: summary.provisions.flatMap((id) => source.citations[id] ?? []),
    remedy: remedy ?? null,
    note: note ?? null,
    supersedes: supersedes ?? [],
    supersededFrom: supersededFrom ?? null,
    examples,
  };
}
