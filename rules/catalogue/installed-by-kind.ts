/**
 * The rule set of this release, kind by kind: a function that judges one case loads what its kind is judged by when the first
 * such case comes (`import()`: a bundle keeps each kind in a file of its own).
 */
import type { RuleSet } from '../engine/rule-set.ts';
import { isKind, type Kind } from '../facts/kind-names.ts';
import { OpenedKind, type PackedKind } from './packed-kind.ts';

/** The rule set that judges cases of a kind; undefined for an unknown kind. */
export type RuleSets = (kind: unknown) => Promise<RuleSet | undefined>;

const packed: Readonly<Record<Kind, () => Promise<{ readonly default: PackedKind }>>> = {
  procurement: () => import('../.built/procurement.json', { with: { type: 'json' } }),
  payment: () => import('../.built/payment.json', { with: { type: 'json' } }),
  approval: () => import('../.built/approval.json', { with: { type: 'json' } }),
  site: () => import('../.built/site.json', { with: { type: 'json' } }),
  award: () => import('../.built/award.json', { with: { type: 'json' } }),
};
const opened = new Map<Kind, RuleSet>();

export const installedRuleSets: RuleSets = async (kind) => {
  if (!isKind(kind)) return undefined;
  const known = opened.get(kind);
  if (known !== undefined) return known;
  const { default: content } = await packed[kind]();
  // Another case of the kind may have come meanwhile.
  const ruleSet = opened.get(kind) ?? new OpenedKind(kind, content).ruleSet();
  opened.set(kind, ruleSet);
  return ruleSet;
};
