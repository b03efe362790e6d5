/** The rule set of this release, which comes with the program; what a kind is judged by is read when its first case comes. */
import { compileRuleSet, type RuleSet } from '../engine/rule-set.ts';
import { isKind, kindNames } from '../facts/kind-names.ts';
import { openedKinds } from './installed-by-kind.ts';
import { installedHead } from './installed-head.ts';

export const ruleSet: RuleSet = {
  ...compileRuleSet(
    { ...installedHead, documents: [] },
    kindNames.map((kind) => openedKinds[kind].vocabulary),
  ),
  plan: (kind, region, preview) => {
    if (!isKind(kind)) return undefined;
    return openedKinds[kind].ruleSet().plan(kind, region, preview);
  },
};
