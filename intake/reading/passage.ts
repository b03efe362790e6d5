/** The stretches that patterns are tried on: a paragraph, or a cell with its label before it, as if the two were one sentence. */
import type { Part } from '../../rules/readings/declaration.ts';
import type { Block } from '../papers/paper.ts';
import { chosenOf } from './chosen.ts';
import { isNameOnCover, labelBefore, titleAbove } from './introduced.ts';
import { partsOf } from './parts.ts';
import { plainText } from './plain-text.ts';

export interface Passage {
  readonly text: string;
  readonly part: Part;
  /** Signs before this one are a label, and stand in another cell. */
  readonly from: number;
  /** For each sign from `from` on: its offset in the text of its block. */
  readonly at: readonly number[];
  /** Which signs from `from` on are of which block: up to `to`, from where the one before ended. */
  readonly pieces: readonly { readonly block: string; readonly to: number }[];
  readonly first: string;
  /** Which cell of which table, where it stands in one. */
  readonly cell: string | undefined;
}

/** A converted document breaks sentences inside a cell: the next block goes on where this one did not end. */
function goesOn(block: Block, next: Block): boolean {
  const same =
    block.cell !== undefined &&
    next.cell !== undefined &&
    block.cell.table === next.cell.table &&
    block.cell.row === next.cell.row &&
    block.cell.column === next.cell.column;
  return (
    same &&
    !(
      /[。；;：:！？]\s*$/.test(block.text) && !/(金额|数额|时间|日期|方式|形式|期限|比例)[：:]\s*$/.test(block.text)
    ) &&
    // An option with its box is a line of its own.
    !/^\s*[☑☐□√■]\s*\S{1,6}\s*$/.test(block.text) &&
    !/^\s*([\d一二三四五六七八九十]+[、.．]|第?[\d一二三四五六七八九十]+[期次][：:]|[(（]|[☑☐□√■●★▲])/.test(
      next.text,
    ) &&
    // A label of its own: 项目地点：…
    !/^\s*\p{Script=Han}{2,8}[：:]/u.test(next.text)
  );
}

/** Signs: 简要技术要求或服务要求. */
const LONGEST_HEAD = 12;

/** Tables of two columns, a name and its value in each row: the first row is no head where its second cell is longer than those are. */
function tablesOfPairs(blocks: readonly Block[]): ReadonlySet<number> {
  const pairs = new Set<number>();
  for (const { cell, text } of blocks)
    if (cell?.head === true && cell.rowLabels.length === 1 && text.length > LONGEST_HEAD) pairs.add(cell.table);
  for (const { cell } of blocks) if (cell !== undefined && cell.column > 1) pairs.delete(cell.table);
  return pairs;
}

/** A column's label stands with each of its cells: it is made once. */
function labels(): (text: string | undefined) => string {
  const known = new Map<string, string>();
  return (text = '') => {
    const label = known.get(text) ?? labelOf(text);
    known.set(text, label);
    return label;
  };
}

const labelOf = (text: string | undefined): string => {
  const plain = text === undefined ? '' : plainText(text).text.replace(/:+$/, '');
  return plain === '' ? '' : `${plain}:`;
};

/** 金额单位：人民币元, above a table: its columns of money have it. */
const UNIT = /(?:金额)?单位:(?:人民币)?(万?元)/;
const OF_MONEY = /^(?!.*元).*(?:预算|金额|限价|保证金)[^:]{0,4}:$/;

const withUnit = (label: string, unit: string): string =>
  unit !== '' && OF_MONEY.test(label) ? `${label.slice(0, -1)}(${unit}):` : label;

/** Signs. Patterns look as far as a sentence goes; a text pasted without its paragraphs would cost the square of its length. */
const LONGEST = 3_000;

/** A passage of ordinary length whole; a longer one cut where a sentence ends, where one does. */
function* stretchesOf(text: string): Generator<readonly [start: number, end: number]> {
  let start = 0;
  while (text.length - start > LONGEST) {
    const last = start + LONGEST - 1;
    const stop = Math.max(text.lastIndexOf('。', last), text.lastIndexOf(';', last));
    const end = stop > start ? stop + 1 : start + LONGEST;
    yield [start, end];
    start = end;
  }
  yield [start, text.length];
}

export function passagesOf(blocks: readonly Block[]): readonly Passage[] {
  const parts = partsOf(blocks);
  const passages: Passage[] = [];
  const label = labels();
  const inPairs = tablesOfPairs(blocks);
  let unit = '';
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined || block.contents === true) continue;
    const part = parts[index] ?? 'announcement';
    const named = part === 'cover' && isNameOnCover(block, blocks[index + 1]) ? '项目名称:' : '';
    const before =
      named || labelBefore(blocks[index - 1], block) || (block.text.length > 160 ? '' : titleAbove(blocks, index));
    const joined = [block];
    for (
      let next = blocks[index + 1];
      next !== undefined && goesOn(joined.at(-1) ?? block, next);
      next = blocks[index + 1]
    ) {
      joined.push(next);
      index += 1;
    }
    let text = '';
    let at: number[] = [];
    const pieces: { block: string; to: number }[] = [];
    for (const { id, text: source } of joined) {
      const plain = chosenOf(plainText(source));
      text += plain.text;
      at = at.length === 0 ? [...plain.at] : at.concat(plain.at);
      pieces.push({ block: id, to: at.length });
    }
    if (text === '') continue;
    if (block.cell === undefined) unit = text.length > 40 ? '' : (UNIT.exec(text)?.[1] ?? '');
    const cell = block.cell === undefined ? undefined : `${block.cell.table}|${block.cell.row}|${block.cell.column}`;
    const pairs = block.cell !== undefined && inPairs.has(block.cell.table);
    const row = label(block.cell?.head === true && !pairs ? undefined : block.cell?.rowLabels.at(-1));
    const column = pairs ? '' : withUnit(label(block.cell?.columnLabels.at(-1)), unit);
    for (const [start, end] of stretchesOf(text)) {
      const whole = start === 0 && end === text.length;
      const places = whole
        ? { at, pieces }
        : {
            at: at.slice(start, end),
            pieces: pieces.filter(({ to }) => to > start).map(({ block: id, to }) => ({ block: id, to: to - start })),
          };
      for (const one of new Set([row, column, before])) {
        if (one === '' && row !== column) continue;
        const words = `${one}${text.slice(start, end)}`;
        passages.push({ text: words, part, from: one.length, ...places, first: block.id, cell });
      }
    }
  }
  return passages;
}
