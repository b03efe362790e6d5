/** Facts by their paths, put together to a case. */
import { isObject, type Json } from '../../rules/engine/json.ts';
import type { Kind } from '../../rules/facts/kind-names.ts';

/** `terms.bidValidity` becomes `{ terms: { bidValidity } }`. */
export function nestedCase(kind: Kind, values: ReadonlyMap<string, Json>): Readonly<Record<string, Json>> {
  const whole: Record<string, Json> = { kind };
  for (const [path, value] of values) {
    const names = path.split('.');
    let at = whole;
    for (const name of names.slice(0, -1)) {
      const inner = at[name];
      const next: Record<string, Json> = isObject(inner) ? { ...inner } : {};
      at[name] = next;
      at = next;
    }
    at[names.at(-1) ?? path] = value;
  }
  return whole;
}
