/**
 * Parses JSON and refuses what a parser lets pass though it does not say one thing: a name that stands twice in an object, of which
 * parsers keep the last and another reader the first (RFC 8259, section 4), and half surrogate pairs, which are no characters.
 */

import type { Text } from '../../rules/facts/fact.ts';

/** What is wrong: `duplicate-name`, with the name, or `not-unicode`. */
export interface JsonFault {
  readonly code: 'duplicate-name' | 'not-unicode';
  readonly name: string;
}

/** What is wrong, as it is told. */
export function faultMessage({ code, name }: JsonFault): Text {
  if (code === 'not-unicode') return { zh: '文本不是合法的 Unicode', en: 'a text is not well-formed Unicode' };
  const shown = name.length > 100 ? `${name.slice(0, 100)}…` : name;
  return { zh: `字段名“${shown}”重复出现`, en: `the name "${shown}" stands twice` };
}

export type ReadJson = { readonly json: unknown } | { readonly fault: JsonFault };

/** @throws SyntaxError where the text is no JSON. */
export function readJsonText(text: string): ReadJson {
  const json: unknown = JSON.parse(text);
  if (typeof json !== 'object' || json === null) return isWhole(text, json) ? { json } : { fault: NOT_UNICODE };
  // As many names in the text as members in the value: none stands twice. Which one does is looked for only where one must.
  if (namesIn(text) !== membersOf(json)) return { fault: { code: 'duplicate-name', name: duplicateIn(text) } };
  // Text in UTF-8 holds no half pairs but those that are escaped.
  return text.includes('\\u') && hasHalfPairs(json) ? { fault: NOT_UNICODE } : { json };
}

const NOT_UNICODE: JsonFault = { code: 'not-unicode', name: '' };

const isWhole = (text: string, json: unknown): boolean =>
  typeof json !== 'string' || !text.includes('\\u') || json.isWellFormed();

/** Colons outside texts: one a name, as the text is known to be JSON. */
function namesIn(text: string): number {
  let names = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === 0x3a) names++;
    else if (character === 0x22) at = endOfText(text, at);
  }
  return names;
}

/** Where the text that begins here ends: at the next quote with an even number of backslashes before it. */
function endOfText(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(at - 1 - backslashes) === 0x5c) backslashes++;
    if (backslashes % 2 === 0) return at;
  }
  return text.length;
}

/** Members of all objects in the value. */
function membersOf(json: object): number {
  let members = 0;
  for (const value of objectsIn(json)) if (!Array.isArray(value)) members += Object.keys(value).length;
  return members;
}

function hasHalfPairs(json: object): boolean {
  for (const value of objectsIn(json)) {
    if (!Array.isArray(value) && Object.keys(value).some((name) => !name.isWellFormed())) return true;
    for (const member of Object.values(value)) if (typeof member === 'string' && !member.isWellFormed()) return true;
  }
  return false;
}

/** Every object and list of the value, without recursion: depth is the caller's to judge. */
function* objectsIn(json: object): Generator<object> {
  const todo: object[] = [json];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    yield next;
    for (const member of Object.values(next)) if (typeof member === 'object' && member !== null) todo.push(member);
  }
}

/** The first name that stands twice in one object. */
function duplicateIn(text: string): string {
  const open: (Set<string> | undefined)[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '{') open.push(new Set());
    else if (character === '[') open.push(undefined);
    else if (character === '}' || character === ']') open.pop();
    if (character !== '"') continue;
    const end = endOfText(text, at);
    const names = open.at(-1);
    if (names !== undefined && /^\s*:/.test(text.slice(end + 1, end + 1 + BLANKS))) {
      const name: unknown = JSON.parse(text.slice(at, end + 1));
      if (typeof name === 'string' && names.has(name)) return name;
      names.add(String(name));
    }
    at = end;
  }
  return '';
}

/** Blanks looked past between a name and its colon; with more, the name is merely not told. */
const BLANKS = 1_000;
