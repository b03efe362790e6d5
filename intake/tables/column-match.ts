/** Tells what the columns of a table hold: from their headings, from what the cells hold, and from what the user answered. */
import { usedFactsOf } from '../../rules/catalogue/used-facts.ts';
import type { FactType, Text } from '../../rules/facts/fact.ts';
import { idleHeadings, otherEvents, paidIn, planned, terms } from '../../rules/facts/synonyms/no-facts.ts';
import type { Fact, Vocabulary } from '../../rules/facts/vocabulary.ts';
import { FileRefused } from '../files/file-refused.ts';
import { shown } from '../lines.ts';
import { lacksYear } from './calendar-cell.ts';
import { type CellKind, readCell } from './cell.ts';
import { FRACTION } from './cell-result.ts';
import type { TableRow } from './delimited.ts';
import { type HeadingReader, headingReaderOf } from './heading.ts';
import { headingKey } from './heading-key.ts';
import { type Heading, isGeneric } from './heading-rows.ts';
import { type PartColumn, partColumnsIn } from './part-columns.ts';
import { areFractions, unitInDoubt } from './plausible-unit.ts';
import { isPeriodUnit } from './row-terms.ts';
import { tellsStop } from './stopped-clock.ts';
import { folded, tidy } from './tidy.ts';
import { unreadableIn } from './unreadable.ts';

/** What a column holds, and how that is known. */
export type Match =
  | {
      readonly as: 'fact';
      readonly kind: CellKind;
      readonly path: string;
      readonly by: 'answer' | 'label' | 'synonym';
      readonly doubt?: Text;
    }
  /** When a part was paid, or how much of it. */
  | { readonly as: 'part'; readonly part: PartColumn; readonly label: Text }
  | { readonly as: 'kind' }
  | { readonly as: 'several'; readonly headings: readonly string[] }
  /** No fact: carried to the result. `is` says what it is, where that is known. */
  | { readonly as: 'carried'; readonly known: boolean; readonly is?: Text };

/** Words for a day that is to come. */
const TO_COME = /计划|预计|拟|预定/;
const PLANNED = /应(?!付)|约定|要求|规定|承诺|法定|截止|期限|时限|限[办时]|到期|最迟/;
/** Facts that are such days themselves. */
const IS_PLAN = /due|deadline|until|promised|limit|planned|maturity/i;

interface MatchOptions {
  readonly answers: Readonly<Record<string, string>>;
  /** The unit of amounts that a remark above the table names. */
  readonly unit: string;
  /** The year that its title names. */
  readonly year?: string | undefined;
}

const idle = new Set(idleHeadings.map(headingKey));
const other = new Map(
  otherEvents.flatMap(({ headings, is }) => headings.map((heading) => [headingKey(heading), is] as const)),
);
const because = (zh: string, en: string): Text => ({ zh, en });
const DATES: ReadonlySet<FactType> = new Set(['date', 'instant']);

/** @param sample rows below the headings, to see what the columns hold. @returns a match a column. */
export function matchColumns(
  headings: readonly Heading[],
  sample: readonly TableRow[],
  vocabulary: Vocabulary,
  options: MatchOptions,
): readonly Match[] {
  const reader = headingReaderOf(vocabulary);
  const parts = partColumnsIn(headings, vocabulary, options.unit);
  const found = headings.map((heading, column) => matchOf(heading, column));
  settleTwins(found, headings, reader, vocabulary);
  settleDeposits(found, headings);
  const used = new Set(usedFactsOf(vocabulary.kind).used);
  return found.map((match, column) =>
    withYearOfTitle(withShare(withUnit(withContent(withSign(match, column), column), column), column), column),
  );

  function matchOf(heading: Heading, column: number): Match {
    const answer = answerFor(heading, options.answers);
    if (answer !== undefined) return answered(answer, heading, vocabulary, reader);
    const part = parts.get(column);
    if (part !== undefined) return { as: 'part', part, label: labelOf(part.kind.fact) };
    for (const name of heading.names) {
      const read = reader.read(name);
      if (read?.of === 'kind' && (folded(name) !== '类型' || namesKinds(column))) return { as: 'kind' };
      if (read?.of === 'fact') return { as: 'fact', kind: read.kind, path: read.path, by: 'label' };
      if (other.has(headingKey(name)))
        return { as: 'carried', known: true, is: other.get(headingKey(name)) ?? because('', '') };
      if (idle.has(headingKey(name))) return { as: 'carried', known: true };
      if (read?.of === 'several') return { as: 'several', headings: read.headings };
      const synonym = reader.synonym(name);
      if (synonym === undefined) continue;
      const { kind, path } = synonym.column;
      const doubt = synonym.sure
        ? undefined
        : because('此列标题也可能指别的事项', 'the heading may mean something else');
      return { as: 'fact', kind, path, by: 'synonym', ...(doubt !== undefined && { doubt }) };
    }
    return alike(heading, column);
  }

  /** Dates under a heading that is nearly one of those known: asked about, never taken. */
  function alike(heading: Heading, column: number): Match {
    const [name = ''] = heading.names;
    if (vocabulary.byPath.has('suspensions') && tellsStop(heading)) return { as: 'carried', known: true };
    // 日期 without what stands above it may be any day.
    const fact = holdsDates(column) && !isGeneric(name) ? reader.likeliest(name, DATES) : undefined;
    if (fact === undefined) return { as: 'carried', known: false };
    // 要求办结时间 is nearly 办结时间, and another day.
    if (TO_COME.test(name) || (PLANNED.test(name) && !IS_PLAN.test(fact.path)))
      return { as: 'carried', known: true, is: planned };
    const doubt = because('列标题与此相近', 'the heading is much like it');
    return { as: 'fact', kind: { fact, unit: '' }, path: fact.path, by: 'synonym', doubt };
  }

  function cellsOf(column: number): readonly string[] {
    return sample
      .map(({ cells }) => cells[column] ?? '')
      .filter((cell) => cell.trim() !== '' && unreadableIn(cell) === undefined);
  }
  function holdsDates(column: number): boolean {
    const cells = cellsOf(column);
    const dates = cells.filter(
      (cell) => /\d{4}|年/.test(cell) && !/^\d+(?:\.\d+)?$/.test(cell.trim()) && 'value' in readCell(ANY_DATE, cell),
    );
    return dates.length > 0 && dates.length * 2 >= cells.length;
  }
  function namesKinds(column: number): boolean {
    return cellsOf(column).some((cell) =>
      /^(procurement|payment|approval|site|award|采购|付款|审批|现场检查|评奖)/i.test(tidy(cell)),
    );
  }
  /** ¥ at every amount is how the column is formatted. */
  function withSign(match: Match, column: number): Match {
    if (match.as !== 'fact' || match.kind.fact.type !== 'money') return match;
    const amounts = cellsOf(column).filter((cell) => /\d/.test(cell));
    if (amounts.length === 0 || !amounts.every((cell) => /[¥￥]/.test(cell))) return match;
    return { ...match, kind: { ...match.kind, isSigned: true } };
  }
  /** A column that is called so but holds something else throughout. */
  function withContent(match: Match, column: number): Match {
    if (match.as !== 'fact') return match;
    const matters = used.has(match.path) || match.path === 'region';
    const { doubt, ...sure } = match;
    if (!matters || match.by === 'answer') return sure;
    const cells = cellsOf(column).map((cell) => readCell(match.kind, cell));
    const told = cells.filter((cell) => !('filler' in cell || 'absent' in cell));
    // 付款方式 may tell when and how much is paid, and not by what means.
    if (match.path === 'means' && told.length > 0 && !told.some((cell) => 'value' in cell))
      return { as: 'carried', known: true, is: terms };
    if (match.by !== 'synonym' || doubt !== undefined) return match;
    // Their unit stands in a column of its own.
    if (match.kind.fact.type === 'period' && headings.some(isPeriodUnit)) return match;
    if (told.length < 3 || told.some((cell) => 'value' in cell)) return match;
    return { ...match, doubt: because('此列的内容不像这一事项', 'its cells do not look like it') };
  }
  /** Shares that are all so small may be fractions of one: 0.05 for 5 %. */
  function withShare(match: Match, column: number): Match {
    if (match.as !== 'fact' || match.kind.fact.type !== 'percent' || match.kind.unit !== '' || match.by === 'answer')
      return match;
    // Whoever fills in a template reads there that percent are meant.
    if (isOwn(match.kind.fact, headings[column]) || !areFractions(cellsOf(column))) return match;
    const doubt = because('数值过小，0.05 可能是 5%', 'the figures are so small that 0.05 may be 5 %');
    return { ...match, kind: { ...match.kind, unit: FRACTION }, doubt };
  }
  /** 3月5日 under 2025年付款台账: the year is the title's, which the user confirms. */
  function withYearOfTitle(match: Match, column: number): Match {
    const { year } = options;
    if (match.as !== 'fact' || !DATES.has(match.kind.fact.type) || year === undefined) return match;
    // A few among whole days are slips of the pen, and are not read.
    const cells = cellsOf(column);
    if (cells.filter((cell) => lacksYear(tidy(cell))).length * 2 <= cells.length) return match;
    const kind = { ...match.kind, year };
    if (match.by === 'answer' || !used.has(match.path)) return { ...match, kind };
    const doubt = because(
      `单元格没有年份，按标题中的 ${year} 年读取`,
      `the cells name no year: ${year}, as the title has it`,
    );
    return { ...match, kind, doubt };
  }
  function withUnit(match: Match, column: number): Match {
    if (match.as !== 'fact' || match.kind.fact.type !== 'money') return match;
    if (match.kind.unit !== '') return match;
    const kind: CellKind = { ...match.kind, unit: options.unit, isOfTable: true };
    // Programs that head columns with paths write yuan.
    if (options.unit !== '' || match.by === 'answer' || tidy(headings[column]?.shown ?? '') === match.path)
      return { ...match, kind };
    const unit = unitInDoubt(match.path, cellsOf(column));
    if (unit === undefined) return { ...match, kind };
    const doubt = because(`数额过小，单位可能是${unit}`, `the figures are so small that the unit may be ${unit}`);
    return { ...match, kind: { ...kind, unit }, doubt };
  }
}

const ANY_DATE: CellKind = {
  unit: '',
  fact: { path: '', slot: 0, type: 'date', zh: '', en: '', section: '' },
};

function labelOf({ zh, en }: Fact): Text {
  return { zh, en };
}

/** A path, or a label in both languages: written by a program, or in a template of guiju. */
function isOwn({ path, en }: Fact, heading: Heading | undefined): boolean {
  const name = folded(heading?.shown ?? '');
  return name === folded(path) || name.endsWith(folded(en));
}

function answerFor(heading: Heading, answers: Readonly<Record<string, string>>): string | undefined {
  const keys = new Set([heading.shown, ...heading.names].map(headingKey));
  return Object.entries(answers).find(([name]) => keys.has(headingKey(name)))?.[1];
}

function answered(answer: string, heading: Heading, vocabulary: Vocabulary, reader: HeadingReader): Match {
  if (/^(-|无|none|不判定)$/i.test(answer.trim())) return { as: 'carried', known: true };
  const read = reader.read(answer);
  if (read?.of === 'kind') return { as: 'kind' };
  // The unit of the heading holds where the answer names none.
  const own = [reader.synonym(heading.shown)?.column, reader.read(heading.shown)].find(
    (column) => column?.of === 'fact',
  );
  if (read?.of === 'fact') {
    const unit = read.kind.unit === '' && own?.of === 'fact' ? own.kind.unit : read.kind.unit;
    return {
      as: 'fact',
      kind: { ...read.kind, unit: unit === '' ? unitOf(heading.shown) : unit },
      path: read.path,
      by: 'answer',
    };
  }
  // project.budget(万元): a path is no label, so its unit is taken off here.
  const [, path = '', unit = ''] = /^([\w.]+)[(（]([^()（）]+)[)）]$/.exec(answer.trim()) ?? [];
  const fact = vocabulary.byPath.get(path);
  if (fact !== undefined) return { as: 'fact', kind: { fact, unit: folded(unit) }, path, by: 'answer' };
  throw new FileRefused('bad-mapping', {
    zh: `“${shown(heading.shown)}”：没有字段“${shown(answer)}”；最接近的是“${reader.nearest(answer)}”`,
    en: `"${shown(heading.shown)}": there is no fact "${shown(answer)}"; the nearest is "${reader.nearest(answer)}"`,
  });
}

function unitOf(heading: string): string {
  return /[(（]((?:人民币)?[十百千万亿]*元|%|‰|个?工作日|[日天])[)）]/.exec(folded(heading))?.[1] ?? '';
}

/** Of several columns for one fact: a label or an answer goes before what people call it; of these, the one that is asked for first. */
function settleTwins(
  found: Match[],
  headings: readonly Heading[],
  reader: HeadingReader,
  { byPath }: Vocabulary,
): void {
  const byFact = new Map<string, number[]>();
  for (const [column, match] of found.entries())
    if (match.as === 'fact') byFact.set(match.path, [...(byFact.get(match.path) ?? []), column]);
  for (const [path, columns] of byFact) {
    if (columns.length < 2) continue;
    const certain = columns.filter((column) => isCertain(found[column]));
    const ranked = columns.toSorted((a, b) => rankOf(a) - rankOf(b));
    const kept = certain[0] ?? ranked[0];
    for (const column of columns) {
      // Two labels of one fact are told by whoever opens the table.
      if (column === kept || isCertain(found[column])) continue;
      found[column] = { as: 'carried', known: true };
    }
    const match = kept === undefined ? undefined : found[kept];
    const rivals = ranked.filter((column) => column !== kept && reader.synonym(nameOf(column))?.sure === true);
    const isText = byPath.get(path)?.type === 'text';
    if (kept === undefined || match?.as !== 'fact' || isCertain(match) || isText || rivals.length === 0) continue;
    const names = rivals.map(nameOf).join('、');
    found[kept] = { ...match, doubt: because(`“${names}”也可能是`, `"${names}" may be it too`) };
  }
  function nameOf(column: number): string {
    return headings[column]?.names.find((name) => reader.synonym(name) !== undefined) ?? '';
  }
  function rankOf(column: number): number {
    const synonym = reader.synonym(nameOf(column));
    return synonym === undefined ? 2_000 : synonym.sure ? synonym.rank : 1_000 + synonym.rank;
  }
}

/** In a ledger of deposits money arrives that was paid in, and it is the return that is owed. */
function settleDeposits(found: Match[], headings: readonly Heading[]): void {
  const holds = (pattern: RegExp): boolean => found.some((match) => match.as === 'fact' && pattern.test(match.path));
  if (!holds(/^deposit\.(?:dueOn|returnedOn)$/) || holds(/^(?:invoice|acceptance|conditionsMetOn|payments)/)) return;
  for (const [column, match] of found.entries()) {
    if (match.as !== 'fact' || match.path !== 'paidOn' || match.by !== 'synonym') continue;
    if (PAID_IN.test(folded(headings[column]?.shown ?? ''))) found[column] = { as: 'carried', known: true, is: paidIn };
  }
}

const PAID_IN = /到账|到款|汇款|转账|打款|交易|回单|凭证|记账|缴/;

function isCertain(match: Match | undefined): boolean {
  return match?.as === 'fact' && match.by !== 'synonym';
}

export type { Fact };
