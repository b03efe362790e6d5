/** What several rules say in the same words of the same facts is one thing to put right. */

/** What is looked at of a finding; days and interest are each rule's own. */
interface Said {
  readonly rule: string;
  readonly severity: string;
  readonly message: { readonly zh: string };
  readonly facts: Readonly<Record<string, unknown>>;
  readonly period?: unknown;
  readonly interest?: unknown;
}

export interface SaidAlike<F extends Said> {
  readonly finding: F;
  /** Other rules that are broken by the same, in the same words. */
  readonly others: readonly F[];
}

/** @returns each thing once, in the order of the findings. */
export function saidAlike<F extends Said>(findings: readonly F[]): readonly SaidAlike<F>[] {
  const byWords = new Map<string, { finding: F; others: F[] }>();
  for (const finding of findings) {
    const { rule, severity, message, facts, period, interest } = finding;
    const own = period === undefined && interest === undefined ? JSON.stringify([severity, message.zh, facts]) : rule;
    const before = byWords.get(own);
    if (before === undefined) byWords.set(own, { finding, others: [] });
    else before.others.push(finding);
  }
  return [...byWords.values()];
}
