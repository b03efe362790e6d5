/** How much a finding weighs, in a word and a colour. */
import type { Schemas } from '../api/schemas.ts';
import { type Text, useLanguage } from '../language.tsx';

export const severities: Readonly<Record<Schemas['Severity'], Text>> = {
  violation: { zh: '违规', en: 'Violation' },
  warning: { zh: '警示', en: 'Warning' },
  advice: { zh: '建议', en: 'Advice' },
  preview: { zh: '征求意见稿', en: 'Draft rule' },
};

const outcomes: Readonly<Record<Exclude<Schemas['Finding']['outcome'], 'breached'>, Text>> = {
  pending: { zh: '未到期', en: 'Not due yet' },
  undetermined: { zh: '尚不能判定', en: 'Undecided' },
  satisfied: { zh: '符合', en: 'Met' },
};

export function SeverityTag({ finding }: { readonly finding: Pick<Schemas['Finding'], 'outcome' | 'severity'> }) {
  const { half } = useLanguage();
  const { outcome, severity } = finding;
  return (
    <span className={`tag ${outcome === 'breached' ? severity : outcome}`}>
      {half(outcome === 'breached' ? severities[severity] : outcomes[outcome])}
    </span>
  );
}
