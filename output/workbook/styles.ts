/** The looks of cells (ECMA-376 part 1, 18.8): what a cell says is told by its words too, so that colours are never all there is. */
import type { CellStyle } from '../../intake/tables/sheet.ts';
import { MAIN, XML } from './xml.ts';

const NAMES: readonly CellStyle[] = ['title', 'heading', 'label', 'breach', 'warning', 'unread'];
/** For each look a style for texts, one for sums and one for counts; the plain ones come first. */
const FORMATS = { text: 0, sum: 4, count: 3 } as const;

/** The number of a style. @param kind what stands in the cell. */
export function styleOf(style: CellStyle | undefined, kind: keyof typeof FORMATS): number {
  const look = style === undefined ? 0 : 1 + NAMES.indexOf(style);
  return look * 3 + (kind === 'text' ? 0 : kind === 'sum' ? 1 : 2);
}

const font = (more: string, size = 10): string =>
  `<font>${more}<sz val="${size}"/><name val="宋体"/><charset val="134"/></font>`;
const fonts = [font(''), font('<b/>', 16), font('<b/><color rgb="FFFFFFFF"/>'), font('<b/>')];
const fill = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
const fills = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  fill('FF2F5597'),
  fill('FFFCE4E4'),
  fill('FFFFF2CC'),
  fill('FFE7E6E6'),
  fill('FFDDEBF7'),
];
const side = (name: string): string => `<${name} style="thin"><color rgb="FFBFBFBF"/></${name}>`;
const borders = [
  '<border><left/><right/><top/><bottom/><diagonal/></border>',
  `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`,
];

/** Font, fill and border by look: plain, then in the order of NAMES. */
const looks: readonly (readonly [font: number, fill: number, border: number])[] = [
  [0, 0, 1],
  [1, 0, 0],
  [2, 2, 1],
  [3, 6, 1],
  [0, 3, 1],
  [0, 4, 1],
  [0, 5, 1],
];

const formats = looks.flatMap(([fontId, fillId, borderId], look) =>
  Object.values(FORMATS).map((format) => {
    const wrap = look === 1 ? '' : ' wrapText="1"';
    return `<xf numFmtId="${format}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="${look === 2 ? 'center' : 'top'}"${wrap}/></xf>`;
  }),
);

const list = (name: string, items: readonly string[]): string =>
  `<${name} count="${items.length}">${items.join('')}</${name}>`;

export const stylesXml = `${XML}<styleSheet xmlns="${MAIN}">${list('fonts', fonts)}${list('fills', fills)}${list('borders', borders)}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${list('cellXfs', formats)}</styleSheet>`;
