/** Which of the judgements a rule uses. */
export const judgementNames = ['limit', 'within', 'apart', 'before', 'forbid', 'require'] as const;
export type JudgementName = (typeof judgementNames)[number];

/** The one judgement of a rule that has passed the schema. */
export function judgementOf(rule: { readonly [name in JudgementName]?: unknown }): JudgementName {
  if (rule.limit !== undefined) return 'limit';
  if (rule.within !== undefined) return 'within';
  if (rule.apart !== undefined) return 'apart';
  if (rule.before !== undefined) return 'before';
  return rule.forbid !== undefined ? 'forbid' : 'require';
}
