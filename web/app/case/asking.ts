/**
 * What to ask next. What would settle most is asked first, as the report says it; before there is anything to report on, what
 * most of the rules of that place and matter need.
 */
import { useQuery } from '@tanstack/react-query';
import { client, content } from '../api/client.ts';
import { everyItem } from '../api/every-item.ts';
import type { Schemas } from '../api/schemas.ts';
import type { Text } from '../language.tsx';
import type { Facts, Kind } from '../vocabulary.ts';
import type { Answers } from './answers.ts';

/** Where a case begins: what it is, and what has happened. Facts that are not in the vocabulary any more are passed over. */
const openings: Readonly<Record<Kind, readonly string[]>> = {
  payment: ['regime', 'buyer.type', 'supplier.size', 'invoice.receivedOn', 'conditionsMetOn', 'amountDue', 'paidOn'],
  approval: ['timeline.appliedOn', 'timeline.acceptedOn', 'timeline.completedOn'],
  procurement: ['regime', 'project.budget'],
  site: ['inspection.inspectedOn', 'inspection.by'],
  award: ['application.filedOn', 'grant.granted'],
};

/** The same of a matter that begins otherwise than others of its kind. */
const openingsOf: Readonly<Record<string, readonly string[]>> = {
  'hotline-ticket': ['ticket.type', 'timeline.registeredOn', 'timeline.dispatchedOn', 'timeline.repliedOn'],
};

/** A need of a judgement weighs more than that of a condition; an exception is the user's to claim. */
const WEIGHTS: Readonly<Record<string, number>> = { judgement: 3, condition: 2, exception: 0.5 };
/** Asked at a time: as many as are taken in at one look. */
const AT_ONCE = 4;
/** Types that are answered without looking anything up come first. */
const EASE: Readonly<Record<string, number>> = { code: 0, yesno: 0, date: 1, money: 2, instant: 2, period: 2 };

type Rule = Schemas['RuleSummary'];

/** The rules that could apply to such a case. */
export function useRulesFor(kind: Kind, region: string | undefined, matter: string | undefined) {
  return useQuery({
    queryKey: ['rules for', kind, region, matter],
    enabled: region !== undefined && (kind !== 'approval' || matter !== undefined),
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () =>
      everyItem((at) =>
        content(
          client.GET('/v1/rules', {
            params: {
              query: {
                kind,
                limit: 100,
                ...(region !== undefined && { region }),
                ...(matter !== undefined && { matter }),
                ...at,
              },
            },
          }),
        ),
      ),
  });
}

/** Facts in the order of how many rules need them. */
function mostNeeded(rules: readonly Rule[]): readonly string[] {
  const weights = new Map<string, number>();
  for (const { facts, severity } of rules) {
    for (const { path, for: purpose } of facts) {
      const weight = (WEIGHTS[purpose] ?? 1) * (severity === 'violation' ? 2 : 1);
      weights.set(path, (weights.get(path) ?? 0) + weight);
    }
  }
  return [...weights].sort(([, one], [, other]) => other - one).map(([path]) => path);
}

export interface Asking {
  readonly kind: Kind;
  /** What it is about: the matter, the place inspected, the scheme. */
  readonly about: string | undefined;
  readonly facts: Facts;
  readonly answers: Answers;
  readonly rules: readonly Rule[];
  readonly questions: readonly Schemas['Question'][];
  readonly asked: readonly string[];
  /** Something can be said already: what would only widen it is asked when it is wanted. */
  readonly isFruitful: boolean;
}

/** The facts to ask for next; none where nothing is left that would settle anything. */
export function nextFacts({
  kind,
  about,
  facts,
  answers,
  rules,
  questions,
  asked,
  isFruitful,
}: Asking): readonly string[] {
  const isNew = (path: string): boolean => facts.has(path) && !asked.includes(path) && answers[path] === undefined;
  // Of a matter that none of its rules asks a day about, the day is not asked.
  const needed = new Set(rules.flatMap((rule) => rule.facts.map(({ path }) => path)));
  const opening = (openingsOf[about ?? ''] ?? openings[kind] ?? []).filter(
    (path) => isNew(path) && (rules.length === 0 || needed.has(path)),
  );
  if (opening.length > 0) return opening;
  const open = questions.map(({ fact }) => fact).filter(isNew);
  if (open.length > 0) {
    const ease = (path: string): number => EASE[facts.get(path)?.type ?? ''] ?? 3;
    return open.slice(0, AT_ONCE).sort((one, other) => ease(one) - ease(other));
  }
  return isFruitful ? [] : furtherFacts({ facts, answers, rules, asked });
}

/** What could be told besides: facts that other rules of that place and matter need. */
export function furtherFacts({ facts, answers, rules, asked }: Pick<Asking, 'facts' | 'answers' | 'rules' | 'asked'>) {
  return mostNeeded(rules)
    .filter((path) => facts.has(path) && !asked.includes(path) && answers[path] === undefined)
    .slice(0, AT_ONCE);
}

/** What waits for a fact: findings that cannot be made without it, else the rules that need it. */
export function waitingFor(
  path: string,
  rules: readonly Rule[],
  findings: readonly Schemas['Finding'][],
): readonly Text[] {
  const open = findings.filter(({ outcome, missing = [] }) => outcome === 'undetermined' && missing.includes(path));
  const titles =
    open.length > 0
      ? open.map(({ title }) => title)
      : rules.filter(({ facts }) => facts.some((needed) => needed.path === path)).map(({ title }) => title);
  return [...new Map(titles.map((title) => [title.en, title])).values()];
}
