/** Templates: a table to fill in for a kind of case, and for one matter or place if wanted. What they are made of is read back by `normalise`. */
import { Readable } from 'node:stream';
import { readCell } from '../../intake/tables/cell.ts';
import { codeLabel } from '../../intake/tables/code-list.ts';
import { lettersOf } from '../../intake/tables/column-letters.ts';
import { bothLanguages, headingOf } from '../../intake/tables/heading-of.ts';
import { put } from '../../intake/tables/put.ts';
import type { CellValue, Choice, SheetContent } from '../../intake/tables/sheet.ts';
import { exampleCell } from '../../intake/templates/example-cell.ts';
import {
  EXPLANATION_SHEET,
  explanationHeadings,
  explanationRow,
  explanationWidths,
} from '../../intake/templates/explanation.ts';
import { type TemplateScope, templateFacts } from '../../intake/templates/template-columns.ts';
import type { Json } from '../../rules/engine/json.ts';
import type { RuleSet } from '../../rules/engine/rule-set.ts';
import type { Kind } from '../../rules/facts/kinds.ts';
import { vocabularies } from '../../rules/facts/kinds.ts';
import type { Fact, Vocabulary } from '../../rules/facts/vocabulary.ts';
import { csvText } from '../results/write-results.ts';
import { workbookStream } from '../workbook/write-workbook.ts';
import { uprightSheet } from './upright.ts';

export const templateFormats = ['xlsx', 'csv', 'json'] as const;
export type TemplateFormat = (typeof templateFormats)[number];

/** A column a fact for many cases, or a row a fact for one; only workbooks stand upright. */
export const templateLayouts = ['wide', 'upright'] as const;
export type TemplateLayout = (typeof templateLayouts)[number];

/** A template ready to be sent or saved. */
export interface Template {
  readonly contentType: string;
  readonly fileName: string;
  readonly body: Readable;
}

const contentTypes: Readonly<Record<TemplateFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

export function isTemplateFormat(value: string): value is TemplateFormat {
  return templateFormats.some((format) => format === value);
}

/** True where the kind has no matters, or this is one of them. */
export function isMatterOf(kind: Kind, matter: string): boolean {
  return Object.hasOwn(vocabularyOfKind(kind).byPath.get('matter')?.codes ?? {}, matter);
}

/** The template of a kind; limited to one matter and place where they are given. */
export function templateOf(
  kind: Kind,
  format: TemplateFormat,
  ruleSet: RuleSet,
  scope: TemplateScope = {},
  layout: TemplateLayout = 'wide',
): Template {
  const vocabulary = vocabularyOfKind(kind);
  const facts = templateFacts(vocabulary, ruleSet, scope);
  const isUpright = layout === 'upright' && format === 'xlsx';
  const name = ['guiju', kind, scope.matter, scope.region, scope.stage, isUpright ? 'form' : undefined]
    .filter((part) => part !== undefined)
    .join('-');
  return {
    contentType: contentTypes[format],
    fileName: `${name}.${format}`,
    body: isUpright
      ? workbookStream(uprightSheets(vocabulary, facts, scope))
      : bodyOf(format, vocabulary, facts, scope),
  };
}

function vocabularyOfKind(kind: Kind): Vocabulary {
  const vocabulary = vocabularies.find((one) => one.kind === kind);
  if (vocabulary === undefined) throw new RangeError(`no vocabulary for kind ${kind}`);
  return vocabulary;
}

function bodyOf(
  format: TemplateFormat,
  vocabulary: Vocabulary,
  facts: readonly Fact[],
  scope: TemplateScope,
): Readable {
  const headings = facts.map((fact) => bothLanguages(headingOf(fact, vocabulary)));
  const example = facts.map((fact) => exampleCell(fact, scope));
  switch (format) {
    case 'csv':
      return Readable.from([Buffer.from(`\ufeff${csvText([headings, example])}`)]);
    case 'json':
      return Readable.from([Buffer.from(`${JSON.stringify(exampleCase(vocabulary, facts, example), null, 2)}\n`)]);
    case 'xlsx':
      return workbookStream(sheetsOf(vocabulary, facts, [headings, example]));
  }
}

/** The example as a submission. */
function exampleCase({ kind }: Vocabulary, facts: readonly Fact[], cells: readonly string[]): Record<string, Json> {
  const submission: Record<string, Json> = { kind };
  for (const [index, fact] of facts.entries()) {
    const cell = readCell({ fact, unit: '' }, cells[index] ?? '');
    if ('value' in cell) put(submission, fact.path, cell.value);
  }
  return submission;
}

const LISTS = 'lists';

/** Lists of choices on a sheet of their own: Excel takes no longer ones beside a cell. */
class Lists {
  readonly #lists: (readonly string[])[] = [];

  /** What a drop-down for the fact refers to; undefined where it has no choices. */
  of({ type, codes }: Fact): string | undefined {
    if (type === 'yesno') return '"是,否"';
    if (type !== 'code' && type !== 'codes') return undefined;
    const values = Object.values(codes ?? {}).map(([zh, en]) => codeLabel(zh, en));
    const letter = lettersOf(this.#lists.push(values) - 1);
    return `${LISTS}!$${letter}$1:$${letter}$${values.length}`;
  }

  sheet(): SheetContent {
    const longest = Math.max(0, ...this.#lists.map(({ length }) => length));
    const rows = Array.from({ length: longest }, (_, row) => this.#lists.map((values) => values[row] ?? null));
    return { name: LISTS, widths: this.#lists.map(() => 30), headingRows: 0, hidden: true, rows: [rows] };
  }
}

function uprightSheets(vocabulary: Vocabulary, facts: readonly Fact[], scope: TemplateScope): readonly SheetContent[] {
  const lists = new Lists();
  const form = uprightSheet(vocabulary, facts, scope, (fact) => lists.of(fact));
  return [form, lists.sheet()];
}

function sheetsOf(
  vocabulary: Vocabulary,
  facts: readonly Fact[],
  rows: readonly (readonly CellValue[])[],
): readonly SheetContent[] {
  const lists = new Lists();
  const choices = facts.flatMap((fact, column): Choice[] => {
    const list = lists.of(fact);
    return list === undefined ? [] : [{ column, list }];
  });
  return [
    { name: `${vocabulary.zh} ${vocabulary.en}`, widths: facts.map(() => 24), headingRows: 1, choices, rows: [rows] },
    {
      name: EXPLANATION_SHEET,
      widths: explanationWidths,
      headingRows: 1,
      rows: [[explanationHeadings], facts.map((fact) => explanationRow(fact, vocabulary))],
    },
    lists.sheet(),
  ];
}
