/** Digests of JSON values: the SHA-256 of their canonical JSON (RFC 8785). */
import { hash } from 'node:crypto';
import type { Json } from './json.ts';

/** `sha256:` and the hex digest of a value's canonical JSON. `ordered`: it is known to have its names in order. */
export function digestOf(value: Json, ordered = isInOrder(value)): string {
  return `sha256:${hash('sha256', canonicalJson(value, ordered), 'hex')}`;
}

/**
 * Canonical JSON: no white space, names in the order of their UTF-16 code units, numbers and strings as `JSON.stringify`
 * writes them. Cases are read with their names in order, so for them a look is enough.
 */
export function canonicalJson(value: Json, ordered = isInOrder(value)): string {
  return ordered ? JSON.stringify(value) : inOrder(value);
}

/** True where the names of every object in it stand in canonical order. */
export function isInOrder(value: Json | undefined): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (isList(value)) {
    for (const item of value) if (typeof item === 'object' && !isInOrder(item)) return false;
    return true;
  }
  let before = '';
  for (const name in value) {
    if (name < before || !isInOrder(value[name])) return false;
    before = name;
  }
  return true;
}

function inOrder(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map(inOrder).join(',')}]`;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  const byName = members.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${byName.map(([name, member]) => `${JSON.stringify(name)}:${inOrder(member)}`).join(',')}}`;
}

function isList(value: Json & object): value is readonly Json[] {
  return Array.isArray(value);
}
