import { ConditionError } from './condition-error.ts';

/** A rule that does not compile, with the rule it stands in. */
export class RuleError extends Error {
  override readonly name = 'RuleError';
  readonly rule: string;
  constructor(rule: string, reason: string) {
    super(`${rule}: ${reason}`);
    this.rule = rule;
  }
}

/**
 * What compiling a part of a rule gives.
 * @throws RuleError for whatever the part names that does not exist or does not fit.
 */
export function partOfRule<T>({ id }: { readonly id: string }, compile: () => T): T {
  try {
    return compile();
  } catch (error) {
    if (error instanceof ConditionError) throw new RuleError(id, error.message);
    throw error;
  }
}
