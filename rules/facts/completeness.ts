/**
 * `complete`: the lists and sections of a case of which it is said that nothing else is there (design, section 4), and what need not be
 * there at all (a period that may be agreed): named and not stated, there is none.
 */
import { type CodeList, codes, type FactMeta, isFact, isGroup, type Shape } from './fact.ts';

/** The declaration of `complete` for a kind with these members. */
export function completeness(members: Shape) {
  return codes(completable(members, ''), '资料完整', 'Complete', {
    zh: '已全部列出、此外再无其他内容的清单或部分；没有约定（承诺、规定）而未填的项目也列在这里。不填表示可能还有未列出的内容。',
    en: 'Lists and parts of which everything was stated and nothing else is there; also what is not stated since it was not agreed, promised or set. Left out, there may be more than was stated.',
  });
}

/** By path: sections, groups and lists, with their labels. */
function completable(members: Shape, above: string): CodeList {
  const parts: Record<string, readonly [zh: string, en: string]> = {};
  for (const [name, member] of Object.entries(members)) {
    const path = `${above}${name}`;
    if (isGroup(member)) {
      parts[path] = [member.meta.zh, member.meta.en];
      Object.assign(parts, completable(member.shape, `${path}.`));
    } else if (isFact(member) && isCompletable(member.meta)) parts[path] = [member.meta.zh, member.meta.en];
  }
  return parts;
}

const lists: ReadonlySet<string> = new Set(['codes', 'suspensions', 'payments']);
const events: ReadonlySet<string> = new Set(['date', 'instant']);

/** Of an event `null` says that there is none. */
const isCompletable = ({ fact, none }: FactMeta): boolean =>
  lists.has(fact) || (none !== undefined && !events.has(fact));
