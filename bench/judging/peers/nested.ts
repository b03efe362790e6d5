/** Prepared facts as the nested object that paths are looked up in. */
import type { Prepared } from '../prepare.ts';

export interface Nested {
  [name: string]: number | string | boolean | readonly string[] | Nested;
}

export function nested(facts: Prepared): Nested {
  const root: Nested = {};
  for (const [path, value] of facts) {
    const names = path.split('.');
    const last = names.pop() ?? path;
    let holder = root;
    for (const name of names) {
      const next = holder[name];
      const inner: Nested = typeof next === 'object' && !isList(next) ? next : {};
      holder[name] = inner;
      holder = inner;
    }
    holder[last] = value;
  }
  return root;
}

function isList(value: Nested | readonly string[]): value is readonly string[] {
  return Array.isArray(value);
}
