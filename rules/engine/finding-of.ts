/** Puts what a rule says about a case into words and figures, with its citation. */
import type { Text } from '../facts/fact.ts';
import type { Fact } from '../facts/vocabulary.ts';
import { onceEach } from '../once.ts';
import type { Bound } from './bound.ts';
import type { Check } from './check.ts';
import type { CompiledRule, CompiledVersion, FindingCitation } from './compile.ts';
import type { Finding, Outcome } from './finding.ts';
import { governing, ownEvent } from './governing.ts';
import type { Json } from './json.ts';
import type { Assumption, Explanation } from './judgement.ts';
import type { Ruling } from './ruling.ts';
import { shared } from './shared.ts';

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };
/** A finding before its facts and its citation are filled in. Names are added in the order in which a reader wants them. */
type Draft = Writable<Omit<Finding, 'facts' | 'citation'> & Partial<Pick<Finding, 'facts' | 'citation'>>>;

/** A ruling in words and figures, with its citation. */
export function findingOf({ rule, version, judged, presumesNoException }: Ruling, bound: Bound): Finding {
  const finding = draftOf(rule, version, judged.outcome);
  if (judged.outcome === 'undetermined') {
    finding.message = judged.why ?? lackingText(judged.missing);
    finding.missing = judged.missing.map(({ path }) => path);
    if (judged.period !== undefined) finding.period = judged.period();
  } else {
    const explanation = judged.explain();
    explainIn(finding, explanation, judged.outcome === 'breached' ? betterRemedy(rule, explanation) : undefined);
  }
  const more = judged.outcome === 'undetermined' ? undefined : judged.assumed;
  const { unless } = rule;
  const assumption = presumesNoException && unless !== undefined ? notExcepted(unless, bound) : undefined;
  const decided = ownEvent(rule, bound);
  if (decided !== undefined) finding.governing = governing(decided);
  const facts = factsOf(version.judgement.facts, bound);
  complete(finding, facts, assumption, more === undefined ? undefined : told(more), version.cites);
  return finding;
}

/** What a rule says to do is mostly to do it at once; of what was done, late, it says no more than what is left. */
function betterRemedy({ rule: { remedy, afterwards } }: CompiledRule, { isDone }: Explanation): Text | undefined {
  return isDone === true ? afterwards : remedy;
}

/** The same for cases that lack the same of it. */
const notExceptedOf = onceEach((_: Check) => new Map<string, ToldAssumption>());

function notExcepted(unless: Check, bound: Bound): ToldAssumption {
  const facts = unless.missing(bound);
  const key = facts.map(({ slot }) => slot).join();
  const known = notExceptedOf(unless);
  const assumption = known.get(key) ?? shared(told({ facts, text: notExceptedText(unless) }));
  known.set(key, assumption);
  return assumption;
}

const notExceptedText = onceEach((unless: Check): Text => {
  const { zh, en } = unless.text();
  return { zh: `假定不存在例外情形：${zh}`, en: `Assuming the exception does not apply: ${en}` };
});

function draftOf(
  { rule, evidence, title }: CompiledRule,
  { citation, severity }: CompiledVersion,
  outcome: Outcome,
): Draft {
  const provision = citation.id;
  // Two literals, since an object built in one piece costs a third of one put together from several.
  return rule.versions === undefined && rule.provisions.length > 1
    ? { rule: rule.id, provision, provisions: rule.provisions, outcome, severity, evidence, title, message: title }
    : { rule: rule.id, provision, outcome, severity, evidence, title, message: title };
}

function explainIn(
  finding: Draft,
  { message, limit, excess, shortfall, codes, period, interest, remedy }: Explanation,
  better: Text | undefined,
): void {
  finding.message = message;
  if (limit !== undefined) finding.limit = limit;
  if (excess !== undefined) finding.excess = excess;
  if (shortfall !== undefined) finding.shortfall = shortfall;
  if (codes !== undefined) finding.codes = codes;
  if (period !== undefined) finding.period = period;
  if (interest !== undefined) finding.interest = interest;
  const pass = better ?? remedy;
  if (pass !== undefined) finding.remedy = pass === better ? shared(pass) : pass;
}

function complete(
  finding: Draft,
  facts: Finding['facts'],
  assumption: ToldAssumption | undefined,
  more: ToldAssumption | undefined,
  citation: FindingCitation,
): asserts finding is Draft & Finding {
  finding.facts = facts;
  if (assumption !== undefined || more !== undefined) {
    finding.assumptions = [assumption, more].filter((one) => one !== undefined);
  }
  finding.citation = citation;
}

type ToldAssumption = NonNullable<Finding['assumptions']>[number];

function told({ facts, text }: Assumption): ToldAssumption {
  return { facts: facts.map(({ path }) => path), text };
}

/** Mostly it is one fact, of which the same can always be said. */
const lackingOne = onceEach((fact: Fact) => shared(lackingTexts([fact])));

/** What is lacking, in words. */
function lackingText(facts: readonly Fact[]): Text {
  const [only] = facts;
  return only === undefined || facts.length > 1 ? lackingTexts(facts) : lackingOne(only);
}

function lackingTexts(facts: readonly Fact[]): Text {
  let zh = '';
  let en = '';
  for (const fact of facts) {
    zh += zh === '' ? fact.zh : `、${fact.zh}`;
    en += en === '' ? fact.en : `; ${fact.en}`;
  }
  return { zh: `尚不能判定，还需知道：${zh}。`, en: `Cannot be decided without knowing: ${en}.` };
}

function factsOf(facts: readonly Fact[], { given }: Bound): Record<string, Json> {
  const found: Record<string, Json> = {};
  for (const { path, slot } of facts) {
    const value = given[slot];
    if (value !== undefined) found[path] = value;
  }
  return found;
}
