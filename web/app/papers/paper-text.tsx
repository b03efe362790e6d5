/** The text of a document with its marks. Only what is in sight is drawn, so that a long one scrolls freely. */
import { memo, useMemo } from 'react';
import type { Schemas } from '../api/schemas.ts';
import { useLanguage } from '../language.tsx';
import type { Corrections, NumberedMark } from './corrections.ts';

type Block = Schemas['Block'];

interface PaperTextProps {
  readonly blocks: readonly Block[];
  readonly marks: readonly NumberedMark[];
  readonly corrections: Corrections;
  readonly breached: ReadonlyMap<string, string>;
  readonly chosen: number | undefined;
  readonly onChoose: (mark: number) => void;
}

const none: readonly NumberedMark[] = [];

export function PaperText({ blocks, marks, corrections, breached, chosen, onChoose }: PaperTextProps) {
  const byBlock = useMemo(() => {
    const found = new Map<string, NumberedMark[]>();
    for (const mark of marks) {
      if (corrections[mark.key] === 'removed') continue;
      const own = found.get(mark.place.block);
      if (own === undefined) found.set(mark.place.block, [mark]);
      else own.push(mark);
    }
    return found;
  }, [marks, corrections]);
  const shown = (block: Block): Omit<BlockTextProps, 'onChoose'> => {
    const own = byBlock.get(block.id) ?? none;
    return {
      block,
      marks: own,
      breached: own.length === 0 ? undefined : breached,
      chosen: own.some(({ index }) => index === chosen) ? chosen : undefined,
    };
  };
  return piecesOf(blocks).map((piece) => {
    const [block] = piece;
    if (block?.cell === undefined) return block && <BlockText key={block.id} {...shown(block)} onChoose={onChoose} />;
    return (
      <div key={block.id} className="block table">
        <table>
          <tbody>
            {rowsOf(piece).map(([row, cells]) => (
              <tr key={row}>
                {cells.map((cell) => (
                  <td key={cell[0]?.id} rowSpan={cell[0]?.cell?.rows} colSpan={cell[0]?.cell?.columns}>
                    {cell.map((one) => (
                      <BlockText key={one.id} {...shown(one)} onChoose={onChoose} />
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    );
  });
}

/** Rows of a table that are drawn as one piece: what is out of sight is not drawn, which a browser decides piece by piece. */
const ROWS = 40;

/** Blocks as they are drawn: each by itself, those of a table together. */
function piecesOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const pieces: Block[][] = [];
  for (const block of blocks) {
    const last = pieces.at(-1);
    const [first] = last ?? [];
    const isSame =
      block.cell !== undefined && first?.cell?.table === block.cell.table && block.cell.row - first.cell.row < ROWS;
    if (last !== undefined && isSame) last.push(block);
    else pieces.push([block]);
  }
  return pieces;
}

/** The cells of each row, in the order of the text; a cell may hold several blocks. */
function rowsOf(blocks: readonly Block[]): readonly (readonly [number, readonly (readonly Block[])[]])[] {
  const rows = new Map<number, Map<number, Block[]>>();
  for (const block of blocks) {
    const { row, column } = block.cell ?? { row: 0, column: 0 };
    const cells = rows.get(row) ?? new Map<number, Block[]>();
    rows.set(row, cells.set(column, [...(cells.get(column) ?? []), block]));
  }
  return [...rows].map(([row, cells]) => [row, [...cells.values()]]);
}

interface BlockTextProps {
  readonly block: Block;
  readonly marks: readonly NumberedMark[];
  readonly breached: ReadonlyMap<string, string> | undefined;
  readonly chosen: number | undefined;
  readonly onChoose: (mark: number) => void;
}

const BlockText = memo(function BlockText({ block, marks, breached, chosen, onChoose }: BlockTextProps) {
  const { kind, level = 1 } = block;
  return (
    <p className={`block ${kind} level-${Math.min(level, 4)}`} id={`block-${block.id}`}>
      <Marked text={block.text} marks={marks} breached={breached} chosen={chosen} onChoose={onChoose} />
    </p>
  );
});

/** Where one mark lies in another, what is at fault is shown, else the first; both are in the list beside the text. */
function apart(
  marks: readonly NumberedMark[],
  breached: ReadonlyMap<string, string> | undefined,
): readonly NumberedMark[] {
  const isWrong = ({ sure, key }: NumberedMark): boolean => sure && breached?.has(key) === true;
  const inOrder = [...marks].sort((one, other) => one.place.from - other.place.from);
  const shown: NumberedMark[] = [];
  for (const mark of [...inOrder.filter(isWrong), ...inOrder.filter((one) => !isWrong(one))]) {
    const { from, to } = mark.place;
    if (shown.every(({ place }) => to <= place.from || from >= place.to)) shown.push(mark);
  }
  return shown.sort((one, other) => one.place.from - other.place.from);
}

function Marked({
  text,
  marks,
  breached,
  chosen,
  onChoose,
}: Omit<BlockTextProps, 'block'> & { readonly text: string }) {
  const { say } = useLanguage();
  const parts: React.ReactNode[] = [];
  let at = 0;
  for (const mark of apart(marks, breached)) {
    const { from, to } = mark.place;
    parts.push(text.slice(at, from));
    const tone = !mark.sure ? 'unsure' : breached?.has(mark.key) ? 'wrong' : 'read';
    parts.push(
      // biome-ignore lint/a11y/useSemanticElements: a button does not break across lines, and words of a document do
      <span
        key={mark.index}
        role="button"
        tabIndex={0}
        id={`mark-${mark.index}`}
        className={`mark ${tone}`}
        aria-pressed={mark.index === chosen}
        onClick={() => onChoose(mark.index)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          onChoose(mark.index);
        }}
      >
        {text.slice(from, to)}
        {tone !== 'read' && (
          <span className="visually-hidden">
            {tone === 'wrong' ? say('（不合规）', ' (breaks a rule)') : say('（存疑）', ' (doubtful)')}
          </span>
        )}
      </span>,
    );
    at = to;
  }
  parts.push(text.slice(at));
  return parts;
}
