/** Places in a cell: codes of GB/T 2260 in every length that systems write, names, and names of what lies within a place. */
import { isRegion } from '../../rules/facts/region.ts';
import { placeNamed, placeWithin } from '../place.ts';
import { type Cell, problem, value } from './cell-result.ts';

/** Codes of statistics have nine or twelve digits (towns, villages), of which the first six are those of GB/T 2260. */
const LONGER_CODE = /^(\d{6})(?:\d{3}|\d{6})?(?:\.0+)?$/;
/** 46 for 460000 and 4601 for 460100, as ledgers of a province have them. */
const SHORTER_CODE = /^(?:\d{2}|\d{4})$/;
const CODE_AND_NAME = /^(\d{6})[ \-_(]*[^\d]+$/;

/** @param text tidied. */
export function regionCell(text: string): Cell {
  const digits = LONGER_CODE.exec(text)?.[1] ?? CODE_AND_NAME.exec(text)?.[1] ?? lengthened(text);
  if (digits !== undefined && isRegion(digits)) return value(digits);
  const name = text.replace(/ ?\(?\d{6}\)?$/, '');
  const code = /^\d+$/.test(text) ? undefined : (placeNamed(name) ?? placeWithin(name));
  return code === undefined
    ? problem(
        'region',
        '应为 GB/T 2260 行政区划代码或地名，如 440300 或 广东省深圳市',
        'must be a GB/T 2260 code or the name of a place, such as 440300 or 广东省深圳市',
      )
    : value(code);
}

function lengthened(text: string): string | undefined {
  return SHORTER_CODE.test(text) ? text.padEnd(6, '0') : undefined;
}
