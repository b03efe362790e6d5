/**
 * Columns that say that the time did not run: 挂起时间 and 解挂时间, 特别程序天数. A span of which both days are told is left out of the period; of one
 * of which they are not, it is not known when the period ended, and nothing that ends one is judged in that row.
 */

import { isCalendarDate } from '../../rules/engine/day.ts';
import type { Text } from '../../rules/facts/fact.ts';
import { dateText } from './calendar-text.ts';
import { decimalOf } from './decimal.ts';
import { isFiller } from './filler.ts';
import type { Heading } from './heading-rows.ts';
import { folded, tidy } from './tidy.ts';

const STOP = '挂起|暂停|停表|停时|中止|特别程序|特殊环节|特殊程序|不计时|不计入时限';
const FROM = new RegExp(`^(?:${STOP})(?:的)?(?:开始|起始|启动|申请)?(?:日期|时间|日)$`);
const TO = new RegExp(
  `^(?:解挂|恢复|解除(?:挂起|暂停|中止)|恢复(?:办理|计时)|(?:${STOP})(?:的)?(?:结束|终止|截止|恢复|解除))(?:日期|时间|日)$`,
);
const LASTED = new RegExp(
  `^(?:${STOP}|延期|延长)(?:办理)?(?:的)?(?:天数|日数|工作日|时长|时限|用时|期限|次数)(?:\\(.*\\))?$`,
);
const WHETHER = new RegExp(`^(?:是否|有无)(?:已)?(?:${STOP}|延期|延长)(?:办理|时限|期限)?$`);
const YES = /^(?:是|有|√|✓|✔|☑|y|yes|true|1)$/i;

/** Does a heading speak of a stop of the clock? */
export function tellsStop({ names }: Heading): boolean {
  return names.some((name) =>
    [FROM, TO, LASTED, WHETHER].some((pattern) => pattern.test(folded(name).replace(/\s/g, ''))),
  );
}

/** What a row says of a stop of the clock. */
export type Stop =
  | { readonly from: string; readonly to: string }
  /** That there was one, and not when. */
  | { readonly column: number };

export const CLOCK_STOPPED: { readonly code: string; readonly message: Text } = {
  code: 'clock-stopped',
  message: {
    zh: '办理期间停止计算或者延长过，起止日期不明：该行不判断是否超期',
    en: 'the time was stopped or made longer, and it is not told when: whether the row is late is not judged',
  },
};

export class StoppedClock {
  readonly #from: number;
  readonly #to: number;
  readonly #others: readonly { readonly column: number; readonly asks: boolean }[];

  /** @param isFree does the column hold no fact? */
  constructor(headings: readonly Heading[], isFree: (column: number) => boolean) {
    const named = headings.map(({ names }, column) =>
      isFree(column) ? names.map((name) => folded(name).replace(/\s/g, '')) : [],
    );
    const find = (pattern: RegExp): number => named.findIndex((names) => names.some((name) => pattern.test(name)));
    this.#from = find(FROM);
    this.#to = find(TO);
    this.#others = named.flatMap((names, column) => {
      const asks = names.some((name) => WHETHER.test(name));
      return asks || names.some((name) => LASTED.test(name)) ? [{ column, asks }] : [];
    });
  }

  /** Is it one of these columns? */
  isTold(column: number): boolean {
    return column === this.#from || column === this.#to || this.#others.some((one) => one.column === column);
  }

  /** @returns undefined where the row says nothing of a stop. */
  stopIn(cells: readonly string[]): Stop | undefined {
    const [from, to] = [this.#dayAt(cells, this.#from), this.#dayAt(cells, this.#to)];
    if (from !== undefined && from !== '' && to !== undefined && to !== '' && from <= to) return { from, to };
    if (from !== undefined || to !== undefined) return { column: from === undefined ? this.#to : this.#from };
    const told = this.#others.find(({ column, asks }) => {
      const text = tidy(cells[column] ?? '');
      if (text === '' || isFiller(folded(text), 'text')) return false;
      return asks ? YES.test(text) : Number(decimalOf(text.replace(/[^\d.].*$/, '')) ?? 1) > 0;
    });
    return told === undefined ? undefined : { column: told.column };
  }

  /** @returns the day; empty where something stands there that is none; undefined where nothing does. */
  #dayAt(cells: readonly string[], column: number): string | undefined {
    const text = column < 0 ? '' : tidy(cells[column] ?? '');
    if (text === '' || isFiller(folded(text), 'date')) return undefined;
    const day = dateText(text);
    return day !== undefined && isCalendarDate(day) ? day : '';
  }
}
