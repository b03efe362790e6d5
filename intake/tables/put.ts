/** Sets a value at a dotted path. Paths come from the vocabulary, never from the file. */
import type { Json } from '../../rules/engine/json.ts';

export function put(object: Record<string, Json>, path: string, value: Json): void {
  let holder: Record<string, Json> = object;
  let begin = 0;
  // Without cutting the path into a list: every cell of every row is put in its place.
  for (let dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', begin)) {
    const name = path.slice(begin, dot);
    const inner = holder[name];
    const next: Record<string, Json> = isRecord(inner) ? inner : {};
    holder[name] = next;
    holder = next;
    begin = dot + 1;
  }
  holder[begin === 0 ? path : path.slice(begin)] = value;
}

function isRecord(value: Json | undefined): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
