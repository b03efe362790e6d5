/** Reads a submitted case. Right ones need the vocabulary alone; the schemas that explain what is wrong are loaded when something is. */

import type { RuleSets } from '../../rules/catalogue/installed-by-kind.ts';
import type { ValidCase } from '../../rules/engine/judge.ts';
import type { RuleSet } from '../../rules/engine/rule-set.ts';
import { contradictions } from '../../rules/facts/contradictions.ts';
import type { FieldProblem } from '../../rules/facts/field-problem.ts';
import { isRecord } from '../../rules/facts/is-record.ts';
import { readerOf } from '../../rules/facts/reading.ts';
import { onceEach } from '../../rules/once.ts';

/** A case with the rule set that judges its kind, or what `readSubmission` says is wrong with it (rules/facts/submission.ts). */
export type ReadCase =
  | { readonly ok: true; readonly case: ValidCase; readonly ruleSet: RuleSet }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

export function caseReader(ruleSets: RuleSets): (input: unknown) => Promise<ReadCase> {
  const readerFor = onceEach(({ vocabularies }: RuleSet) => readerOf([...vocabularies.values()]));
  return async (input) => {
    const ruleSet = ruleSets(kindOf(input));
    if (ruleSet !== undefined) {
      const right = readerFor(ruleSet)(input);
      if (right !== undefined) {
        const problems = [...ruleSet.vocabularies.values()].flatMap((vocabulary) => contradictions(right, vocabulary));
        return problems.length === 0 ? { ok: true, case: right, ruleSet } : { ok: false, problems };
      }
    }
    const { readBySchema } = await import('./explain.ts');
    const submission = readBySchema(input, [...(ruleSet?.vocabularies.values() ?? [])]);
    if (!submission.ok) return submission;
    if (ruleSet === undefined) throw new RangeError(`no rule set for kind ${submission.case.kind}`);
    return { ok: true, case: submission.case, ruleSet };
  };
}

function kindOf(input: unknown): unknown {
  return isRecord(input) ? input.kind : undefined;
}
