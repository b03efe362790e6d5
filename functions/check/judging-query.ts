/**
 * How the query of a request says a case is to be judged, read without a schema where it is right: most requests need no more.
 * It is sure of what it accepts and of nothing else; the rest is for the schemas to judge and to explain. A test holds the
 * two against each other.
 */
import { isCalendarDate } from '../../rules/engine/day.ts';

/** Each member as the query has it; absent where the query leaves it out. */
export interface JudgingQuery {
  /** Day of reckoning, `YYYY-MM-DD`. */
  readonly asOf?: string;
  readonly store?: boolean;
  /** Whether drafts are judged by too. */
  readonly preview?: boolean;
}

const flags = new Map([
  ['true', true],
  ['false', false],
]);

/** @returns undefined where the query is not surely right. */
export function rightQuery(rawQueryString: string): JudgingQuery | undefined {
  const query: { asOf?: string; store?: boolean; preview?: boolean } = {};
  for (const [name, value] of new URLSearchParams(rawQueryString)) {
    if (Object.hasOwn(query, name)) return undefined;
    const flag = flags.get(value);
    if (name === 'asOf' && isCalendarDate(value)) query.asOf = value;
    else if (name === 'store' && flag !== undefined) query.store = flag;
    else if (name === 'preview' && flag !== undefined) query.preview = flag;
    else return undefined;
  }
  return query;
}
