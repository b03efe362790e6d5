/**
 * What changed between a stored report and today's judgement of the same case, and why. A third judgement, by today's rules
 * as of the stored day, tells what the rules have changed from what the days since have.
 */
import canonicalize from 'canonicalize';
import type { Finding, Judgment } from '../../rules/engine/report.ts';
import type { Text } from '../../rules/facts/fact.ts';

/** Where a finding stands: its outcome and figures, without words and citation, which the reports hold. */
export type Standing = Pick<Finding, 'outcome' | 'severity' | 'provision'> &
  Partial<Pick<Finding, 'limit' | 'excess' | 'shortfall' | 'codes' | 'period' | 'missing'>>;

/** What became of the finding of one rule. */
export interface Change {
  readonly rule: string;
  readonly provision: string;
  readonly kind: 'appeared' | 'disappeared' | 'outcome' | 'figures';
  /** Null where the rule had no finding. */
  readonly before: Standing | null;
  readonly after: Standing | null;
  readonly why: Text;
}

export interface Compared {
  readonly before: Judgment;
  /** By today's rules, as of the day of `before`. */
  readonly between: Judgment;
  readonly after: Judgment;
  /** Whether today's rule set has a rule. */
  readonly exists: (rule: string) => boolean;
}

function standing({
  outcome,
  severity,
  provision,
  limit,
  excess,
  shortfall,
  codes,
  period,
  missing,
}: Finding): Standing {
  return {
    outcome,
    severity,
    provision,
    ...(limit !== undefined && { limit }),
    ...(excess !== undefined && { excess }),
    ...(shortfall !== undefined && { shortfall }),
    ...(codes !== undefined && { codes }),
    ...(period !== undefined && { period }),
    ...(missing !== undefined && { missing }),
  };
}

const standings = ({ findings }: Judgment): ReadonlyMap<string, Standing> =>
  new Map(findings.map((finding) => [finding.rule, standing(finding)]));

/** Alike in figures; the words beside codes and days that did not count may be put differently by another release. */
function alike(a: Standing | undefined, b: Standing | undefined): boolean {
  return figures(a) === figures(b);
}

function figures(one: Standing | undefined): string | undefined {
  if (one === undefined) return undefined;
  const { codes, period, ...rest } = one;
  return canonicalize(
    JSON.parse(
      JSON.stringify({
        ...rest,
        codes: codes?.map(({ code }) => code),
        period: period && { ...period, skipped: period.skipped.map(({ on }) => on) },
      }),
    ),
  );
}

/** Every finding that is not as it was: in the order of today's report, those that are gone last. */
export function compareReports(compared: Compared): readonly Change[] {
  const [before, between, after] = [standings(compared.before), standings(compared.between), standings(compared.after)];
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((rule): Change[] => {
    const [was, is] = [before.get(rule), after.get(rule)];
    if (alike(was, is)) return [];
    const provision = (is ?? was)?.provision ?? '';
    const kind =
      was === undefined
        ? 'appeared'
        : is === undefined
          ? 'disappeared'
          : was.outcome === is.outcome
            ? 'figures'
            : 'outcome';
    const halfway = between.get(rule);
    const reasons = [
      ...(alike(was, halfway) ? [] : [byRules(compared, rule, was, halfway)]),
      ...(alike(halfway, is) ? [] : [byDays(compared, halfway, is)]),
    ];
    const why = { zh: reasons.map(({ zh }) => zh).join(''), en: reasons.map(({ en }) => en).join(' ') };
    return [{ rule, provision, kind, before: was ?? null, after: is ?? null, why }];
  });
}

const named = ({ ruleSet: { version, digest } }: Judgment): string => `${version}, ${digest.slice(0, 19)}`;

/** What today's rules changed, as of the same day. */
function byRules(
  { before, after, exists }: Compared,
  rule: string,
  was: Standing | undefined,
  is: Standing | undefined,
): Text {
  if (before.ruleSet.digest === after.ruleSet.digest) {
    return {
      zh: '规则集相同，但本版本的程序判断有所改进。',
      en: 'The rule set is the same, but this release of the program judges differently.',
    };
  }
  const [from, to] = [named(before), named(after)];
  const since = { zh: `规则集由 ${from} 变为 ${to}：`, en: `The rule set was ${from} and is ${to}:` };
  if (was === undefined) {
    return { zh: `${since.zh}此规则现在适用于本案。`, en: `${since.en} this rule now applies to the case.` };
  }
  if (is === undefined) {
    return exists(rule)
      ? { zh: `${since.zh}此规则不再适用于本案。`, en: `${since.en} this rule no longer applies to the case.` }
      : { zh: `${since.zh}已没有此规则。`, en: `${since.en} there is no such rule any more.` };
  }
  const { zh, en } = differences(was, is);
  return { zh: `${since.zh}${zh}。`, en: `${since.en} ${en}.` };
}

/** What the days since have changed, by the same rules. */
function byDays({ before, after }: Compared, was: Standing | undefined, is: Standing | undefined): Text {
  const since = {
    zh: `判断日由 ${before.asOf} 变为 ${after.asOf}：`,
    en: `It was judged as of ${before.asOf} and now as of ${after.asOf}:`,
  };
  if (was === undefined) {
    return { zh: `${since.zh}规定在该日适用。`, en: `${since.en} on that day the provision applies.` };
  }
  if (is === undefined) {
    return { zh: `${since.zh}规定在该日不适用。`, en: `${since.en} on that day the provision does not apply.` };
  }
  const due = is.period?.due;
  if (was.outcome === 'pending' && is.outcome === 'breached' && due !== undefined) {
    return {
      zh: `${since.zh}期限 ${due} 已过，而事项仍未完成。`,
      en: `${since.en} the due date ${due} has passed and the event is still open.`,
    };
  }
  const { zh, en } = differences(was, is);
  return { zh: `${since.zh}${zh}。`, en: `${since.en} ${en}.` };
}

const labels = {
  outcome: { zh: '结论', en: 'outcome' },
  severity: { zh: '严重程度', en: 'severity' },
  provision: { zh: '依据的规定', en: 'provision' },
  limit: { zh: '限额', en: 'limit' },
  excess: { zh: '超出', en: 'excess' },
  shortfall: { zh: '不足', en: 'shortfall' },
  codes: { zh: '涉及的内容', en: 'codes' },
  period: { zh: '期限', en: 'period' },
  missing: { zh: '缺少的事实', en: 'missing facts' },
} as const satisfies Record<keyof Standing, Text>;

/** Each figure that differs, with both values: `限额 atMost 10000.00 → 8000.00`. */
function differences(was: Standing, is: Standing): Text {
  const told = (
    ['outcome', 'severity', 'provision', 'limit', 'excess', 'shortfall', 'codes', 'period', 'missing'] as const
  )
    .map((name) => ({ ...labels[name], from: shown(was, name), to: shown(is, name) }))
    .filter(({ from, to }) => from !== to);
  return {
    zh: told.map(({ zh, from, to }) => `${zh} ${from} → ${to}`).join('；'),
    en: told.map(({ en, from, to }) => `${en} ${from} → ${to}`).join('; '),
  };
}

function shown(one: Standing, name: keyof Standing): string {
  const { codes, period, missing, limit } = one;
  switch (name) {
    case 'codes':
      return codes?.map(({ code }) => code).join(', ') ?? '-';
    case 'missing':
      return missing?.join(', ') ?? '-';
    case 'limit':
      return limit === undefined ? '-' : Object.entries(limit).map(spelt).join(', ');
    case 'period': {
      if (period === undefined) return '-';
      const { from, due, earliest, actual, late, short, provisional } = period;
      const figures = { from, due, earliest, actual, late, short, ...(provisional && { provisional }) };
      return Object.entries(figures)
        .filter(([, value]) => value !== undefined && value !== null)
        .map(spelt)
        .join(', ');
    }
    default:
      return String(one[name] ?? '-');
  }
}

const spelt = ([name, value]: readonly [string, unknown]): string =>
  `${name} ${
    typeof value === 'object' && value !== null
      ? Object.entries(value)
          .map(([unit, amount]) => `${amount} ${unit}`)
          .join(' ')
      : String(value)
  }`;
