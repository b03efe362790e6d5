/** The content of a stored report; loaded when somebody wants it written. */
import { reportContent } from '../../output/report/report-content.ts';
import type { Language, Written } from '../../output/written/written.ts';
import type { Report } from '../../rules/engine/report.ts';
import { vocabularies } from '../../rules/facts/kinds.ts';

/** @throws Error for a report of a kind that this release does not know. */
export function writtenReport(report: Report, language: Language): Written {
  const vocabulary = vocabularies.find(({ kind }) => kind === report.case.kind);
  if (vocabulary === undefined) throw new Error(`no kind ${report.case.kind}`);
  return reportContent(report, vocabulary, language);
}
