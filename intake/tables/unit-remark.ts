/** The unit of all amounts of a table, as a remark above its headings says it: 单位：万元, 金额单位：人民币元, （万元）. */
import type { TableRow } from './delimited.ts';
import { folded } from './tidy.ts';

const SAID = /(?:单位|币种及单位|计量单位)(?:[:： ]|均?为|是)*((?:人民币)?[十百千万亿]*(?:元|圆|美元|港元|港币|欧元))/;
const IN_BRACKETS = /[(（]((?:人民币)?[十百千万亿]*(?:元|圆))[)）] *$/;

const REMARK = /^(?:注|备注|说明|附注|单位|金额单位|\()/;

/** @param rows below the headings, of which some may be remarks. @returns the unit they name; empty where none does. */
export function unitBelowIn(rows: readonly TableRow[]): string {
  return unitRemarkIn(
    rows.filter(({ cells }) => {
      const [first, second, third] = cells.filter((cell) => cell.trim() !== '');
      return first !== undefined && (second === undefined || third === undefined) && REMARK.test(folded(first));
    }),
  );
}

/** @param above the rows above the headings. @returns the unit, folded: `万元`; empty where none is named. */
export function unitRemarkIn(above: readonly TableRow[]): string {
  let found = '';
  for (const { cells } of above) {
    for (const cell of cells) {
      const text = folded(cell);
      const said = (SAID.exec(text) ?? IN_BRACKETS.exec(text))?.[1];
      // The last one stands nearest to the table.
      if (said !== undefined) found = said;
    }
  }
  return found;
}
