/** Values at a path of the table of mappings. */
import { instantOf } from './instant.ts';
import { listAt, type Members, textAt, valueAt } from './members.ts';

/** The values a path of the table leads to: of documents of a type all days, the earliest first. */
export function found(scope: Members, from: string): readonly unknown[] {
  const bracket = /^(.*?)\[(\w+)\]\/(\w+)$/.exec(from);
  if (bracket === null) {
    const value = valueAt(scope, from.split('/'));
    return value === undefined ? [] : [value];
  }
  const [, list = '', type, member = ''] = bracket;
  return listAt(scope, ...list.split('/'))
    .filter((document) => textAt(document, 'documentType') === type)
    .flatMap((document) => textAt(document, member) ?? [])
    .toSorted((a, b) => instantOf(a) - instantOf(b));
}
