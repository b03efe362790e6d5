/** Lists of spans and of part payments in a cell, their items separated by semicolons. */
import { isCalendarDate } from '../../rules/engine/day.ts';
import type { Json } from '../../rules/engine/json.ts';
import type { Fact } from '../../rules/facts/vocabulary.ts';
import { dateText } from './calendar-text.ts';
import { type Cell, problem, value } from './cell-result.ts';
import { unknownCode } from './code-cell.ts';
import { codeReaderOf } from './code-list.ts';
import { moneyCell } from './number-cell.ts';

const DATE = '\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?';
const SUSPENSION = new RegExp(`^(${DATE})(?: ?(?:~|—|–|-|至|到|to|\\.\\.) ?(${DATE})?)? ?(.*)$`, 'i');

/** `2024-03-11至2024-03-15 专家评审; 2024-04-01至`: from, to (left out while it lasts) and, where known, the reason. */
export function suspensionsCell(fact: Fact, text: string): Cell {
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
export function paymentsCell(text: string, unit: string): Cell {
  const payments: Json[] = [];
  for (const piece of text.split(/[;；]/)) {
    if (piece.trim() === '') continue;
    const match = PART_PAYMENT.exec(piece.trim());
    const paidOn = dateText(match?.[1] ?? '');
    const amount = moneyCell(match?.[2] ?? '', { unit });
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
