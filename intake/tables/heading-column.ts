/** What one heading says: the fact whose path or label it is, with the unit in it. */
import { periodUnits } from '../../rules/engine/bound.ts';
import type { Fact, Vocabulary } from '../../rules/facts/vocabulary.ts';
import type { CellKind } from './cell.ts';
import { headingKey } from './heading-key.ts';
import { headingOf, kindHeading } from './heading-of.ts';
import { isUnitOf } from './heading-unit.ts';
import { folded, tidy } from './tidy.ts';

/** What a column holds: a fact, or the kind of case. */
export type Column = { readonly of: 'fact'; readonly kind: CellKind; readonly path: string } | { readonly of: 'kind' };

/** A heading that more than one fact is called by. */
export interface Ambiguous {
  readonly of: 'several';
  readonly headings: readonly string[];
}

const kindHeadings = new Set([
  'kind',
  '类型',
  folded(kindHeading.zh),
  folded(kindHeading.en),
  folded(`${kindHeading.zh} ${kindHeading.en}`),
]);

/** What follows a label in brackets: a unit, or a mark that the column must be filled in. */
const BRACKETED = /^(.*?) ?[([【]([^()[\]【】]*)[)\]】]$/;
const IDLE = new Set([
  ...[
    '必填',
    '选填',
    '可选',
    'required',
    'optional',
    'yyyy-mm-dd',
    'yyyy/mm/dd',
    '是/否',
    'yes/no',
    '年/月/日',
    '年月日',
  ],
  ...['年-月-日', '日期', '含税', '如有', '必填项', '下拉选择', '系统', '实际', '盖章日期'],
]);
/** 金额/万元, 金额：万元, 金额万元. */
const TRAILING_UNIT = /^(.*?)[/:,_\- ]*((?:人民币)?[十百千万亿]*元)$/;
/** Numbers before a heading: 1.付款日期, （2）收票日期. */
const NUMBERED = /^[(（]?\d{1,2}[)）.、]\s*/;

/** 是否小额零星采购 asks for 小额零星采购. */
const ASKED = /^是否(?:属于|为)?(.+)$/;

/** How a list is sorted, and the number of a note: 付款日期▼, 金额①. */
const MARKS = /[\s▲▼△▽↑↓⇅★☆※①-⑳]+$/;

/** No heading is longer; a remark above a table may be. */
const LONGEST_HEADING = 300;

/** What brackets say of a unit: that of 含税，元 is 元, and that of CNY'000 千元. */
function unitIn(bracketed: string): string {
  const pieces = folded(bracketed)
    .split(/[,，、;；/ ]+/)
    .map((piece) => piece.replace(/^(?:单位|金额单位|币种):?/, ''));
  const whole = pieces.length > 1 ? folded(bracketed) : (pieces[0] ?? '');
  if (IDLE.has(whole)) return '';
  const told = pieces.filter((piece) => !IDLE.has(piece) && piece !== '人民币');
  const unit = told.length === 1 && pieces.length > 1 ? (told[0] ?? '') : whole;
  return THOUSANDS.test(unit) ? '千元' : unit;
}

const THOUSANDS = /^(?:cny|rmb|yuan|[¥￥])?[ '’]*(?:0|,)?000['’]?s?$/;

/** The heading without numbers, and without what follows it in brackets. */
export function partsOf(raw: string): readonly string[] {
  const heading = cleaned(raw);
  const bracketed = BRACKETED.exec(heading)?.[1];
  const trailing = TRAILING_UNIT.exec(heading)?.[1];
  return [heading, ...(bracketed === undefined ? [] : [bracketed]), ...(trailing === undefined ? [] : [trailing])];
}

function cleaned(raw: string): string {
  return tidy(raw.replace(MARKS, ''))
    .replace(/^\*+|\*+$/g, '')
    .replace(NUMBERED, '')
    .trim();
}

/** @param facts the facts of the vocabulary by what they are called, as {@link headingKey} has it. */
export function columnOf(
  raw: string,
  vocabulary: Vocabulary,
  facts: ReadonlyMap<string, ReadonlySet<Fact>>,
): Column | Ambiguous | undefined {
  if (raw.length > LONGEST_HEADING) return undefined;
  const heading = cleaned(raw);
  if (heading === '') return undefined;
  if (kindHeadings.has(heading.toLowerCase())) return { of: 'kind' };
  const byPath = pathColumn(heading, vocabulary);
  if (byPath !== undefined) return byPath;
  const named = facts.get(headingKey(heading));
  if (named !== undefined) return factColumn(named, '', vocabulary);
  const asked = ASKED.exec(heading)?.[1];
  const answered = asked === undefined ? undefined : columnOf(asked, vocabulary, facts);
  if (answered?.of === 'fact' && answered.kind.fact.type === 'yesno') return answered;
  const bracketed = [BRACKETED, TRAILING_UNIT]
    .map((pattern) => pattern.exec(heading))
    .find((match) => match !== null && facts.has(headingKey(match[1] ?? '')));
  const inner = facts.get(headingKey(bracketed?.[1] ?? ''));
  if (bracketed === undefined || bracketed === null || inner === undefined) return undefined;
  const column = factColumn(inner, unitIn(bracketed[2] ?? ''), vocabulary);
  // A unit that is not understood could change what the numbers mean: the heading is then not known.
  return column.of === 'fact' && !isUnitOf(column.kind) ? undefined : column;
}

function pathColumn(heading: string, vocabulary: Vocabulary): Column | undefined {
  const fact = vocabulary.byPath.get(heading);
  if (fact !== undefined) return { of: 'fact', kind: { fact, unit: '' }, path: fact.path };
  // A period may be flattened to its unit: `deferral.granted.workingDays`.
  const dot = heading.lastIndexOf('.');
  const unit = periodUnits.find((name) => name === heading.slice(dot + 1));
  const period = vocabulary.byPath.get(heading.slice(0, Math.max(0, dot)));
  if (unit === undefined || period?.type !== 'period') return undefined;
  return { of: 'fact', kind: { fact: period, unit: unit.toLowerCase() }, path: period.path };
}

function factColumn(named: ReadonlySet<Fact>, unit: string, vocabulary: Vocabulary): Column | Ambiguous {
  const [fact, ...others] = named;
  if (fact === undefined || others.length > 0) {
    return { of: 'several', headings: [...named].map((one) => `${headingOf(one, vocabulary).zh} (${one.path})`) };
  }
  return { of: 'fact', kind: { fact, unit }, path: fact.path };
}
