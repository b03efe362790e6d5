/** The unit of all amounts of a table, as a remark above its headings says it: 单位：万元, 金额单位：人民币元, （万元）. */
import type { TableRow } from './delimited.ts';
import { folded } from './tidy.ts';

const SAID = /(?:单位|币种及单位|计量单位)(?:[:： ]|均?为|是)*((?:人民币)?[十百千万亿]*(?:元|圆|美元|港元|港币|欧元))/;
/** 金额均以万元为单位, 金额以万元计. */
const AS_UNIT =
  /(?:金额|数额|价款|费用|款项)[^。；;]{0,8}?(?:以|按|用)((?:人民币)?[十百千万亿]*(?:元|圆|美元|港元|港币|欧元))(?:为(?:计量)?单位|计(?!算)|列示|填列|填写|表示)/;
const IN_BRACKETS = /[(（]((?:人民币)?[十百千万亿]*(?:元|圆))[)）] *$/;

/** 付款明细（万元）, 付款台账_万元, 付款表万元; 万元以上付款 and 5万元 are none. */
const IN_NAME = /(?:^|[(\-_—–:： ]|[表账帐细单册额款])((?:人民币)?[十百千万亿]+元)(?:$|[)\-_—–. ])/;

/** Also a further one of several, which begins with its number: 2.金额以万元为单位. */
const REMARK = /^(?:注|备注|说明|附注|单位|金额单位|\(|\d{1,2}[.、:：](?=\D))/;

/** @param rows below the headings, of which some may be remarks. @returns the unit they name; empty where none does. */
export function unitBelowIn(rows: readonly TableRow[]): string {
  const isLast = (index: number): boolean => rows.slice(index + 1).every((row) => filledIn(row).length <= 3);
  return unitRemarkIn(
    rows.filter((row, index) => {
      const [first, , third] = filledIn(row);
      if (first === undefined || third !== undefined || !REMARK.test(folded(first))) return false;
      // 单位：万元 above further rows is theirs (further-units.ts); 注： speaks of what stands above it.
      return /^(?:注|备注|说明|附注|\d)/.test(folded(first)) || isLast(index);
    }),
  );
}

function filledIn({ cells }: TableRow): readonly string[] {
  return cells.filter((cell) => cell.trim() !== '');
}

/** @param names of the sheet, of the file: the nearest first. @returns the unit that one of them gives; empty where none does. */
export function unitInNames(names: readonly string[]): string {
  for (const name of names) {
    const unit = IN_NAME.exec(folded(name))?.[1];
    if (unit !== undefined) return unit;
  }
  return '';
}

/** @param above the rows above the headings. @returns the unit, folded: `万元`; empty where none is named. */
export function unitRemarkIn(above: readonly TableRow[]): string {
  let found = '';
  for (const { cells } of above) {
    for (const cell of cells) {
      const text = folded(cell);
      const said = (SAID.exec(text) ?? AS_UNIT.exec(text) ?? IN_BRACKETS.exec(text))?.[1];
      // The last one stands nearest to the table.
      if (said !== undefined) found = said;
    }
  }
  return found;
}
