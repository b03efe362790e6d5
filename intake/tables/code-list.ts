/** Codes of a list as people write them: the code itself, or its label in Chinese or English. */

import { closest, distance } from 'fastest-levenshtein';
import type { CodeList } from '../../rules/facts/fact.ts';
import { codeSynonyms } from '../../rules/facts/synonyms/codes.ts';
import { onceEach } from '../../rules/once.ts';
import { folded } from './tidy.ts';

/** Finds codes by what is written. */
export interface CodeReader {
  readonly code: (text: string) => string | undefined;
  /** All codes of a cell, or what in it is none. */
  readonly codes: (text: string) => { readonly codes: readonly string[] } | { readonly unknown: string };
  /** The nearest label or code, empty where nothing is near. */
  readonly near: (text: string) => string;
}

/** How a code is offered in templates: `公开招标 Open tender`. */
export function codeLabel(zh: string, en: string): string {
  return `${zh} ${en}`;
}

const SEPARATORS = /([;；、,，\n|]|\/(?!\d))/;
export const codeReaderOf = onceEach((list: CodeList): CodeReader => {
  const written = new Map<string, string>();
  for (const [code, [zh, en]] of Object.entries(list)) {
    for (const text of [code, zh, en, codeLabel(zh, en)])
      if (!written.has(folded(text))) written.set(folded(text), code);
  }
  // 银行电汇 for 银行电汇（转账）, 银行转账 as people say it: where no code of the list is called just that.
  for (const [code, [zh]] of Object.entries(list)) {
    const bare = zh.replace(/（[^（）]*）$/, '');
    for (const text of [...(codeSynonyms[zh] ?? []), ...(bare === zh ? [] : [bare])])
      if (!written.has(folded(text))) written.set(folded(text), code);
  }
  const codeOf = (text: string): string | undefined => written.get(folded(text));
  return {
    code: codeOf,
    codes: (text) => codesIn(text, codeOf),
    near: (text) => {
      const wanted = folded(text);
      if (wanted.length > 100 || written.size === 0) return '';
      const found = closest(wanted, [...written.keys()]);
      // 银行承兑 is not 银行汇票 because both begin alike: a suggestion is right or not made.
      return distance(wanted, found) <= Math.max(1, Math.floor(wanted.length / 4)) ? found : '';
    },
  };
});

/** Labels may hold the very marks that separate them (合同、协议), so the longest run of pieces that is a label counts. */
function codesIn(
  text: string,
  codeOf: CodeReader['code'],
): { readonly codes: readonly string[] } | { readonly unknown: string } {
  const pieces = text.split(SEPARATORS);
  const codes = new Set<string>();
  for (let from = 0; from < pieces.length; ) {
    if ((pieces[from] ?? '').trim() === '' || from % 2 === 1) {
      from++;
      continue;
    }
    let to = Math.min(pieces.length, from + 15);
    let code: string | undefined;
    for (; to > from && code === undefined; to--) code = codeOf(pieces.slice(from, to).join(''));
    if (code === undefined) return { unknown: (pieces[from] ?? '').trim() };
    codes.add(code);
    from = to + 1;
  }
  return { codes: [...codes] };
}
