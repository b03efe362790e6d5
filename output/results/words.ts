/** Words of results in both languages. */
import type { Severity } from '../../rules/engine/compile.ts';
import type { Outcome, Verdict } from '../../rules/engine/report.ts';
import type { Text } from '../../rules/facts/fact.ts';

export const verdictLabels: Readonly<Record<Verdict, Text>> = {
  'non-compliant': { zh: '违规', en: 'non-compliant' },
  departs: { zh: '偏离', en: 'departs' },
  incomplete: { zh: '资料不全', en: 'incomplete' },
  pending: { zh: '未到期', en: 'pending' },
  compliant: { zh: '合规', en: 'compliant' },
  'not-covered': { zh: '未覆盖', en: 'not covered' },
};

export const severityLabels: Readonly<Record<Severity, Text>> = {
  violation: { zh: '违规', en: 'violation' },
  warning: { zh: '警示', en: 'warning' },
  advice: { zh: '建议', en: 'advice' },
  preview: { zh: '草案预览', en: 'preview' },
};

export const outcomeLabels: Readonly<Record<Outcome, Text>> = {
  breached: { zh: '违反', en: 'breached' },
  pending: { zh: '未到期', en: 'pending' },
  undetermined: { zh: '无法确定', en: 'undetermined' },
  satisfied: { zh: '符合', en: 'satisfied' },
};
