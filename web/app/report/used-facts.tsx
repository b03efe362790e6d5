/** The facts a finding rests on, by their labels, with values as people write them. */
import { money, spanWords, unitName } from '../figures.ts';
import { useLanguage } from '../language.tsx';
import type { ShownFact } from '../shown-fact.ts';
import type { Facts } from '../vocabulary.ts';

interface UsedFactsProps {
  readonly used: Readonly<Record<string, unknown>>;
  readonly facts: Facts;
}

export function UsedFacts({ used, facts }: UsedFactsProps) {
  const { half } = useLanguage();
  const shown = useShownValue();
  return (
    <dl className="facts">
      {Object.entries(used).map(([path, value]) => {
        const fact = facts.get(path);
        return (
          fact !== undefined && (
            <div key={path}>
              <dt>{half(fact.label)}</dt>
              <dd>{shown(fact, value)}</dd>
            </div>
          )
        );
      })}
    </dl>
  );
}

const isSpan = (value: unknown): value is Readonly<Record<string, number>> =>
  typeof value === 'object' && value !== null && Object.values(value).every((count) => typeof count === 'number');
const isRow = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value of a fact in words. */
export function useShownValue(): (fact: ShownFact, value: unknown) => string {
  const { say, half } = useLanguage();
  return (fact, value) => {
    const code = (one: unknown): string => half(fact.codes?.[String(one)] ?? { zh: String(one), en: String(one) });
    if (value === null) return say('尚未发生', 'Not happened yet');
    if (typeof value === 'boolean') return value ? say('是', 'Yes') : say('否', 'No');
    if (fact.type === 'codes' && Array.isArray(value))
      return value.length === 0 ? say('无', 'None') : value.map(code).join(say('、', ', '));
    if (fact.type === 'code') return code(value);
    if (fact.type === 'instant')
      return String(value)
        .replace('T', ' ')
        .replace(/(:00)?(Z|[+-]\d{2}:\d{2})$/, '');
    if (Array.isArray(value)) {
      return value
        .filter(isRow)
        .map(({ from, to, reason, paidOn, amount }) =>
          paidOn !== undefined
            ? `${paidOn} ${money(amount ?? '')} ${say('元', 'yuan')}`
            : [
                `${from ?? ''} – ${to ?? say('至今', 'still going on')}`,
                ...(reason === undefined ? [] : [code(reason)]),
              ].join(' · '),
        )
        .join(say('；', '; '));
    }
    if (isSpan(value)) return half(spanWords(value));
    const unit = fact.unit === undefined ? '' : ` ${half(unitName(fact.unit))}`;
    return `${fact.type === 'money' ? money(String(value)) : String(value)}${unit}`;
  };
}
