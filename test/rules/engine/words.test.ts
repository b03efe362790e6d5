import { describe, expect, it } from 'vitest';
import { ruleSet } from '../../../rules/catalogue/installed.ts';
import { allRules } from '../../../rules/catalogue/rule-view.ts';
import { exampleCase } from '../../../rules/engine/example.ts';
import { report } from '../../../rules/engine/report.ts';
import { vocabularies } from '../../../rules/facts/kinds.ts';
import { readSubmission } from '../../../rules/facts/submission.ts';

/** What the breached example of a rule is told. */
function told(id: string) {
  const compiled = allRules().find(({ rule }) => rule.id === id)?.compiled;
  const example = compiled?.rule.examples?.find(({ outcome }) => outcome === 'breached');
  const vocabulary = vocabularies.find(({ kind }) => kind === compiled?.rule.case);
  if (compiled === undefined || example === undefined || vocabulary === undefined) throw new Error(id);
  const whole = exampleCase(compiled, example, vocabulary);
  const submission = readSubmission(whole.case);
  if (!submission.ok) throw new Error(JSON.stringify(submission.problems));
  const { findings } = report(submission.case, ruleSet, { asOf: whole.asOf });
  const finding = findings.find(({ rule }) => rule === id);
  return [finding?.message.zh, finding?.message.en, finding?.remedy?.zh, finding?.remedy?.en].join('\n');
}

describe('the words of a finding', () => {
  it('what is due on a day has no period of nothing', () => {
    expect(told('bh-first-inquiry-2023/registered-on-the-spot')).not.toMatch(/\b0 (日|days)/);
    expect(told('bh-first-inquiry-2023/registered-on-the-spot')).toContain('以申请日期 2023-06-19 为限');
  });

  it('two shares lie percentage points apart', () => {
    expect(told('hk-procurement-2023/bid-security-percent-cap')).toMatch(/ 个百分点[\s\S]*percentage point/);
  });

  it('what was refused is to be allowed, not taken out', () => {
    expect(told('jm-process-reform-2023/several-addresses')).toContain('准予办理：一照多址');
  });

  it('what was done is put right, and a demand is taken out', () => {
    expect(told('gz-hotline-2023/information-within-scope')).toContain('纠正：');
    expect(told('jm-process-reform-2023/address-declaration')).toContain('删除或取消：');
  });

  it('a ratio has no unit and no blank in its place', () => {
    expect(told('hi-minimal-approval-2023/plan-waiver-plot-ratio')).not.toMatch(/\d [，；;:]/);
  });
});
