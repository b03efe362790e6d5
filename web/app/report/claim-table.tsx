/** Of a payment that is late by several rules: which interest to claim, and why the others are not claimed beside it. */
import type { Schemas } from '../api/schemas.ts';
import { money } from '../figures.ts';
import { useLanguage } from '../language.tsx';

type Claim = NonNullable<Schemas['UnstoredReport']['claim']>;

interface ClaimTableProps {
  readonly claim: Claim;
  readonly findings: readonly Schemas['Finding'][];
}

export function ClaimTable({ claim, findings }: ClaimTableProps) {
  const { say, half } = useLanguage();
  const titleOf = (rule: string): string => {
    const title = findings.find((finding) => finding.rule === rule)?.title;
    return title === undefined ? '' : half(title);
  };
  return (
    <section className="claim" aria-label={say('主张哪一笔利息', 'Which interest to claim')}>
      <p>
        <b>
          {say(`主张哪一笔利息：${money(claim.interest)} 元`, `Which interest to claim: ${money(claim.interest)} yuan`)}
        </b>
        {say('（同一笔款项，只主张一次）', ' (one sum, claimed once)')}
      </p>
      <ul className="brief">
        {[claim, ...claim.others].map(({ rule, due, interest, why }) => (
          <li key={rule}>
            {rule === claim.rule && <b>{say('主张：', 'Claim: ')}</b>}
            {titleOf(rule)}
            {say(`，最迟 ${due}，利息 ${money(interest)} 元。`, `, by ${due}: ${money(interest)} yuan. `)}
            <span className="source">
              {half(why)}
              {say('。', '.')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
