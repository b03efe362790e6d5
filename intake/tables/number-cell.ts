/** Amounts, shares, numbers and counts in a cell. */
import type { Fact } from '../../rules/facts/vocabulary.ts';
import { type Cell, type CellKind, FRACTION, problem, value } from './cell-result.ts';
import { chineseNumber } from './chinese-number.ts';
import { decimalOf, isScientific, shifted } from './decimal.ts';
import { isOfTwoUnits, moneyText } from './money-text.ts';
import { tidy } from './tidy.ts';

const OTHER_CURRENCY = /[$€£]|美元|港元|港币|欧元|日元|英镑|澳门元|usd|hkd|eur|jpy|gbp/i;
/** Of a security or a fee: nothing is asked. */
const NOTHING_ASKED =
  /^(?:免(?:收|缴|交|费)?|不(?:收取?|缴纳|要求|需要?|设|提交)|无需(?:缴纳|提交|提供)?|未收取?|未要求|不收费)$/;
const MAY_BE_WAIVED = /security\.amount$|fee/i;

/** @param text tidied. @param path of the fact: a security may be said to be waived. */
export function moneyCell(text: string, { unit, isSigned }: Pick<CellKind, 'unit' | 'isSigned'>, path = ''): Cell {
  if (isScientific(text)) return scientific();
  if (OTHER_CURRENCY.test(text) || OTHER_CURRENCY.test(unit))
    return problem(
      'money',
      '不是人民币金额；外币须先折算为人民币',
      'is no amount in yuan: other currencies must be converted first',
    );
  if (isSigned !== true && isOfTwoUnits(text, unit))
    return problem(
      'money',
      `按“¥”为元，按列标题为${unit}：请注明单位`,
      `yuan by its sign, ${unit} by its heading: name the unit beside the amount`,
    );
  const amount = moneyText(text, unit);
  if (amount !== undefined) return value(amount);
  if (NOTHING_ASKED.test(text) && MAY_BE_WAIVED.test(path)) return value('0');
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

/** 百分之五, 千分之五, 万分之三. */
const SHARE_IN_WORDS = /^(百|千|万)分之([〇零一二三四五六七八九十百]+(?:点[〇零一二三四五六七八九]+)?|\d+(?:\.\d+)?)$/;
const SHARE_POWERS: Readonly<Record<string, number>> = { 百: 0, 千: -1, 万: -2 };

function shareInWords(text: string): string | undefined {
  const [, of = '', written = ''] = SHARE_IN_WORDS.exec(text) ?? [];
  if (written === '') return undefined;
  const [whole = '', fraction = ''] = written.split('点');
  const number = /^\d/.test(written) ? written : chineseNumber(whole)?.toString();
  if (number === undefined) return undefined;
  const digits = [...fraction].map((sign) => chineseNumber(sign) ?? '').join('');
  return shifted(digits === '' ? number : `${number}.${digits}`, SHARE_POWERS[of] ?? 0);
}

/** @param text tidied. @param unit of the heading: `%`, `‰`, or {@link FRACTION}, which a cell with its own sign goes before. */
export function percentCell(text: string, unit: string): Cell {
  const words = shareInWords(text);
  if (words !== undefined) return value(Number(words));
  const match = /^([-\d.,]+) ?(%|‰|个百分点)?$/.exec(text);
  const plain = decimalOf(match?.[1] ?? '');
  if (plain === undefined) return problem('percent', '应为百分比，如 0.5%', 'must be a percentage such as 0.5%');
  const scale = match?.[2] ?? unit;
  return value(Number(shifted(plain, scale === '‰' ? -1 : scale === FRACTION ? 2 : 0)));
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

export function numberCell(text: string, fact: Fact): Cell {
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
