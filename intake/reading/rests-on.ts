/** Which words of a paper a finding rests on. */
import { canonicalJson } from '../../rules/engine/digest.ts';
import type { Finding } from '../../rules/engine/finding.ts';
import type { Mark } from './reading.ts';

/** Facts that most rules ask for first and that are seldom what is wrong. */
const CONTEXT = /^(kind|region|regime|project\.(name|number|category|method))$/;

/**
 * The marks of the facts that a finding used, those of its very codes first, then those of what it is about. A fact that its user
 * put right has the words that were misread: it is there that the reader looks.
 */
export function restsOn(
  { facts, codes = [] }: Pick<Finding, 'facts' | 'codes'>,
  marks: readonly Mark[],
): readonly Mark[] {
  const named = Object.keys(facts);
  const wrong = new Set(codes.map(({ code }) => code));
  const isNamed = ({ value }: Mark): boolean => typeof value === 'string' && wrong.has(value);
  const about = [...named.filter((path) => !CONTEXT.test(path)), ...named.filter((path) => CONTEXT.test(path))];
  const found = about.flatMap((path) => {
    const all = marks.filter(({ fact }) => fact === path);
    const value = facts[path];
    // Of a list the codes that are wrong; of one that has none wrong, all it names.
    if (Array.isArray(value))
      return all.some(isNamed) ? all.filter(isNamed) : all.filter((mark) => value.includes(mark.value));
    const same = all.filter((mark) => value !== undefined && canonicalJson(mark.value) === canonicalJson(value));
    return same.length > 0 ? same : all.slice(0, 1);
  });
  return [...found.filter(isNamed), ...found.filter((mark) => !isNamed(mark))];
}
