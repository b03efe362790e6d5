/** A questionnaire for one case: a question a row, the answer beside it, on paper upright. What is filled in is read back by `uprightIn`. */
import { bothLanguages, headingOf, kindHeading } from '../../intake/tables/heading-of.ts';
import type { CellValue, Choice, SheetContent } from '../../intake/tables/sheet.ts';
import { exampleCell } from '../../intake/templates/example-cell.ts';
import { explanationRow } from '../../intake/templates/explanation.ts';
import type { TemplateScope } from '../../intake/templates/template-columns.ts';
import type { Fact, Vocabulary } from '../../rules/facts/vocabulary.ts';

const HEADINGS: readonly CellValue[] = [
  '项目 Item',
  '填写 Answer',
  '填写方式 How to fill it in',
  '示例（不判定） Example',
];
const WIDTHS: readonly number[] = [40, 34, 40, 26];
/** Where in a row of explanations it stands how a value is written. */
const HOW = 3;

/** @param listOf the list of choices of a fact, as a sheet refers to it; undefined where it has none. */
export function uprightSheet(
  vocabulary: Vocabulary,
  facts: readonly Fact[],
  scope: TemplateScope,
  listOf: (fact: Fact) => string | undefined,
): SheetContent {
  const rows: (readonly CellValue[])[] = [HEADINGS, [bothLanguages(kindHeading), vocabulary.zh, null, null]];
  const choices: Choice[] = [];
  let section: string | undefined;
  for (const fact of facts) {
    if (fact.section !== section) {
      section = fact.section;
      const group = vocabulary.groups.find(({ path }) => path === section);
      if (group !== undefined) rows.push([{ value: `【${bothLanguages(group)}】`, style: 'label' }, null, null, null]);
    }
    const how = explanationRow(fact, vocabulary)[HOW] ?? null;
    rows.push([bothLanguages(headingOf(fact, vocabulary)), null, how, exampleCell(fact, scope)]);
    const list = listOf(fact);
    if (list !== undefined) choices.push({ column: 1, list, row: rows.length });
  }
  return {
    name: `${vocabulary.zh} ${vocabulary.en}`,
    widths: WIDTHS,
    headingRows: 1,
    portrait: true,
    choices,
    rows: [rows],
  };
}
