/** Rules that can concern a case and begin, end or change between two days. */
import { Link } from 'wouter';
import type { Schemas } from '../api/schemas.ts';
import { type Text, useLanguage } from '../language.tsx';

type RuleInTime = Schemas['RuleInTime'];

const became: Readonly<Record<Exclude<RuleInTime['kind'], 'replaced'>, Text>> = {
  begins: { zh: '起施行', en: 'begins' },
  ends: { zh: '后不再施行', en: 'is its last day' },
  changes: { zh: '起变更', en: 'changes' },
};

interface RulesInTimeProps {
  readonly rules: readonly RuleInTime[];
  readonly days: readonly [string, string];
}

export function RulesInTime({ rules, days }: RulesInTimeProps) {
  const { say, half } = useLanguage();
  const [from, to] = [...days].sort();
  const shown = rules.flatMap((rule) => (rule.kind === 'replaced' ? [] : [{ ...rule, kind: rule.kind }]));
  const replaced = rules.length - shown.length;
  if (rules.length === 0)
    return (
      <p>
        {say(
          `${from} 至 ${to}，可能与本案有关的规定没有开始、终止或变更。`,
          `Between ${from} and ${to} no rule that can concern the case began, ended or changed.`,
        )}
      </p>
    );
  return (
    <details>
      <summary>
        {say(
          `${from} 至 ${to} 之间开始、终止或变更的规定 ${shown.length} 条`,
          `Rules that began, ended or changed between ${from} and ${to}: ${shown.length}`,
        )}
      </summary>
      {replaced > 0 && (
        <p className="small">
          {say(
            `另有 ${replaced} 条由修订后的文本接替，不列出；结论有变的见上。`,
            `${replaced} more are carried on by the revised text and not listed; where the outcome differs it stands above.`,
          )}
        </p>
      )}
      <ul className="brief">
        {shown.map(({ rule, kind, on, title, citation }) => (
          <li key={rule}>
            {on}
            {say('', ' ')}
            {half(became[kind])}
            {say('：', ': ')}
            <Link href={`/rules/${rule}`}>{half(title)}</Link>{' '}
            <span className="source">
              {say('《', '“')}
              {half(citation.title)}
              {say('》', '” ')}
              {citation.clause}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
