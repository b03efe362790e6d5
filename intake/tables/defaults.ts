/** Facts of rows that do not say otherwise. */
import type { Json } from '../../rules/engine/json.ts';
import type { Vocabulary } from '../../rules/facts/vocabulary.ts';
import { FileRefused } from '../files/file-refused.ts';
import { shown } from '../lines.ts';
import { readCell } from './cell.ts';
import type { TableOptions } from './table-options.ts';

/** @throws FileRefused for a default that cannot be read; one that is no fact of the kind is left out. */
export function defaultsOf(vocabulary: Vocabulary, { defaults }: TableOptions): readonly (readonly [string, Json])[] {
  return Object.entries(defaults ?? {}).flatMap(([path, written]): [string, Json][] => {
    const fact = vocabulary.byPath.get(path);
    if (fact === undefined) return [];
    return [[path, defaultValue(path, written, readCell({ fact, unit: '' }, written))]];
  });
}

/** @throws FileRefused where what was written is no value. */
export function defaultValue(path: string, written: string, cell: ReturnType<typeof readCell>): Json {
  if ('value' in cell) return cell.value;
  const { zh, en } = 'problem' in cell ? cell.problem.message : { zh: '不是有效的值', en: 'is no value' };
  throw new FileRefused('bad-default', {
    zh: `${path}=${shown(written)}：${zh}`,
    en: `${path}=${shown(written)}: ${en}`,
  });
}
