/** Reads the text of one cell as a fact of the vocabulary, in the form a submission has it. */

import { isCalendarDate } from '../../rules/engine/day.ts';
import type { Json } from '../../rules/engine/json.ts';
import type { Text } from '../../rules/facts/fact.ts';
import { isRegion } from '../../rules/facts/region.ts';
import type { Fact } from '../../rules/facts/vocabulary.ts';
import { placeNamed } from '../place.ts';
import { dateText, instantText } from './calendar-text.ts';
import { codeReaderOf } from './code-list.ts';
import { decimalOf, isScientific, shifted } from './decimal.ts';
import { isErrorValue, isFiller, saysNone, saysNotYet } from './filler.ts';
import { moneyText } from './money-text.ts';
import { periodText } from './period-text.ts';
import { tidy } from './tidy.ts';
import { unreadableIn } from './unreadable.ts';

/** Why a cell could not be read. */
export interface CellProblem {
  readonly code: string;
  readonly message: Text;
}

/**
 * A value, with whether it says of a list that nothing else is there; why it could not be read; or a filler such as / or —, which
 * says no more than a blank cell.
 */
export type Cell =
  | { readonly value: Json; readonly none?: true }
  | { readonly problem: CellProblem }
  | { readonly filler: true };

/** What the cells of a column are read as. */
export interface CellKind {
  readonly fact: Fact;
  /** The unit a heading names in brackets, folded: `万元`, `工作日`; empty where it names none. */
  readonly unit: string;
}

const problem = (code: string, zh: string, en: string): Cell => ({ problem: { code, message: { zh, en } } });
const value = (value: Json): Cell => ({ value });

const yes = new Set(['是', 'true', 'yes', 'y', '1', '√', '✓', '对']);
const no = new Set(['否', 'false', 'no', 'n', '0', '×', '✗', '错', '不是']);

/** Reads a cell that is not blank. */
export function readCell(kind: CellKind, raw: string): Cell {
  const { fact } = kind;
  const text = tidy(raw);
  const unread = unreadableIn(raw);
  if (unread !== undefined) return { problem: unread };
  const word = text.length > LONGEST_WORD ? '' : text.toLowerCase();
  if (isFiller(word, fact.type)) return { filler: true };
  if (isErrorValue(word))
    return problem('error-value', '单元格显示的是错误值，不是数据', 'the cell shows an error instead of a value');
  if ((fact.type === 'date' || fact.type === 'instant') && saysNotYet(word)) return value(null);
  if (saysNone(word) && (fact.type === 'codes' || fact.type === 'suspensions' || fact.type === 'payments'))
    return { value: [], none: true };
  return typedCell(kind, raw, text);
}

/** Longer than any word that stands for no value. */
const LONGEST_WORD = 24;

function typedCell(kind: CellKind, raw: string, text: string): Cell {
  const { fact } = kind;
  switch (fact.type) {
    case 'text':
      return fact.path === 'region' ? regionCell(text) : value(raw.trim());
    case 'money':
      return moneyCell(text, kind.unit);
    case 'percent':
      return percentCell(text, kind.unit);
    case 'number':
    case 'count':
      return numberCell(text, fact);
    case 'date':
      return dateCell(text);
    case 'instant': {
      const instant = instantText(text);
      return instant === undefined
        ? problem('instant', '应为日期和时间，如 2025-03-03 09:00', 'must be a date and time such as 2025-03-03 09:00')
        : value(instant);
    }
    case 'yesno': {
      const word = text.toLowerCase();
      if (yes.has(word)) return value(true);
      return no.has(word) ? value(false) : problem('yesno', '应为“是”或“否”', 'must be yes or no (是 / 否)');
    }
    case 'code':
      return codeCell(fact, raw);
    case 'codes':
      return codesCell(fact, raw.trim());
    case 'period': {
      const period = periodText(text, kind.unit);
      return period === undefined
        ? problem(
            'period',
            '应为带单位的期限，如 15日 或 5个工作日',
            'must be a period with its unit, such as 15 days or 5 working days',
          )
        : value(period);
    }
    case 'suspensions':
      return suspensionsCell(fact, text);
    case 'payments':
      return paymentsCell(text, kind.unit);
  }
}

/** Codes of statistics have nine or twelve digits (towns, villages), of which the first six are those of GB/T 2260. */
const LONGER_CODE = /^(\d{6})(?:\d{3}|\d{6})?(?:\.0+)?$/;

function regionCell(text: string): Cell {
  const digits = LONGER_CODE.exec(text)?.[1] ?? /^(\d{6})[ \-(]*[^\d]+$/.exec(text)?.[1];
  if (digits !== undefined && isRegion(digits)) return value(digits);
  const code = /^\d+$/.test(text) ? undefined : placeNamed(text.replace(/ ?\(?\d{6}\)?$/, ''));
  return code === undefined
    ? problem(
        'region',
        '应为 GB/T 2260 行政区划代码或地名，如 440300 或 广东省深圳市',
        'must be a GB/T 2260 code or the name of a place, such as 440300 or 广东省深圳市',
      )
    : value(code);
}

const OTHER_CURRENCY = /[$€£]|美元|港元|港币|欧元|日元|英镑|澳门元|usd|hkd|eur|jpy|gbp/i;

function moneyCell(text: string, unit: string): Cell {
  if (isScientific(text)) return scientific();
  if (OTHER_CURRENCY.test(text) || OTHER_CURRENCY.test(unit))
    return problem(
      'money',
      '不是人民币金额；外币须先折算为人民币',
      'is no amount in yuan: other currencies must be converted first',
    );
  const amount = moneyText(text, unit);
  if (amount !== undefined) return value(amount);
  const share = /([\d.]+ ?[%‰])/.exec(text)?.[1];
  if (share !== undefined)
    return problem(
      'money',
      `“${share}”是比例，不是金额：如指比例，请填入比例一列；如指金额，请换算后填写`,
      `"${share}" is a share and no amount: enter it in the column of the share, or work out the amount`,
    );
  return problem('money', '应为金额，如 15000.00、1.5万元', 'must be an amount such as 15000.00 or 1.5万元');
}

function scientific(): Cell {
  return problem(
    'scientific',
    '科学记数法会丢失数字，请将单元格改为数值或文本格式',
    'scientific notation loses digits: format the cell as a number or as text',
  );
}

function percentCell(text: string, unit: string): Cell {
  const match = /^([-\d.,]+) ?(%|‰|个百分点)?$/.exec(text);
  const plain = decimalOf(match?.[1] ?? '');
  if (plain === undefined) return problem('percent', '应为百分比，如 0.5%', 'must be a percentage such as 0.5%');
  return value(Number(shifted(plain, (match?.[2] ?? unit) === '‰' ? -1 : 0)));
}

/** Words for units of measure beside a number, by the unit of the fact. */
const unitWords: Readonly<Record<string, readonly string[]>> = {
  'm²': ['m2', '平方米', '平米', '平方', 'sqm'],
  m: ['m', '米'],
  km: ['km', '公里', '千米'],
  mm: ['mm', '毫米'],
  V: ['v', '伏'],
  kVA: ['kva', '千伏安'],
  kW: ['kw', '千瓦'],
  '‰/d': ['‰', '‰/日', '‰/天'],
};
const COUNTERS = /^[个次家人份件项名户天日条]$/;

function numberCell(text: string, fact: Fact): Cell {
  if (isScientific(text)) return scientific();
  const [, digits = '', suffix = ''] = /^([-\d.,]+) ?(.*)$/.exec(text.toLowerCase()) ?? [];
  // 千米 is a unit, 千 a magnitude: what is a unit as a whole is one.
  const [, magnitude = '', unit = ''] = isOwnUnit(suffix, fact)
    ? ['', '', '']
    : (/^([十百千万亿]*) ?(.*)$/.exec(suffix) ?? ['', '', '?']);
  const number = decimalOf(`${digits}${magnitude}`);
  if (number !== undefined && (unit === '' || isOwnUnit(unit, fact))) return value(Number(number));
  const named = fact.unit === undefined || fact.unit === '' ? '' : ` (${fact.unit})`;
  return fact.type === 'count'
    ? problem('number', '应为整数', 'must be a whole number')
    : problem('number', `应为数字${named}`, `must be a number${named}`);
}

function isOwnUnit(word: string, { type, unit }: Fact): boolean {
  return type === 'count' ? COUNTERS.test(word) : isUnit(word, unit);
}

function isUnit(word: string, unit: string | undefined): boolean {
  return unit !== undefined && (word === tidy(unit).toLowerCase() || (unitWords[unit]?.includes(word) ?? false));
}

function dateCell(text: string): Cell {
  const date = dateText(text);
  if (date === undefined && /^\d{4} ?[-/.年] ?\d{1,2} ?月?$/.test(text))
    return problem('date', '只有年月，没有日', 'names a month and no day');
  if (date === undefined && /^\d{1,2} ?[月/.-] ?\d{1,2} ?[日号]?$/.test(text))
    return problem('date', '没有年份', 'names no year');
  if (date === undefined && /^\d{1,2}[-/.]\d{1,2}[-/.]\d{1,4}$/.test(text))
    return problem(
      'date',
      '年月日的次序不明：请写成 2025-03-03',
      'the order of day, month and year is not clear: write 2025-03-03',
    );
  if (date === undefined)
    return problem('date', '应为日期，如 2025-03-03、2025年3月3日', 'must be a date such as 2025-03-03 or 2025/3/3');
  if (isCalendarDate(date)) return value(date);
  return problem('date', '不是实际存在的日期（1990 至 2099 年）', 'is no existing date (1990 to 2099)');
}

function codeCell(fact: Fact, raw: string): Cell {
  const reader = codeReaderOf(fact.codes ?? {});
  const code = reader.code(raw);
  return code === undefined ? unknownCode(tidy(raw), reader.near(raw)) : value(code);
}

function codesCell(fact: Fact, raw: string): Cell {
  const reader = codeReaderOf(fact.codes ?? {});
  const found = reader.codes(raw);
  return 'codes' in found ? value(found.codes) : unknownCode(found.unknown, reader.near(found.unknown));
}

function unknownCode(written: string, near: string): Cell {
  const shown = written.length > 40 ? `${written.slice(0, 40)}…` : written;
  return problem(
    'unknown-code',
    `“${shown}”不在可选范围内${near === '' ? '' : `；是否指“${near}”？`}`,
    `"${shown}" is not one of the choices${near === '' ? '' : `; did you mean "${near}"?`}`,
  );
}

const DATE = '\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?';
const SUSPENSION = new RegExp(`^(${DATE})(?: ?(?:~|—|–|-|至|到|to|\\.\\.) ?(${DATE})?)? ?(.*)$`, 'i');

/** `2024-03-11至2024-03-15 专家评审; 2024-04-01至`: from, to (left out while it lasts) and, where known, the reason. */
function suspensionsCell(fact: Fact, text: string): Cell {
  const reasons = codeReaderOf(fact.codes ?? {});
  const suspensions: Json[] = [];
  for (const piece of text.split(/[;；]/)) {
    if (piece.trim() === '') continue;
    const match = SUSPENSION.exec(piece.trim());
    const from = dateText(match?.[1] ?? '');
    const to = match?.[2] === undefined ? undefined : dateText(match[2]);
    if (match === null || from === undefined) {
      return problem(
        'suspensions',
        '应为起止日期，如 2024-03-11至2024-03-15 专家评审',
        'must be spans such as 2024-03-11 to 2024-03-15 expert-review',
      );
    }
    const named = (match[3] ?? '').replace(/^[(（]|[)）]$/g, '').trim();
    const reason = named === '' ? undefined : reasons.code(named);
    if (named !== '' && reason === undefined) return unknownCode(named, reasons.near(named));
    suspensions.push({ from, ...(to !== undefined && { to }), ...(reason !== undefined && { reason }) });
  }
  return value(suspensions);
}

const PART_PAYMENT = new RegExp(`^(${DATE})(?:(?<=日)|(?!\\d)) ?[:：,，]? ?(.+)$`);

/** `2025-01-02 1000.00; 2025-02-03 500.00`: day and sum of each part payment. */
function paymentsCell(text: string, unit: string): Cell {
  const payments: Json[] = [];
  for (const piece of text.split(/[;；]/)) {
    if (piece.trim() === '') continue;
    const match = PART_PAYMENT.exec(piece.trim());
    const paidOn = dateText(match?.[1] ?? '');
    const amount = moneyCell(match?.[2] ?? '', unit);
    if (match === null || paidOn === undefined || !isCalendarDate(paidOn) || !('value' in amount)) {
      return problem(
        'payments',
        '应为付款日期和金额，如 2025-01-02 1000.00；2025-02-03 500.00',
        'must be days and amounts such as 2025-01-02 1000.00; 2025-02-03 500.00',
      );
    }
    payments.push({ paidOn, amount: amount.value });
  }
  return value(payments);
}
