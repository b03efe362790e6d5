/** Facts of rows that do not say otherwise. */
import type { Json } from '../../rules/engine/json.ts';
import { COMPLETE } from '../../rules/facts/complete.ts';
import type { Vocabulary } from '../../rules/facts/vocabulary.ts';
import { FileRefused } from '../files/file-refused.ts';
import { shown } from '../lines.ts';
import { type Cell, readCell } from './cell.ts';
import type { TableOptions } from './table-options.ts';

/** @throws FileRefused for a default that cannot be read; one that is no fact of the kind is left out. */
export function defaultsOf(vocabulary: Vocabulary, { defaults }: TableOptions): readonly (readonly [string, Json])[] {
  const read: [string, Json][] = [];
  const absent: string[] = [];
  for (const [path, written] of Object.entries(defaults ?? {})) {
    const fact = vocabulary.byPath.get(path);
    if (fact === undefined) continue;
    const cell = readCell({ fact, unit: '' }, written);
    if ('absent' in cell) absent.push(path);
    else read.push([path, defaultValue(path, written, cell)]);
  }
  if (absent.length === 0) return read;
  const said = read.find(([path]) => path === COMPLETE)?.[1];
  const complete = [...(Array.isArray(said) ? said : []), ...absent];
  return [...read.filter(([path]) => path !== COMPLETE), [COMPLETE, complete]];
}

/** @throws FileRefused where what was written is no value. */
function defaultValue(path: string, written: string, cell: Exclude<Cell, { readonly absent: true }>): Json {
  if ('value' in cell) return cell.value;
  const { zh, en } = 'problem' in cell ? cell.problem.message : { zh: '不是有效的值', en: 'is no value' };
  throw new FileRefused('bad-default', {
    zh: `${path}=${shown(written)}：${zh}`,
    en: `${path}=${shown(written)}: ${en}`,
  });
}
