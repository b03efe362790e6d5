/** Values as rules write them. */
import type { Fact } from '../facts/vocabulary.ts';
import type { Value } from './bound.ts';
import { ConditionError } from './condition-error.ts';
import { dayOf } from './day.ts';
import { canonicalMoney, fenOf, microOf } from './money.ts';

/** @throws ConditionError where the list of the fact lacks the code. */
export function knownCode(fact: Fact, code: string): void {
  if (fact.codes?.[code] === undefined) throw new ConditionError(`no code "${code}" in the list of ${fact.path}`);
}

/**
 * A value written in a rule, in the form its fact is compared in.
 * @throws ConditionError where it does not fit the type of the fact.
 */
export function literal(fact: Fact, value: string | number | boolean): Value {
  switch (fact.type) {
    case 'money': {
      const amount = typeof value === 'boolean' ? undefined : canonicalMoney(value);
      if (amount?.ok) return fenOf(amount.value);
      break;
    }
    case 'percent':
    case 'number':
    case 'count':
      if (typeof value === 'number') return microOf(value);
      break;
    case 'date':
      if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return dayOf(value);
      break;
    case 'instant':
      if (typeof value === 'string' && !Number.isNaN(Date.parse(value))) return Date.parse(value);
      break;
    case 'yesno':
      if (typeof value === 'boolean') return value;
      break;
    case 'code':
    case 'codes':
      if (typeof value === 'string') {
        knownCode(fact, value);
        return value;
      }
      break;
    case 'text':
      if (typeof value === 'string') return value;
      break;
    case 'period':
    case 'suspensions':
    case 'payments':
      break;
  }
  throw new ConditionError(`${JSON.stringify(value)} does not fit ${fact.path} (${fact.type})`);
}
