/** Every clause that something breaks, with how often: what a finding is defended by, on a sheet of its own. */
import type { CellValue } from '../../intake/tables/sheet.ts';
import type { Summary } from '../summary/summary.ts';
import { type Reader, said } from './reader.ts';
import { severityLabels } from './words.ts';

const columns = [
  ['规则', 'Rule', 44],
  ['程度', 'Severity', 9],
  ['违反次数', 'Breaches', 10],
  ['文件', 'Document', 44],
  ['文号', 'Number', 20],
  ['发布机关', 'Issuer', 26],
  ['条款', 'Clause', 14],
  ['原文', 'Words', 44],
  ['规则编号', 'Rule id', 34],
  ['规定编号', 'Provision', 24],
] as const satisfies readonly (readonly [zh: string, en: string, width: number])[];

export const citationWidths: readonly number[] = columns.map(([, , width]) => width);

export function citationRows({ byRule }: Summary, reader: Reader): readonly (readonly CellValue[])[] {
  return [
    columns.map(([zh, en]) => said({ zh, en }, reader)),
    ...byRule.map((rule): readonly CellValue[] => [
      said(rule.title, reader),
      said(severityLabels[rule.severity], reader),
      { number: String(rule.breached) },
      said(rule.document, reader),
      rule.number,
      rule.issuer,
      rule.clause,
      rule.words,
      rule.rule,
      rule.provision,
    ]),
  ];
}
