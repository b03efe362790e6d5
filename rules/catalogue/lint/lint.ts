/**
 * Analysis of the rule set (`guiju rules --lint`): what no rule uses, what can never apply, what overlaps, what lacks a
 * translation or an example. The first three fail CI.
 */

import { untranslated, withoutExample } from './incomplete.ts';
import { neverApplying } from './never-applying.ts';
import { overlapping } from './overlapping.ts';
import { judgedAllTheSame, notNamed, unusedCodes, unusedFacts } from './unused.ts';
/** What one check found. */
export interface LintResult {
  readonly check: string;
  /** True where a finding fails CI. */
  readonly fails: boolean;
  readonly findings: readonly string[];
}

export function lintRules(): readonly LintResult[] {
  return [
    { check: 'facts that no rule uses · 无规则使用的事实', fails: true, findings: notNamed(unusedFacts()) },
    { check: 'codes that no rule mentions · 无规则提及的代码', fails: true, findings: notNamed(unusedCodes()) },
    {
      check: 'names held unjudged that a rule uses · 列为不判断却有规则使用的名称',
      fails: true,
      findings: judgedAllTheSame(),
    },
    { check: 'rules that can never apply · 永不适用的规则', fails: true, findings: neverApplying() },
    {
      check: 'two rules on one fact for one place and date · 同一事实的两条规则',
      fails: false,
      findings: overlapping(),
    },
    { check: 'rules without a breaching example · 缺少违反示例', fails: false, findings: withoutExample('breached') },
    { check: 'rules without a satisfying example · 缺少符合示例', fails: false, findings: withoutExample('satisfied') },
    { check: 'rules without translation · 缺少译文', fails: false, findings: untranslated() },
  ];
}
