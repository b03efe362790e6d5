/** Reads the text of one cell as a fact of the vocabulary, in the form a submission has it. */
import { dateCell, instantCell, withYear } from './calendar-cell.ts';
import { type Cell, type CellKind, problem, value } from './cell-result.ts';
import { codeCell, codesCell } from './code-cell.ts';
import { isErrorValue, isFiller, saysNone, saysNotAgreed, saysNotYet } from './filler.ts';
import { paymentsCell, suspensionsCell } from './list-cell.ts';
import { moneyCell, numberCell, percentCell } from './number-cell.ts';
import { periodText } from './period-text.ts';
import { regionCell } from './region-cell.ts';
import { tidy } from './tidy.ts';
import { unreadableIn } from './unreadable.ts';

export type { Cell, CellKind, CellProblem } from './cell-result.ts';

const yes = new Set(['是', 'true', 'yes', 'y', 't', '1', '√', '✓', '✔', '✅', '对', '☑', '■', '已', 'v', '属于']);
const no = new Set([
  '否',
  'false',
  'no',
  'n',
  'f',
  '0',
  '×',
  '✗',
  '✘',
  '✕',
  '✖',
  '❌',
  '╳',
  '错',
  '不是',
  '不',
  '未',
  'x',
  '不属于',
]);
/** ☑是 □否, 是√ 否□, ■是□否: the choice that is ticked of two that are printed. */
const TICKED = /^(?:[☑√✓✔■] ?是 ?[□○☐]? ?否|是 ?[☑√✓✔■] ?否 ?[□○☐])$/;
const NOT_TICKED = /^(?:[□○☐] ?是 ?[☑√✓✔■] ?否|是 ?[□○☐]? ?否 ?[☑√✓✔■])$/;

/** Reads a cell that is not blank. */
export function readCell(kind: CellKind, raw: string): Cell {
  const { fact } = kind;
  const text = tidy(raw);
  const unread = unreadableIn(raw);
  if (unread !== undefined) return { problem: unread };
  const word = text.length > LONGEST_WORD ? '' : text.toLowerCase();
  if (fact.none !== undefined && saysNotAgreed(word))
    return fact.type === 'date' || fact.type === 'instant' ? value(null) : { absent: true };
  if (isFiller(word, fact.type)) return { filler: true };
  if (isErrorValue(word))
    return problem('error-value', '单元格显示的是错误值，不是数据', 'the cell shows an error instead of a value');
  if ((fact.type === 'date' || fact.type === 'instant') && saysNotYet(word, fact.path)) return value(null);
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
      return moneyCell(text, kind, fact.path);
    case 'percent':
      return percentCell(text, kind.unit);
    case 'number':
    case 'count':
      return numberCell(text, fact);
    case 'date':
      return dateCell(kind.year === undefined ? text : withYear(text, kind.year));
    case 'instant':
      return instantCell(kind.year === undefined ? text : withYear(text, kind.year));
    case 'yesno':
      return yesnoCell(text.toLowerCase());
    case 'code':
      return codeCell(fact, raw);
    case 'codes':
      return codesCell(fact, raw.trim());
    case 'period':
      return periodCell(text, kind.unit);
    case 'suspensions':
      return suspensionsCell(fact, text);
    case 'payments':
      return paymentsCell(text, kind.unit);
  }
}

function yesnoCell(word: string): Cell {
  if (yes.has(word) || TICKED.test(word)) return value(true);
  return no.has(word) || NOT_TICKED.test(word)
    ? value(false)
    : problem('yesno', '应为“是”或“否”', 'must be yes or no (是 / 否)');
}

function periodCell(text: string, unit: string): Cell {
  const period = periodText(text, unit);
  return period === undefined
    ? problem(
        'period',
        '应为带单位的期限，如 15日 或 5个工作日',
        'must be a period with its unit, such as 15 days or 5 working days',
      )
    : value(period);
}
