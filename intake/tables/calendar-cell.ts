/** Days and instants in a cell. */
import { isCalendarDate } from '../../rules/engine/day.ts';
import { dateText, instantText } from './calendar-text.ts';
import { type Cell, problem, value } from './cell-result.ts';

/** That it happened, and not when. */
const DONE_SOME_DAY =
  /^(?:已(?:经)?(?:全部|全额|部分)?(?:付|支付|付款|付清|结清|到账|收到|退还?|验收|完成|办结|签订|公告|备案)|部分支付|付讫)/;

const WITHOUT_YEAR = /^(\d{1,2} ?月 ?\d{1,2} ?[日号])(.*)$/;

/** 3月5日, with or without an hour: names no year. @param text tidied. */
export function lacksYear(text: string): boolean {
  return WITHOUT_YEAR.test(text);
}

/** @param text tidied. @returns 2025年3月5日 for 3月5日; any other text as it is. */
export function withYear(text: string, year: string): string {
  return text.replace(WITHOUT_YEAR, (_, day: string, rest: string) => `${year}年${day}${rest}`);
}

/** @param text tidied. */
export function dateCell(text: string): Cell {
  const date = dateText(text);
  if (date !== undefined)
    return isCalendarDate(date)
      ? value(date)
      : problem('date', '不是实际存在的日期（1990 至 2099 年）', 'is no existing date (1990 to 2099)');
  if (/^\d{4} ?[-/.年] ?\d{1,2} ?月?(?:份|[上中下]旬|底|初)?$/.test(text))
    return problem('date', '只有年月，没有日', 'names a month and no day');
  if (/^\d{1,2} ?[月/.-] ?\d{1,2} ?[日号]?$/.test(text)) return problem('date', '没有年份', 'names no year');
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{1,4}$/.test(text))
    return problem(
      'date',
      '年月日的次序不明：请写成 2025-03-03',
      'the order of day, month and year is not clear: write 2025-03-03',
    );
  if (DONE_SOME_DAY.test(text))
    return problem(
      'date',
      '只说明已发生，没有日期，按日期未知处理',
      'says that it happened, and not on which day: the day is not known',
    );
  if ((text.match(/\d{4} ?[-/.年] ?\d{1,2} ?[-/.月] ?\d{1,2}/g) ?? []).length > 1)
    return problem('date', '写了不止一个日期', 'names more than one date');
  return problem('date', '应为日期，如 2025-03-03、2025年3月3日', 'must be a date such as 2025-03-03 or 2025/3/3');
}

/** @param text tidied. */
export function instantCell(text: string): Cell {
  const instant = instantText(text);
  return instant === undefined
    ? problem('instant', '应为日期和时间，如 2025-03-03 09:00', 'must be a date and time such as 2025-03-03 09:00')
    : value(instant);
}
