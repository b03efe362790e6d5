/** Pieces that many answers are made of. */
import * as z from 'zod';
import type { Text } from '../../../rules/facts/fact.ts';

export const text = z
  .object({ zh: z.string(), en: z.string() })
  .meta({ id: 'Text', description: '中文和英文 · In Chinese and English' }) satisfies z.ZodType<Text>;

export const dayText = z.string().meta({ format: 'date', description: '中国日期 · A day in China' });
export const instantText = z.string().meta({ format: 'date-time' });
export const regionCode = z.string().meta({ pattern: '^\\d{6}$', description: 'GB/T 2260' });
export const provisionId = z.string().meta({ pattern: '^[a-z0-9-]+:\\d+(\\.\\d+)?$' });
export const ruleId = z.string().meta({ pattern: '^[a-z0-9-]+/[a-z0-9-]+$' });
export const reportId = z.string().meta({ pattern: '^[0-7][0-9A-HJKMNP-TV-Z]{25}$' });
export const digest = z.string().meta({ pattern: '^sha256:[0-9a-f]{64}$' });

export const severity = z.enum(['violation', 'warning', 'advice', 'preview']).meta({
  id: 'Severity',
  description:
    '违反强制规定、背离原则性规定、未作鼓励之事、征求意见稿 · Against a mandatory rule, a rule of principle, an encouragement, or a draft',
});

export const evidence = z.enum(['papers', 'attested']).meta({
  id: 'Evidence',
  description: '凭材料可证，或须有人证明 · Shown by the papers of a case, or only where someone attests it',
});

/** From and to, first and last day included. */
export const timeInForce = z
  .object({ from: dayText.nullable(), to: dayText.nullable() })
  .meta({ id: 'InForce', description: '施行日期，含首尾日 · First and last day in force; null where none is stated' });

export const ruleSetRef = z
  .object({ version: z.string(), digest })
  .meta({ id: 'RuleSetRef', description: '规则集版本和摘要 · The rule set: its version and the digest of its rules' });

/** So many of one unit: `{ "workingDays": 2 }`. */
export const shownPeriod = z
  .record(z.string(), z.number())
  .meta({ id: 'ShownPeriod', description: '时长，如 {"workingDays": 2} · So many of each unit' });

export const skippedDay = z.object({ on: dayText, why: text }).meta({ id: 'SkippedDay' });
