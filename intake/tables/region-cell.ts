/** Places in a cell: codes of GB/T 2260 in every length that systems write, names, and names of what lies within a place. */
import { isRegion } from '../../rules/facts/region.ts';
import { placeNamed, placeWithin } from '../place.ts';
import { type Cell, problem, value } from './cell-result.ts';
import { tidy } from './tidy.ts';

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

/** 市本级 in the ledger of a city is that city, 省本级 in that of a province the province. @param given the place of rows that name none. */
export function isLevelOf(text: string, given: unknown): boolean {
  const level = /^(省|市|区|县)(?:本级|级|直)$/.exec(tidy(text))?.[1];
  if (level === undefined || typeof given !== 'string') return false;
  return level === (given.endsWith('0000') ? '省' : given.endsWith('00') ? '市' : level === '县' ? '县' : '区');
}

function lengthened(text: string): string | undefined {
  return SHORTER_CODE.test(text) ? text.padEnd(6, '0') : undefined;
}
