/** The rule set of this release, built into the program: no file is read when a case is judged. */
import approval from '../.built/approval.json' with { type: 'json' };
import payment from '../.built/payment.json' with { type: 'json' };
import procurement from '../.built/procurement.json' with { type: 'json' };
import { compileRuleSet, type RuleSet } from '../engine/compile.ts';
import { isKind, type Kind, kindNames } from '../facts/kind-names.ts';
import { installedHead } from './installed-head.ts';
import { type PackedKind, ruleSetOf } from './packed-kind.ts';
import { PackedVocabulary } from './packed-vocabulary.ts';

const packed: Readonly<Record<Kind, PackedKind>> = { procurement, payment, approval };
const ofKinds = new Map<Kind, RuleSet>();

export const ruleSet: RuleSet = {
  ...compileRuleSet(
    { ...installedHead, documents: [] },
    kindNames.map((kind) => new PackedVocabulary(kind, packed[kind].vocabulary)),
  ),
  plan: (kind, region, preview) => {
    if (!isKind(kind)) return undefined;
    const ofKind = ofKinds.get(kind) ?? ruleSetOf(kind, packed[kind]);
    ofKinds.set(kind, ofKind);
    return ofKind.plan(kind, region, preview);
  },
};
