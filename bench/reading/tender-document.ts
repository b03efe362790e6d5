/** A tender document of a given length: clauses as they stand in real ones, with figures that differ, headings and tables. */
import { ZipFile } from 'yazl';

const CLAUSES: readonly ((n: number) => string)[] = [
  (n) => `投标人须提供第${n}项货物的检验报告，检测结果应符合国家标准，误差不超过${(n % 9) + 1}毫米。`,
  (n) => `采购人应当自收到发票后${(n % 25) + 5}个工作日内将资金支付到合同约定的供应商账户。`,
  (n) => `评审委员会根据第${n}条的响应情况进行打分，全部满足的得${n % 100}分，每负偏离一项扣5分。`,
  (n) => `中标人应在合同签订后${(n % 60) + 1}日内完成安装、调试和培训，并提交第${n}号验收资料。`,
  (n) => `本项目的履约期限为${(n % 3) + 1}年，服务内容包括日常巡检、维修、保养以及第${n}类应急处理。`,
];

/** Signs of a run: Word begins a new one at every change of font, and Chinese and figures have two. */
const RUN = 10;
/** As Word writes it: some sixteen characters of XML for each of the text, the median of the labelled documents. */
const run = (text: string): string =>
  `<w:r w:rsidRPr="00A17C52"><w:rPr><w:rFonts w:ascii="宋体" w:hAnsi="宋体" w:hint="eastAsia"/><w:color w:val="000000"/><w:szCs w:val="24"/></w:rPr><w:t>${text}</w:t></w:r>`;
const runs = (text: string): string => (text.match(new RegExp(`.{1,${RUN}}`, 'gu')) ?? []).map(run).join('');
const paragraph = (text: string, properties = ''): string =>
  `<w:p w:rsidR="00A17C52" w:rsidRDefault="00A17C52"><w:pPr>${properties}<w:spacing w:line="360" w:lineRule="auto"/></w:pPr>${runs(text)}</w:p>`;
const cell = (text: string): string => `<w:tc><w:tcPr><w:tcW w:w="2400"/></w:tcPr>${paragraph(text)}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`;

export async function tenderDocument(characters: number): Promise<Buffer> {
  const parts = [
    paragraph('第一章 招标公告', '<w:outlineLvl w:val="0"/>'),
    paragraph('项目名称：测试设备采购'),
    paragraph('采购人：深圳市测试区图书馆，地址：深圳市测试区'),
    paragraph('根据《中华人民共和国政府采购法》，就本项目进行公开招标。'),
    paragraph('预算金额：人民币2000000.00元'),
    paragraph('投标有效期：90日历天'),
    paragraph('第二章 采购需求', '<w:outlineLvl w:val="0"/>'),
  ];
  let length = 0;
  for (let n = 1; length < characters; n += 1) {
    const text = CLAUSES[n % CLAUSES.length]?.(n) ?? '';
    if (n % 4 === 0) {
      parts.push(`<w:tbl>${row('序号', '内容', '要求')}${row(String(n), '技术要求', text)}</w:tbl>`);
      length += 12;
    } else parts.push(paragraph(`${n}、${text}`));
    length += text.length;
  }
  const zip = new ZipFile();
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  const relations =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
  zip.addBuffer(Buffer.from(types), '[Content_Types].xml');
  zip.addBuffer(Buffer.from(relations), '_rels/.rels');
  const body = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${parts.join('')}</w:body></w:document>`;
  zip.addBuffer(Buffer.from(body), 'word/document.xml');
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
