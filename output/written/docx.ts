/** A Word document of what was written: A4, headings that Word knows as such, tables whose head stands on every page. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  type IParagraphOptions,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { printed } from './printed.ts';
import { type Block, type Column, type Run, toneColors, type Written } from './written.ts';

/** Twentieths of a point, as Word measures: A4 is 210 by 297 mm. */
const PAGE = { width: 11_906, height: 16_838 };
const MARGIN = { top: 1_134, bottom: 1_134, left: 1_247, right: 1_247 };
const WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
/** Fonts that Word and WPS bring along for each kind of script; none is embedded. */
const FONT = { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: '微软雅黑', cs: 'Calibri' };
/** Half points. */
const SIZE = { body: 21, small: 18, title: 32 };

/** @returns the bytes of a .docx. */
export async function docxOf(written: Written): Promise<Uint8Array> {
  const { language, title, blocks, footer } = printed(written);
  const lang = language === 'zh' ? 'zh-CN' : 'en-GB';
  const document = new Document({
    title,
    creator: language === 'zh' ? '规矩' : 'guiju',
    styles: {
      default: {
        document: { run: { font: FONT, size: SIZE.body, language: { value: lang, eastAsia: 'zh-CN' } } },
        title: { run: { size: SIZE.title, bold: true }, paragraph: { spacing: { after: 200 } } },
        heading2: { run: { size: 26, bold: true }, paragraph: { spacing: { before: 320, after: 100 } } },
        heading3: { run: { size: 22, bold: true }, paragraph: { spacing: { before: 220, after: 60 } } },
      },
    },
    sections: [
      {
        properties: { page: { size: PAGE, margin: MARGIN } },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [
                  new TextRun({ size: SIZE.small, color: '555555', text: `${footer} · ` }),
                  new TextRun({
                    size: SIZE.small,
                    color: '555555',
                    children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [new Paragraph({ heading: HeadingLevel.TITLE, text: title }), ...blocks.flatMap(partsOf)],
      },
    ],
  });
  return Packer.toBuffer(document);
}

const textRun = ({ text, bold, tone }: Run, size?: number): TextRun =>
  new TextRun({
    text,
    ...(bold && { bold }),
    ...(tone !== undefined && { color: toneColors[tone] }),
    ...(size !== undefined && { size }),
  });

/** Two signs in, in the measure that Word keeps when the font is changed: hundredths of a sign. */
const INDENTED: IParagraphOptions = { indent: { firstLineChars: 200, firstLine: SIZE.body * 20 } };

function partsOf(block: Block): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading': {
      const tag = block.tag === undefined ? [] : [textRun({ ...block.tag, text: `【${block.tag.text}】` })];
      return [
        new Paragraph({
          heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
          keepNext: true,
          children: [...tag, new TextRun(block.text)],
        }),
      ];
    }
    case 'paragraph':
      return [
        new Paragraph({
          spacing: { after: 60, line: 300 },
          ...(block.place === 'indented' && INDENTED),
          ...(block.place === 'right' && { alignment: AlignmentType.RIGHT }),
          children: block.runs.map((run) => textRun(run, block.small ? SIZE.small : undefined)),
        }),
      ];
    case 'list':
      return block.items.map((text) => new Paragraph({ text, bullet: { level: 0 }, spacing: { after: 40 } }));
    case 'facts':
      return block.rows.map(
        ([label, value]) =>
          new Paragraph({
            spacing: { after: 30 },
            children: [textRun({ text: `${label}　` }), textRun({ text: value, bold: true })],
          }),
      );
    case 'table':
      return [tableOf(block.columns, block.rows), new Paragraph({ spacing: { after: 60 } })];
    case 'banner': {
      const color = toneColors[block.tone];
      const border = { left: { style: BorderStyle.SINGLE, size: 36, space: 8, color } };
      return [
        new Paragraph({ border, children: [new TextRun({ text: block.title, bold: true, size: 28, color })] }),
        ...block.lines.map((text) => new Paragraph({ border, text })),
      ];
    }
  }
}

function tableOf(columns: readonly Column[], rows: readonly (readonly string[])[]): Table {
  const shares = columns.map(({ share = 1 }) => share);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((WIDTH * share) / whole));
  const cell = (text: string, index: number, isHead: boolean): TableCell =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 90, right: 90 },
      ...(isHead && { shading: { type: ShadingType.CLEAR, fill: 'F3F1EE', color: 'auto' } }),
      children: [
        new Paragraph({
          ...(columns[index]?.isFigure && { alignment: AlignmentType.RIGHT }),
          children: [textRun({ text, ...(isHead && { bold: true }) }, SIZE.small + 1)],
        }),
      ],
    });
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({ tableHeader: true, children: columns.map(({ heading }, index) => cell(heading, index, true)) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((text, at) => cell(text, at, false)) })),
    ],
  });
}
