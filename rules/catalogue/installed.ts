/** The rule set of this release, built into the program: no file is read when a case is judged. */
import approval from '../.built/approval.json' with { type: 'json' };
import award from '../.built/award.json' with { type: 'json' };
import payment from '../.built/payment.json' with { type: 'json' };
import procurement from '../.built/procurement.json' with { type: 'json' };
import site from '../.built/site.json' with { type: 'json' };
import { compileRuleSet, type RuleSet } from '../engine/rule-set.ts';
import { isKind, type Kind, kindNames } from '../facts/kind-names.ts';
import { installedHead } from './installed-head.ts';
import { OpenedKind } from './packed-kind.ts';

const opened: Readonly<Record<Kind, OpenedKind>> = {
  procurement: new OpenedKind('procurement', procurement),
  payment: new OpenedKind('payment', payment),
  approval: new OpenedKind('approval', approval),
  site: new OpenedKind('site', site),
  award: new OpenedKind('award', award),
};

export const ruleSet: RuleSet = {
  ...compileRuleSet(
    { ...installedHead, documents: [] },
    kindNames.map((kind) => opened[kind].vocabulary),
  ),
  plan: (kind, region, preview) => {
    if (!isKind(kind)) return undefined;
    return opened[kind].ruleSet().plan(kind, region, preview);
  },
};
