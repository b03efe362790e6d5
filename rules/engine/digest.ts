/** Digests of JSON values: the SHA-256 of their canonical JSON. */
import { hash } from 'node:crypto';
import type { Json } from './bound.ts';

/** `sha256:` and the digest of a value's canonical JSON (RFC 8785). */
export function digestOf(value: Json): string {
  return `sha256:${hash('sha256', canonicalJson(value), 'hex')}`;
}

/**
 * Canonical JSON (RFC 8785): no white space, names in the order of their UTF-16 code units, strings and numbers as
 * `JSON.stringify` writes them. Every case passes here, so names are put in order while they are collected: objects are small.
 */
export function canonicalJson(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  let text = '';
  if (isList(value)) {
    for (const item of value) text += text === '' ? canonicalJson(item) : `,${canonicalJson(item)}`;
    return `[${text}]`;
  }
  const names: string[] = [];
  for (const name in value) {
    let place = names.length;
    for (let last = names[place - 1]; last !== undefined && last > name; last = names[place - 1]) names[place--] = last;
    names[place] = name;
  }
  for (const name of names) {
    const member = value[name];
    if (member !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${canonicalJson(member)}`;
  }
  return `{${text}}`;
}

function isList(value: Json & object): value is readonly Json[] {
  return Array.isArray(value);
}
