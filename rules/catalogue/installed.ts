/** The rule set of this release, which comes with the program; what a kind is judged by is read when its first case comes. */
import { compileRuleSet, type RuleSet } from '../engine/rule-set.ts';
import { kindNames } from '../facts/kind-names.ts';
import { installedRuleSets, openedKinds } from './installed-by-kind.ts';
import { installedHead } from './installed-head.ts';

export const ruleSet: RuleSet = {
  ...compileRuleSet(
    { ...installedHead, documents: [] },
    kindNames.map((kind) => openedKinds[kind].vocabulary),
  ),
  plan: (kind, region, preview) => installedRuleSets(kind)?.plan(kind, region, preview),
};
