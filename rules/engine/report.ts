/** Turns rulings into the report of design section 7: findings with words, figures and citation, counts, verdict, questions. */
import type { Text } from '../facts/fact.ts';
import type { Fact } from '../facts/vocabulary.ts';
import type { Json } from './bound.ts';
import type { RuleSet, Severity } from './compile.ts';
import { digestOf } from './digest.ts';
import { type JudgeOptions, judge, type Ruling, type Rulings, type ValidCase } from './judge.ts';
import type { Explanation } from './judgement.ts';

export type Outcome = 'breached' | 'pending' | 'undetermined' | 'satisfied';
export type Verdict = 'non-compliant' | 'departs' | 'incomplete' | 'compliant' | 'not-covered';

/** What a finding rests on. */
export interface FindingCitation {
  readonly document: string;
  readonly title: Text;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly clause: string;
  readonly words: string;
  readonly inForce: { readonly from: string | null; readonly to: string | null };
}

/** What one rule says about one case. */
export interface Finding extends Partial<Explanation> {
  readonly rule: string;
  readonly provision: string;
  /** All provisions the rule implements, where it is more than one and no version chose among them. */
  readonly provisions?: readonly string[];
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly evidence: 'papers' | 'attested';
  readonly title: Text;
  readonly message: Text;
  readonly facts: Readonly<Record<string, Json>>;
  readonly missing?: readonly string[];
  readonly assumptions?: readonly { readonly facts: readonly string[]; readonly text: Text }[];
  readonly citation: FindingCitation;
}

export interface BreachCounts {
  readonly violation: number;
  readonly warning: number;
  readonly advice: number;
  readonly preview?: number;
}

export interface Counts {
  readonly breached: BreachCounts;
  readonly satisfied: number;
  readonly pending: number;
  readonly undetermined: number;
  readonly notAssessed: number;
  /** Of the breaches, those that rest on something attested, not on papers. */
  readonly attested: BreachCounts;
}

/** A fact that is missing and would settle findings. */
export interface Question {
  readonly fact: string;
  readonly label: Text;
  readonly type: string;
  readonly unit?: string;
  readonly codes?: Readonly<Record<string, Text>>;
  /** How many mandatory findings it would help to settle, and how many of any force. */
  readonly settles: { readonly mandatory: number; readonly all: number };
}

/** The report of a case, less what the caller adds: `id` and `evaluatedAt`. */
export interface Judgment {
  readonly asOf: string;
  readonly ruleSet: { readonly version: string; readonly digest: string };
  readonly case: { readonly kind: string; readonly region: string; readonly reference: string | null; readonly unit?: string; readonly digest: string };
  readonly verdict: Verdict;
  readonly counts: Counts;
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
}

/** A stored or returned report. */
export interface Report extends Judgment {
  readonly id: string;
  readonly evaluatedAt: string;
}

const severityRank: Record<Severity, number> = { violation: 0, warning: 1, advice: 2, preview: 3 };
const outcomeRank: Record<Outcome, number> = { breached: 0, pending: 4, undetermined: 8, satisfied: 12 };

/**
 * Judges a case and explains every finding.
 * `only: 'breached'` explains no others (for bulk runs); counts and verdict are the same.
 */
export function report(
  valid: ValidCase,
  ruleSet: RuleSet,
  options: JudgeOptions & { readonly only?: 'breached' },
): Judgment {
  return reportOf(judge(valid, ruleSet, options), valid, ruleSet, options);
}

/** The report on rulings that {@link judge} gave for this case, rule set and options. */
export function reportOf(
  rulings: Rulings,
  valid: ValidCase,
  ruleSet: RuleSet,
  options: JudgeOptions & { readonly only?: 'breached' },
): Judgment {
  const shown = rulings.rulings.filter(({ judged }) => options.only === undefined || judged.outcome === 'breached');
  const ordered = shown
    .map((ruling, index) => ({ ruling, index, rank: outcomeRank[ruling.judged.outcome] + severityRank[ruling.version.severity] }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index);
  return {
    asOf: options.asOf,
    ruleSet: { version: ruleSet.version, digest: ruleSet.digest },
    case: {
      kind: valid.kind,
      region: valid.region,
      reference: typeof valid.reference === 'string' ? valid.reference : null,
      ...(typeof valid.unit === 'string' && { unit: valid.unit }),
      digest: digestOf(valid),
    },
    verdict: verdictOf(rulings),
    counts: countsOf(rulings),
    findings: ordered.map(({ ruling }) => findingOf(ruling, valid)),
    questions: options.only === undefined ? questionsOf(rulings.rulings) : [],
  };
}

/** Design section 6: a violation decides, then departures, then what is open; no rule at all is never compliance. */
export function verdictOf({ rulings }: Rulings): Verdict {
  let departs = false;
  let open = false;
  let covered = false;
  for (const { judged, version } of rulings) {
    if (version.severity === 'preview') continue;
    covered = true;
    if (judged.outcome === 'breached') {
      if (version.severity === 'violation') return 'non-compliant';
      if (version.severity === 'warning') departs = true;
    } else if (judged.outcome === 'undetermined' && version.citation.force === 'mandatory') open = true;
  }
  if (departs) return 'departs';
  if (open) return 'incomplete';
  return covered ? 'compliant' : 'not-covered';
}

/** How the rulings fell out, in numbers. */
export function countsOf({ rulings, notAssessed }: Rulings): Counts {
  const breached = { violation: 0, warning: 0, advice: 0, preview: 0 };
  const attested = { violation: 0, warning: 0, advice: 0, preview: 0 };
  const other = { satisfied: 0, pending: 0, undetermined: 0 };
  for (const { judged, version, rule } of rulings) {
    if (judged.outcome === 'breached') {
      breached[version.severity]++;
      if (rule.evidence === 'attested') attested[version.severity]++;
    } else other[judged.outcome]++;
  }
  return { breached: withoutPreview(breached), ...other, notAssessed, attested: withoutPreview(attested) };
}

function withoutPreview({ preview, ...counts }: Required<BreachCounts>): BreachCounts {
  return preview === 0 ? counts : { ...counts, preview };
}

function findingOf({ rule, version, judged, assumption }: Ruling, valid: ValidCase): Finding {
  const { judgement, citation, severity } = version;
  const { document } = rule;
  const assumed = [assumption, judged.outcome === 'undetermined' ? undefined : judged.assumed].filter((one) => one !== undefined);
  const head = {
    rule: rule.rule.id,
    provision: citation.id,
    ...(rule.rule.versions === undefined && rule.rule.provisions.length > 1 && { provisions: rule.rule.provisions }),
    outcome: judged.outcome,
    severity,
    evidence: rule.evidence,
    title: rule.title,
  };
  const rest = {
    facts: factsOf(judgement.facts, valid),
    ...(assumed.length > 0 && {
      assumptions: assumed.map(({ facts, text }) => ({
        facts: facts.map(({ path }) => path),
        text: { zh: `假定不存在例外情形：${text.zh}`, en: `Assuming the exception does not apply: ${text.en}` },
      })),
    }),
    citation: {
      document: document.id,
      title: document.title,
      number: document.number,
      issuer: document.issuer,
      clause: citation.clause,
      words: citation.words,
      inForce: document.inForce,
    },
  };
  if (judged.outcome === 'undetermined') {
    const { zh, en } = labelled(judged.missing);
    const message = judged.why ?? { zh: `无法确定：缺少${zh}。`, en: `Cannot be decided without: ${en}.` };
    return { ...head, message, missing: judged.missing.map(({ path }) => path), ...rest };
  }
  const { remedy: suggested, ...explained } = judged.explain();
  const remedy = judged.outcome === 'breached' ? (rule.rule.remedy ?? suggested) : undefined;
  return { ...head, ...explained, ...(remedy !== undefined && { remedy }), ...rest };
}

function labelled(facts: readonly Fact[]): Text {
  return { zh: facts.map(({ zh }) => zh).join('、'), en: facts.map(({ en }) => en).join('; ') };
}

function factsOf(facts: readonly Fact[], valid: ValidCase): Record<string, Json> {
  const found: Record<string, Json> = {};
  for (const { path } of facts) {
    const value = valueAt(valid, path);
    if (value !== undefined) found[path] = value;
  }
  return found;
}

/** The submitted value at a path, undefined where there is none. */
export function valueAt(valid: { readonly [name: string]: Json }, path: string): Json | undefined {
  let value: Json | undefined = valid;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null || !isRecord(value)) return undefined;
    value = value[name];
  }
  return value;
}

function isRecord(value: Json & object): value is { readonly [name: string]: Json } {
  return !Array.isArray(value);
}

/** The missing facts in the order of how many mandatory rules each would help to settle. */
function questionsOf(rulings: readonly Ruling[]): Question[] {
  const asked = new Map<Fact, { mandatory: number; all: number }>();
  for (const { judged, version } of rulings) {
    if (judged.outcome !== 'undetermined') continue;
    for (const fact of judged.missing) {
      const settles = asked.get(fact) ?? { mandatory: 0, all: 0 };
      settles.all++;
      if (version.citation.force === 'mandatory') settles.mandatory++;
      asked.set(fact, settles);
    }
  }
  return [...asked]
    .sort(([a, x], [b, y]) => y.mandatory - x.mandatory || y.all - x.all || a.slot - b.slot)
    .map(([{ path, zh, en, type, unit, codes }, settles]) => ({
      fact: path,
      label: { zh, en },
      type,
      ...(unit !== undefined && { unit }),
      ...(codes !== undefined && {
        codes: Object.fromEntries(Object.entries(codes).map(([code, [zh, en]]) => [code, { zh, en }])),
      }),
      settles,
    }));
}
