/** Which rows of a table are its headings, and what cells serve as labels of others. */

interface HeadingCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly text: string;
}
/** How much of a cell's text is kept to serve as a label. */
export const MAX_LABEL = 60;
const MAX_HEADING = 24;
/** Signs: 简要技术要求或服务要求. */
const MAX_NAME = 12;
const NAME = /^[※★*]?(?:采购|招标)?(?:项目|工程|货物)名称$/u;
const MAX_DEPTH = 3;
const MAX_SPREAD = 64;

/** What the cells of a heading row end in, in tenders, offers and ledgers. */
const HEADING_WORD =
  /(?:序号|编号|包号|标段号|标项号|项号|品目号|采购包|合同包|标项|代码|条款号|条款|章节|名称|内容|要求|需求|概况|行业|数量|单位|单价|总价|合价|价格|金额|费用|报价|预算|限价|保证金|税率|分值|满分|权重|得分|评分|分数|标准|准则|办法|方法|因素|指标|参数|规格|型号|品牌|产地|厂家|备注|说明|情形|项目|事项|条件|时间|日期|期限|周期|地点|方式|比例|品目|标的|类别|类型|部分|部位|职务|职称|姓名|岗位|人数|性别|电话|响应|偏离|情况|描述|材料|图片|页码|页次|目录|系数|扣除|规定|是否[^，。；]{0,10})(?:[（(][^（）()]{0,16}[)）])?$/u;

/** Whether a text is what cells of a heading row end in. */
export const isHeadingWord = (text: string): boolean => HEADING_WORD.test(text);

/** A cell's text as a label of those behind it: none where it is long, empty, or a bare ordinal number. */
export function labelOf(text: string): string | undefined {
  const label = oneLine(text);
  if (label === '' || label.length >= MAX_LABEL) return undefined;
  return /^[\d.．、（）()①-⑳]+$/u.test(label) ? undefined : label;
}

/** Follows a table's rows from top to bottom and knows which headings stand above. */
export class ColumnHeadings {
  readonly #labels = new Map<number, readonly string[]>();
  /** Rows before this one go on the headings that a merged heading cell began. */
  #until = 0;

  /**
   * Takes the cells that begin in this row. A table may hold several lists one below the other, each with headings.
   * @returns whether it is a heading row
   */
  row(index: number, cells: readonly HeadingCell[], marked: boolean): boolean {
    const goesOn = index < this.#until;
    if (!goesOn && !marked && !looksLikeHeadings(cells, index === 0)) return false;
    for (const cell of cells) {
      const label = oneLine(cell.text);
      this.#until = Math.max(this.#until, Math.min(cell.row + cell.rows, index + MAX_DEPTH));
      // A title over the whole width says nothing of a column.
      if (cells.length === 1) break;
      for (let at = cell.column; at < cell.column + Math.min(cell.columns, MAX_SPREAD); at++) {
        const above = goesOn ? (this.#labels.get(at) ?? []) : [];
        this.#labels.set(at, label === '' ? above : [...above.slice(1 - MAX_DEPTH), label.slice(0, MAX_LABEL)]);
      }
    }
    return true;
  }

  /** The same headings for a table that goes this one on; its own rows begin anew. */
  copy(): ColumnHeadings {
    const copy = new ColumnHeadings();
    for (const [column, labels] of this.#labels) copy.#labels.set(column, labels);
    return copy;
  }

  of(column: number): readonly string[] {
    return this.#labels.get(column) ?? [];
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function looksLikeHeadings(cells: readonly HeadingCell[], first: boolean): boolean {
  const texts = cells.map(({ text }) => text.replace(/\s+/gu, ''));
  if (texts.length < 2 || texts.some((text) => text.length > MAX_HEADING)) return false;
  // 项目名称 | 某中心家具采购项目, the first row of a form: a name and what is called so.
  if (first && texts.length === 2 && NAME.test(texts[0] ?? '') && (texts[1] ?? '').length > MAX_NAME) return false;
  const headings = texts.filter((text) => HEADING_WORD.test(text)).length;
  if (/^(?:序号|条款号|编号|项号)$/u.test(texts[0] ?? '') && texts.every((text) => text !== '')) return true;
  if (first) return headings >= 2 && headings * 3 >= texts.length * 2;
  return headings >= 3 && headings === texts.filter((text) => text !== '').length;
}
