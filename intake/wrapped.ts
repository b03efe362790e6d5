/** Answers of programs that wrap what they were asked for: `{ "code": 0, "data": { "list": [ … ] } }`. The cases and releases in them are found. */
import { isKind } from '../rules/facts/kinds.ts';
import { packedIn } from './files/json-document.ts';
import { isMembers, type Members } from './ocds/members.ts';

/** What was found inside, with its JSON Pointer (RFC 6901). */
export interface Unwrapped {
  readonly part: string;
  readonly json: Members;
}

/** Wrappers nest a few levels: `hits/hits/0/_source`. */
const DEEPEST = 5;

/** @returns nothing where it wraps neither cases nor OCDS data. */
export function unwrapped(json: Members): readonly Unwrapped[] {
  const found: Unwrapped[] = [];
  const look = (value: unknown, part: string, depth: number): void => {
    if (depth > DEEPEST) return;
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) look(item, `${part}/${index}`, depth + 1);
      return;
    }
    if (!isMembers(value)) return;
    if (depth > 0 && isWanted(value)) found.push({ part, json: value });
    else for (const [name, member] of Object.entries(value)) look(member, `${part}/${escaped(name)}`, depth + 1);
  };
  look(json, '', 0);
  return found;
}

function isWanted(value: Members): boolean {
  return isKind(value.kind) || typeof value.ocid === 'string' || packedIn(value) !== undefined;
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
