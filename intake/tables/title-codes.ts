/** What the title above a table says of all its rows: 12345热线工单办理台账 are tickets of the hotline, whatever column is missing. */
import { codeSynonyms } from '../../rules/facts/synonyms/codes.ts';
import type { Fact, Vocabulary } from '../../rules/facts/vocabulary.ts';
import type { Note } from '../notes.ts';
import type { Match } from './column-match.ts';
import type { TableRow } from './delimited.ts';
import { folded } from './tidy.ts';

/** 企业, 学校 stand in many a title and say nothing. */
const SHORTEST = 4;

/** @param above the rows above the headings. @returns the one code of the fact that they name; undefined for none, or several. */
function codeInTitle({ codes = {} }: Fact, above: readonly TableRow[]): string | undefined {
  const title = above.flatMap(({ cells }) => cells.map(folded)).join('\n');
  const found = Object.entries(codes).filter(([, [zh]]) =>
    [zh, ...(codeSynonyms[zh] ?? [])].some((word) => word.length >= SHORTEST && title.includes(folded(word))),
  );
  return found.length === 1 ? found[0]?.[0] : undefined;
}

/** A fact that the title says of all rows. */
export interface Titled {
  readonly fact: Fact;
  readonly code: string;
}

/** @param given facts of rows that do not say otherwise. @returns what every case must say, no column does, and the title does. */
export function factsInTitle(
  { facts }: Vocabulary,
  matches: readonly Match[],
  given: readonly (readonly [path: string, value: unknown])[],
  above: readonly TableRow[],
): readonly Titled[] {
  return facts.flatMap((fact): Titled[] => {
    if (fact.required !== true || fact.type !== 'code' || given.some(([path]) => path === fact.path)) return [];
    if (matches.some((match) => match.as === 'fact' && match.path === fact.path)) return [];
    const code = codeInTitle(fact, above);
    return code === undefined ? [] : [{ fact, code }];
  });
}

export function titleNote({ fact: { path, zh, en, codes = {} }, code }: Titled): Note {
  const message = {
    zh: `没有“${zh}”列，按标题定为“${codes[code]?.[0] ?? code}”`,
    en: `no column of "${en}": by the title of the table it is ${code}`,
  };
  return { code: 'fact-from-title', subject: path, message };
}
