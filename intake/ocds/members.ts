/** Looks into OCDS data, of which nothing is taken for granted: any member may be missing, null, or of another type. */

export type Members = { readonly [name: string]: unknown };

export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path of member names, undefined where it leads nowhere. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  let at = value;
  for (const name of path) {
    if (!isMembers(at) || !Object.hasOwn(at, name)) return undefined;
    at = at[name];
  }
  return at ?? undefined;
}

/** The object at a path. */
export function membersAt(value: unknown, ...path: string[]): Members | undefined {
  const at = valueAt(value, path);
  return isMembers(at) ? at : undefined;
}

/** The objects of the list at a path; what in it is no object is left out. */
export function listAt(value: unknown, ...path: string[]): readonly Members[] {
  const at = valueAt(value, path);
  return Array.isArray(at) ? at.filter(isMembers) : [];
}

/** The text at a path, trimmed; undefined where it is empty. Identifiers may be whole numbers in OCDS. */
export function textAt(value: unknown, ...path: string[]): string | undefined {
  const at = valueAt(value, path);
  const text = typeof at === 'number' ? String(at) : typeof at === 'string' ? at.trim() : '';
  return text === '' ? undefined : text;
}

/** Objects of a list by their `id`; of two alike the first counts. */
export function firstById(list: readonly Members[]): ReadonlyMap<string, Members> {
  const byId = new Map<string, Members>();
  for (const one of list) {
    const id = textAt(one, 'id');
    if (id !== undefined && !byId.has(id)) byId.set(id, one);
  }
  return byId;
}
