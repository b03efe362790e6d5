/**
 * A PDF of what was written: A4, with a font that carries Chinese, of which only the signs that occur go into the file. Lines of
 * Chinese are broken by the rules of Unicode (UAX 14): no comma begins one, no opening bracket ends one.
 */
import { join } from 'node:path';
import pdfmake from 'pdfmake';
import type { Content } from 'pdfmake/interfaces.js';
import { fontFiles, fontFolder } from './font-folder.ts';
import { printed } from './printed.ts';
import { type Block, type Run, type Tone, toneColors, type Written } from './written.ts';

/** Points. */
const MARGIN = 51;
const WIDTH = 595.28 - 2 * MARGIN;

const [normal, bold] = fontFiles.map((file) => join(fontFolder(), file));
pdfmake.setFonts({ Noto: { ...(normal !== undefined && { normal }), ...(bold !== undefined && { bold }) } });
// Nothing is fetched, and no file is read but the fonts.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => path === normal || path === bold);

/** @returns the bytes of a PDF. */
export async function pdfOf(written: Written): Promise<Uint8Array> {
  const { language, title, madeAt, blocks, footer } = printed(written);
  const document = pdfmake.createPdf({
    pageSize: 'A4',
    pageMargins: [MARGIN, MARGIN, MARGIN, MARGIN + 10],
    info: {
      title,
      creator: language === 'zh' ? '规矩' : 'guiju',
      creationDate: new Date(madeAt),
      modDate: new Date(madeAt),
    },
    language: language === 'zh' ? 'zh-CN' : 'en',
    defaultStyle: { font: 'Noto', fontSize: 10, lineHeight: 1.35, color: `#${toneColors.plain}` },
    content: [{ text: title, fontSize: 17, bold: true, margin: [0, 0, 0, 8] }, ...blocks.map(contentOf)],
    footer: (page, pages) => ({
      text: `${footer} · ${page} / ${pages}`,
      alignment: 'center',
      fontSize: 8,
      color: '#555555',
      margin: [MARGIN, 14, MARGIN, 0],
    }),
  });
  return document.getBuffer();
}

const color = (tone: Tone): string => `#${toneColors[tone]}`;
const textOf = ({ text, bold, tone }: Run): Content => ({
  text,
  ...(bold && { bold }),
  ...(tone !== undefined && { color: color(tone) }),
});

function contentOf(block: Block): Content {
  switch (block.kind) {
    case 'heading':
      return {
        text: [
          ...(block.tag === undefined ? [] : [textOf({ ...block.tag, text: `【${block.tag.text}】` })]),
          block.text,
        ],
        fontSize: block.level === 2 ? 13 : 11,
        bold: true,
        margin: [0, block.level === 2 ? 14 : 9, 0, 3],
        headlineLevel: block.level,
      };
    case 'paragraph':
      return {
        text: block.runs.map(textOf),
        margin: [0, 0, 0, 3],
        ...(block.small && { fontSize: 8.5, color: '#555555' }),
        ...(block.place === 'indented' && { leadingIndent: 20 }),
        ...(block.place === 'right' && { alignment: 'right' }),
      };
    case 'list':
      return { ul: [...block.items], margin: [0, 0, 0, 3] };
    case 'facts':
      return {
        layout: 'noBorders',
        margin: [0, 2, 0, 4],
        table: {
          widths: [110, '*'],
          body: block.rows.map(([label, value]) => [{ text: label, color: '#555555' }, value]),
        },
      };
    case 'table':
      return tableOf(block);
    case 'banner':
      return {
        margin: [0, 8, 0, 6],
        table: {
          widths: [WIDTH - 24],
          body: [
            [
              {
                stack: [
                  { text: block.title, bold: true, fontSize: 13, color: color(block.tone) },
                  ...block.lines.map((text) => ({ text })),
                ],
                margin: [6, 3, 0, 3],
              },
            ],
          ],
        },
        layout: {
          hLineWidth: () => 0,
          vLineWidth: (index) => (index === 0 ? 4 : 0),
          vLineColor: () => color(block.tone),
        },
      };
  }
}

function tableOf({ columns, rows }: Extract<Block, { kind: 'table' }>): Content {
  const whole = columns.reduce((sum, { share = 1 }) => sum + share, 0);
  const cell = (text: string, index: number) => ({
    text,
    fontSize: 9,
    alignment: columns[index]?.isFigure ? ('right' as const) : ('left' as const),
  });
  // Less what the cells' own padding and lines take.
  const room = WIDTH - columns.length * 9 - 1;
  return {
    margin: [0, 3, 0, 6],
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: columns.map(({ share = 1 }) => (room * share) / whole),
      body: [
        columns.map(({ heading }, index) => ({ ...cell(heading, index), bold: true, fillColor: '#F3F1EE' })),
        ...rows.map((row) => row.map(cell)),
      ],
    },
    layout: { hLineWidth: () => 0.5, vLineWidth: () => 0.5, hLineColor: () => '#999999', vLineColor: () => '#999999' },
  };
}
