import { isRecord } from './is-record.ts';

/** What stands at a dotted path. */
export function valueAt(input: { readonly [name: string]: unknown }, path: string): unknown {
  let value: unknown = input;
  for (const name of path.split('.')) {
    if (!isRecord(value)) return undefined;
    value = value[name];
  }
  return value;
}
