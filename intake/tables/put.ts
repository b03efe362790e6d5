/** Sets a value at a dotted path. Paths come from the vocabulary, never from the file. */
import type { Json } from '../../rules/engine/json.ts';

export function put(object: Record<string, Json>, path: string, value: Json): void {
  let holder: Record<string, Json> = object;
  const names = path.split('.');
  const last = names.pop() ?? path;
  for (const name of names) {
    const inner = holder[name];
    const next: Record<string, Json> = isRecord(inner) ? inner : {};
    holder[name] = next;
    holder = next;
  }
  holder[last] = value;
}

function isRecord(value: Json | undefined): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
