/** What is said of a table as a whole: how its columns are read, which rows were left out, what blank cells were taken for. */

import type { Text } from '../../rules/facts/fact.ts';
import type { Vocabulary } from '../../rules/facts/vocabulary.ts';
import { shown } from '../lines.ts';
import type { Note } from '../notes.ts';
import { nameOf } from '../place-name.ts';
import type { Match } from './column-match.ts';
import type { TableRow } from './delimited.ts';
import type { Found } from './found.ts';
import { headingReaderOf } from './heading.ts';
import type { Heading } from './heading-rows.ts';
import type { ProposedColumn } from './mapping.ts';
import { PAYMENTS } from './part-name.ts';
import { tidy } from './tidy.ts';
import { unreadableIn } from './unreadable.ts';

/** Columns named one by one; a file can have thousands. */
const MOST_NAMED = 100;
const SAMPLES = 3;

/** How the columns are read, those that hold nothing left out. */
export function proposedColumns(
  headings: readonly Heading[],
  ofKinds: readonly (readonly Match[])[],
  sample: readonly TableRow[],
): readonly ProposedColumn[] {
  return headings.flatMap(({ shown: heading }, column): ProposedColumn[] => {
    if (heading === '') return [];
    const match =
      ofKinds
        .map((matches) => matches[column])
        .find((one) => one?.as === 'fact' || one?.as === 'part' || one?.as === 'kind') ?? ofKinds[0]?.[column];
    const base = { column: shown(heading), samples: samplesOf(sample, column) };
    if (match?.as === 'part') {
      const { unit } = match.part.kind;
      return [
        { ...base, fact: PAYMENTS, label: match.label, unit: unit === '' ? null : unit, sure: true, why: reasons.part },
      ];
    }
    if (match?.as === 'fact') {
      const { fact, unit } = match.kind;
      const why = match.doubt ?? reasons[match.by];
      const label = { zh: fact.zh, en: fact.en };
      return [
        { ...base, fact: match.path, label, unit: unit === '' ? null : unit, sure: match.doubt === undefined, why },
      ];
    }
    const why = match?.as === 'carried' && match.is !== undefined ? match.is : reasons.carried;
    if (match?.as === 'kind')
      return [{ ...base, fact: 'kind', label: null, unit: null, sure: true, why: reasons.label }];
    return [{ ...base, fact: null, label: null, unit: null, sure: true, why }];
  });
}

const reasons = {
  answer: { zh: '按指定的对应关系', en: 'as was said' },
  label: { zh: '列标题即字段名称', en: 'the heading is the label of the fact' },
  synonym: { zh: '列标题是常用的叫法', en: 'the heading is a usual name of it' },
  part: { zh: '并列的各次付款', en: 'payments side by side' },
  carried: { zh: '不参与判定，随结果带出', en: 'not judged, carried to the result' },
} as const satisfies Readonly<Record<string, Text>>;

function samplesOf(sample: readonly TableRow[], column: number): readonly string[] {
  const found: string[] = [];
  for (const { cells } of sample) {
    const cell = cells[column] ?? '';
    if (cell.trim() === '' || unreadableIn(cell) !== undefined || found.includes(cell)) continue;
    if (found.push(shown(cell.trim()).slice(0, 60)) === SAMPLES) break;
  }
  return found;
}

/** Columns read under another name than their label, and those that are not read. */
export function columnNotes(
  headings: readonly Heading[],
  ofKinds: readonly { readonly vocabulary: Vocabulary; readonly matches: readonly Match[] }[],
): readonly Note[] {
  const notes: Note[] = [];
  let beyond = 0;
  const add = (note: () => Note): void => {
    if (notes.length < MOST_NAMED) notes.push(note());
    else beyond++;
  };
  const nearest = (heading: string): string => {
    const [first] = ofKinds;
    return first === undefined ? '' : headingReaderOf(first.vocabulary).nearest(heading);
  };
  const idle: string[] = [];
  for (const [column, { shown: heading }] of headings.entries()) {
    const subject = shown(heading);
    const all = ofKinds.map(({ matches }) => matches[column]);
    const match = all.find((one) => one?.as === 'fact');
    if (subject === '') continue;
    if (match?.as === 'fact') {
      if (match.by === 'label') continue;
      const unit = match.kind.unit === '' ? '' : `（${match.kind.unit}）`;
      const message = {
        zh: `按“${match.kind.fact.zh}”${unit}读取`,
        en: `read as "${match.kind.fact.en}"${unit === '' ? '' : ` (${match.kind.unit})`}`,
      };
      add(() => ({ code: 'column-matched', subject, message }));
      continue;
    }
    const part = all.find((one) => one?.as === 'part');
    if (part?.as === 'part') {
      const unit = part.part.kind.unit === '' ? '' : `（${part.part.kind.unit}）`;
      const message = { zh: `按“${part.label.zh}”${unit}读取`, en: `read as one of "${part.label.en}"${unit}` };
      add(() => ({ code: 'column-matched', subject, message }));
      continue;
    }
    const carried = all.find((one) => one?.as === 'carried');
    if (carried?.as !== 'carried' || all.some((one) => one?.as === 'kind' || one?.as === 'several')) continue;
    const { is } = carried;
    if (is !== undefined) add(() => ({ code: 'column-not-judged', subject, message: is }));
    else if (carried.known) idle.push(subject);
    else add(() => ({ code: 'unknown-column', subject, message: unknown(nearest(heading)) }));
  }
  if (idle.length > 0)
    notes.push({ code: 'column-not-judged', subject: idle.slice(0, MOST_NAMED).join('、'), message: reasons.carried });
  if (beyond > 0)
    notes.push({
      code: 'unknown-column',
      subject: '…',
      message: { zh: '其余列也未读取', en: 'further columns are not read' },
      count: beyond,
    });
  return notes;
}

function unknown(near: string): Text {
  return {
    zh: `未读取此列：没有这一项${near === '' ? '，也没有相近的' : `；最接近的是“${near}”`}`,
    en: `this column is not read: there is no such fact${near === '' ? ', nor one like it' : `; the nearest is "${near}"`}`,
  };
}

/** What became of rows and blank cells. */
export function rowNotes({ notYet, fillers, leftOut, presumedPlaces, hidden }: Found): readonly Note[] {
  const left = [...leftOut.values()].map(({ why, rows, count }): Note => {
    const more = count > rows.length ? '…' : '';
    return { code: 'rows-left-out', subject: `${rows.join('、')}${more}`, message: why, count };
  });
  const blank = [...notYet].map(
    ([column, count]): Note => ({
      code: 'blank-not-yet',
      subject: tidy(column),
      message: {
        zh: `${count} 个空白单元格按“尚未发生”读取`,
        en: `${count} blank cells are read as "has not happened yet"`,
      },
      count,
    }),
  );
  const filled = [...fillers].map(
    ([column, count]): Note => ({
      code: 'filler',
      subject: tidy(column),
      message: {
        zh: `${count} 个单元格填的是“/”“—”“无”之类，按未知处理`,
        en: `${count} cells hold a filler such as "/" or "—": not known`,
      },
      count,
    }),
  );
  const places = [...presumedPlaces].map(
    ([region, count]): Note => ({
      code: 'region-presumed',
      subject: region,
      message: {
        zh: `${count} 行没有地区，按单位名称推定为${nameOf(region, 'zh')}；推定有误的，请加“地区”列`,
        en: `${count} rows name no place: ${nameOf(region, 'en')} is presumed from the name of the unit; if that is wrong, add a column of places`,
      },
      count,
    }),
  );
  const unseen = [...hidden.values()].map(
    (count): Note => ({
      code: 'rows-hidden',
      subject: '',
      message: {
        zh: `${count} 行被隐藏或筛选掉，照常读取`,
        en: `${count} rows are hidden or filtered out: they are read all the same`,
      },
      count,
    }),
  );
  return [...left, ...blank, ...filled, ...places, ...unseen];
}
