/** A tender document as a PDF of a given number of pages: 38 lines of 36 signs a page, figures that differ. */
import { type Drawn, pdfFile } from '../../test/intake/papers/pdf-file.ts';

const LINES = 38;
const SIGNS = 36;
const SIZE = 12;
const LEADING = 19;

const clause = (n: number): string =>
  `${n}、投标人须提供第${n}项货物的检验报告，采购人自收到发票后${(n % 25) + 5}个工作日内支付合同价款的${(n % 60) + 10}%，中标人应在合同签订后${(n % 60) + 1}日内完成安装、调试和培训并提交验收资料。`;

export function tenderPdf(pages: number): Buffer {
  const head = [
    '第一章 招标公告',
    '项目名称：测试设备采购',
    '采购人：深圳市测试区图书馆',
    '预算金额：人民币2000000.00元',
  ];
  const lines = [...head];
  for (let n = 1; lines.length < pages * LINES; n += 1)
    lines.push(...(clause(n).match(new RegExp(`.{1,${SIGNS}}`, 'gu')) ?? []));
  return pdfFile(
    Array.from({ length: pages }, (_, page) =>
      lines
        .slice(page * LINES, (page + 1) * LINES)
        .map((text, line): Drawn => ({ text, x: 70, y: 780 - line * LEADING, size: SIZE })),
    ),
  );
}
