/** What one rule says by the law of two days, each with its clause. */
import { Link } from 'wouter';
import type { Schemas } from '../api/schemas.ts';
import { money } from '../figures.ts';
import { useLanguage } from '../language.tsx';
import { Told } from '../told.tsx';
import { SeverityTag } from './severity.tsx';

interface LawChangeProps {
  readonly change: Schemas['LawChange'];
  readonly lawOf: string;
}

export function LawChange({ change: { actual, supposed }, lawOf }: LawChangeProps) {
  const { say, half } = useLanguage();
  const title = (supposed ?? actual)?.title;
  return (
    <section className="law-change">
      {title !== undefined && <h3>{half(title)}</h3>}
      <dl>
        <div>
          <dt>{say('实际适用的规定', 'The law that governs')}</dt>
          <dd>
            <Side finding={actual} />
          </dd>
        </div>
        <div>
          <dt>{say(`${lawOf} 的规定`, `The law of ${lawOf}`)}</dt>
          <dd>
            <Side finding={supposed} />
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Side({ finding }: { readonly finding: Schemas['Finding'] | null }) {
  const { say, half } = useLanguage();
  if (finding === null) return <span className="source">{say('没有这一结论', 'Says nothing of it')}</span>;
  const { rule, message, citation, interest } = finding;
  return (
    <>
      <SeverityTag finding={finding} /> <Told text={half(message)} />
      {interest !== undefined &&
        say(` 逾期利息 ${money(interest.interest)} 元。`, ` Interest: ${money(interest.interest)} yuan.`)}{' '}
      <span className="source">
        {say('《', '“')}
        {half(citation.title)}
        {say('》', '” ')}
        <Link href={`/rules/${rule}`}>{citation.clause}</Link>
      </span>
    </>
  );
}
