/** Sets, finds and takes out values at dotted paths. Paths come from the vocabulary, never from the file. */
import type { Json } from '../../rules/engine/json.ts';
import { COMPLETE } from '../../rules/facts/complete.ts';

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

export function has(object: Record<string, Json>, path: string): boolean {
  let at: Json | undefined = object;
  for (const name of path.split('.')) {
    if (!isRecord(at) || !Object.hasOwn(at, name)) return false;
    at = at[name];
  }
  return true;
}

/** What stands at a path; undefined where nothing does. */
export function valueAt(object: Record<string, Json>, path: string): Json | undefined {
  let at: Json | undefined = object;
  for (const name of path.split('.')) at = isRecord(at) ? at[name] : undefined;
  return at;
}

/** Takes a fact out, and the sections that it leaves empty. @returns whether it was there. */
export function remove(object: Record<string, Json>, path: string): boolean {
  if (!has(object, path)) return false;
  const complete = object[COMPLETE];
  if (Array.isArray(complete)) object[COMPLETE] = complete.filter((one) => one !== path);
  const names = path.split('.');
  const last = names.pop() ?? path;
  let holder: Record<string, Json> = object;
  for (const name of names) {
    const inner = holder[name];
    if (!isRecord(inner)) return false;
    holder = inner;
  }
  delete holder[last];
  const above = names.join('.');
  if (above !== '' && Object.keys(holder).length === 0) remove(object, above);
  return true;
}

function isRecord(value: Json | undefined): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
