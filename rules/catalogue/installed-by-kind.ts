/**
 * The rule set of this release, kind by kind: what a kind is judged by is read when its first case comes (packed-file.ts), so that a
 * function that judges one case opens the vocabulary and the rules of one.
 */
import type { RuleSet } from '../engine/rule-set.ts';
import { isKind, type Kind } from '../facts/kind-names.ts';
import { OpenedKind } from './packed-kind.ts';

export const openedKinds: Readonly<Record<Kind, OpenedKind>> = {
  procurement: new OpenedKind('procurement'),
  payment: new OpenedKind('payment'),
  approval: new OpenedKind('approval'),
  site: new OpenedKind('site'),
  award: new OpenedKind('award'),
};

/** The rule set that judges cases of a kind; undefined for an unknown kind. */
export type RuleSets = (kind: unknown) => RuleSet | undefined;

export const installedRuleSets: RuleSets = (kind) => (isKind(kind) ? openedKinds[kind].ruleSet() : undefined);
