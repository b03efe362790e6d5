/** Rows of a table that are no cases: totals, who drew it up, remarks, headings repeated on a new page, numbers of columns. */

import type { Text } from '../../rules/facts/fact.ts';
import { onceEach } from '../../rules/once.ts';
import { headingKey } from './heading-key.ts';
import { folded } from './tidy.ts';
import { unreadableIn } from './unreadable.ts';

const TOTAL =
  /^(?:合计|小计|总计|共计|累计|汇总|平均|平均值|总额|本页合计|本页小计|本页累计|本月合计|本月累计|本年累计|本年合计|本季合计|本季累计|本月小计|累计支付|累计付款|累计已付|承前页|承上页|接上页|接前页|转下页|接下页|过次页|转次页|接次页|上页结转|结转下页|结转次页|上年结转|期初余额|期末余额|total|subtotal|sub-total|grandtotal|sum|average|count)(?:数|额|金额|\(.{0,12}\)|\d{1,6}[笔项个份件条行])?$/;
/** 合计人民币（大写）：…, 大写合计：…, 其中：某局, 共3条记录. */
const TOLD_TOTAL =
  /^(?:(?:大写)?合计(?:金额)?(?:人民币)?\(?大写|大写(?:合计|金额)|合计大写|人民币\(?大写|其中[:：、(]?|共计? ?\d{1,7} ?[笔项个份件条行页]|第 ?\d{1,5} ?页|(?:合计|小计|总计)[:：])/;
/** 一, （二）, 三、, Ⅰ: numbers of groups, where cases have figures. */
const GROUP_NUMBER = /^[(]?[一二三四五六七八九十]{1,3}[)]?[、.]?$|^[ivx]{1,4}[.、]?$/;
/** How SAP marks its lines of sums. */
const STARS = /^\*{1,4}$/;
const ENDS_IN_TOTAL = /^.{1,24}(?:合计|小计|总计|汇总)$/;
const SIGNED =
  /^(?:制表|制单|填表|填报|编制|审核|复核|审批|校对|经办|经手|负责|主管|会计|出纳|财务负责|单位负责|单位领导|部门负责|分管领导|联系|签字|签章|盖章|打印|导出|报送|统计)(?:人|员|者|单位|部门|科室|日期|时间|电话|负责人|领导|意见)?(?:\((?:签字|签章|签名|盖章|公章)\))?[:：]/;
/** The same without a colon, the name in the next cell. */
const SIGNED_BESIDE =
  /^(?:制表|制单|填表|填报|编制|审核|复核|审批|经办|打印|导出|报送|统计|查询)(?:人|员|单位|部门|日期|时间|条件|范围)$/;
/** What templates of systems write below a heading: how to fill it in. */
const HINT =
  /^[(（]?(?:\*?必填项?|选填|可选|非必填|文本(?:型|格式)?|字符(?:型|串)?|日期(?:型|格式)?|数字|数值(?:型)?|整数|下拉(?:选择|框)?|单选|多选|格式[:：].*|如[:：].*|例[:：如].*|(?:yyyy|年)[-/.年]?(?:mm|月)[-/.月]?(?:dd|日)?日?|单位[:：].*|保留.*小数|(?:人民币)?[十百千万亿]*元|%|‰|个?工作日|天|日|请(?:填写|选择|输入).*|自动(?:生成|计算|带出)|(?:varchar|char|date|datetime|decimal|number|string|int)(?:\([\d,]+\))?)[)）]?$/;
const SEALED = /^单位(?:名称)?\((?:盖章|公章|签章)\)|^\((?:盖章|公章)\)/;
const NOTED = /^(?:注|备注|说明|附注|填表说明|填报说明|特别说明|温馨提示|注意|note|notes|remarks?)(?:\d{1,2})?[:：.、]/;
const EXAMPLE =
  /用后删除|delete after use|^填[写表报]?(?:示例|样例)|^[(（【]?(?:示例|样例|范例|举例)(?:数据|行)?\d{0,2}[)）】]?(?:$|[:：])|^例[:：]|^(?:e\.g\.|example)(?:$|[:：])/;

const reasons = {
  total: { zh: '合计行，不是案件', en: 'a row of totals is no case' },
  signed: { zh: '制表、审核等落款，不是案件', en: 'a row of signatures is no case' },
  group: { zh: '分组标题行，不是案件', en: 'the heading of a group of rows is no case' },
  hints: { zh: '填写要求行，不是案件', en: 'a row on how to fill in the columns is no case' },
  sums: { zh: '只有金额、没有编号的行，按合计行处理', en: 'a row of figures without a name is taken for a total' },
  remark: { zh: '说明文字，不是案件', en: 'a row of remarks is no case' },
  headings: { zh: '重复的列标题，不是案件', en: 'repeated headings are no case' },
  numbers: { zh: '列号，不是案件', en: 'a row of column numbers is no case' },
  example: { zh: '模板的示例行，不判定', en: 'the example row of a template is not judged' },
  lone: { zh: '只有一格文字的行，不是案件', en: 'a row with a single text is no case' },
} as const satisfies Readonly<Record<string, Text>>;

export const REMARK: Text = reasons.remark;

/** What is known of the columns of a table. */
export interface Columns {
  /** Headings, by column. */
  readonly headings: readonly string[];
  /** Does the column name the case, or hold no fact? What stands there alone is no case. */
  readonly isNamed: (column: number) => boolean;
  /** Does it hold sums of money? */
  readonly isSum: (column: number) => boolean;
  /** Does this row lack the name that the others have? */
  readonly lacksName: (cells: readonly string[]) => boolean;
}

/** @returns why the row is no case, with what stands in it; undefined where it may be one. */
export function whyLeftOut(
  cells: readonly string[],
  { headings, isNamed, isSum, lacksName }: Columns,
  withExamples = false,
): { readonly text: string; readonly why: Text } | undefined {
  const filled: { readonly column: number; readonly text: string }[] = [];
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column] ?? '';
    if (cell === '' || unreadableIn(cell) !== undefined) continue;
    // Most rows are told by their first cells.
    if (filled.length === 3) {
      filled.push({ column, text: cell });
      break;
    }
    const text = folded(cell);
    if (text !== '') filled.push({ column, text });
  }
  const [first, second] = filled;
  if (first === undefined) return undefined;
  // Codes of places and names of units begin row after row: what they say was looked at once.
  if (saysNothing(headings, first.text, first.column)) {
    const isOther =
      (isSum(first.column) && lacksName(cells)) ||
      filled.length === 1 ||
      (second !== undefined &&
        (TOTAL.test(second.text.replace(/[\s:：]/g, '')) || TOTAL.test(`${first.text}${second.text}`))) ||
      (!withExamples && filled.some(({ text }) => EXAMPLE.test(text)));
    if (!isOther) return undefined;
  }
  const because = (why: keyof typeof reasons) => ({ text: first.text, why: reasons[why] });
  // 合 and 计 may stand in a cell each.
  const own = first.text.length === 1 && second?.text.length === 1 ? `${first.text}${second.text}` : first.text;
  const bare = own.replace(/[\s:：、.]/g, '');
  if (TOTAL.test(bare) || (isNamed(first.column) && ENDS_IN_TOTAL.test(bare))) return because('total');
  if (TOLD_TOTAL.test(first.text)) return because('total');
  const isBare = (): boolean => cells.every((cell, column) => cell.trim() === '' || isNamed(column) || isSum(column));
  if (GROUP_NUMBER.test(first.text) && isNamed(first.column) && isBare()) return because('group');
  if (STARS.test(first.text) && filled.length <= 3 && isBare()) return because('total');
  if (isSum(first.column) && lacksName(cells) && cells.every((cell, column) => cell.trim() === '' || isSum(column)))
    return because('sums');
  if (HINT.test(first.text) && cells.every(isHint)) return because('hints');
  // 序号 may be numbered on a row of totals too.
  // So may the number of a contract: G1, 累计.
  if (second !== undefined && TOTAL.test(second.text.replace(/[\s:：]/g, '')))
    if (/^\d{1,6}$/.test(first.text) || (isNamed(first.column) && isNamed(second.column) && isBare()))
      return because('total');
  if (isNamed(first.column) && filled.length <= 3 && SIGNED_BESIDE.test(first.text)) return because('signed');
  if (SIGNED.test(first.text) || SEALED.test(first.text)) return because('signed');
  if (filled.length <= 2 && NOTED.test(first.text)) return because('remark');
  if (!withExamples && filled.some(({ text }) => EXAMPLE.test(text))) return because('example');
  if (filled.length >= 2 && filled.every(({ column, text }) => keysOf(headings)[column] === headingKey(text)))
    return because('headings');
  if (filled.length >= 3 && MAY_BE_NUMBER.test(first.text) && isNumbering(cells)) return because('numbers');
  const width = headings.filter((heading) => heading.trim() !== '').length;
  if (filled.length === 1 && width >= 3 && isNamed(first.column)) return because('lone');
  return undefined;
}

/** Texts that begin no row but those of cases, by heading row. */
const plainFirsts = onceEach((_: readonly string[]) => new Map<string, boolean>());
const MOST_FIRSTS = 4_096;
const LONGEST_FIRST = 40;

/** Is the first text of a row neither a total, a remark, a signature, a number of a column nor the heading above it? */
function saysNothing(headings: readonly string[], text: string, column: number): boolean {
  if (text.length > LONGEST_FIRST) return false;
  const known = plainFirsts(headings);
  const key = `${column} ${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const bare = text.replace(/[\s:：、.]/g, '');
  const plain =
    ![TOTAL, ENDS_IN_TOTAL].some((pattern) => pattern.test(bare)) &&
    ![TOLD_TOTAL, GROUP_NUMBER, STARS, HINT, SIGNED_BESIDE, SIGNED, SEALED, NOTED, MAY_BE_NUMBER].some((pattern) =>
      pattern.test(text),
    ) &&
    keysOf(headings)[column] !== headingKey(text);
  if (known.size >= MOST_FIRSTS) known.clear();
  known.set(key, plain);
  return plain;
}

/** True of a text with which no row begins that is left out, and which has none left out where it stands among the first. */
export function isOfNoRow(headings: readonly string[], text: string, column: number): boolean {
  return saysNothing(headings, text, column) && !EXAMPLE.test(text) && !TOTAL.test(text.replace(/[\s:：]/g, ''));
}

/** 必填, 年月日, 万元: how to fill in a column. */
export function isHint(cell: string): boolean {
  const text = folded(cell);
  return text === '' || HINT.test(text);
}

const keysOf = onceEach((headings: readonly string[]) => headings.map(headingKey));

/** What numbers of columns begin with: one of the first three, or a letter. */
const MAY_BE_NUMBER = /^[\s(（)）]*(?:[甲乙丙丁戊a-e]|-?[0-3](?:=.*)?)[\s()（）]*$/;

/** 1, 2, 3 … or 甲, 乙, 1, 2 … below the headings. */
function isNumbering(cells: readonly string[]): boolean {
  const texts = cells.map((cell) => folded(cell).replace(/[()（）\s]/g, '')).filter((text) => text !== '');
  const numbers = texts.filter((text) => !/^[甲乙丙丁戊a-e]$/.test(text));
  return (
    numbers.length >= 2 &&
    numbers.every((text, index) =>
      new RegExp(`^${Number.parseInt(numbers[0] ?? '', 10) + index}(?:=.*)?$`).test(text),
    ) &&
    Number.parseInt(numbers[0] ?? '', 10) <= 3
  );
}
