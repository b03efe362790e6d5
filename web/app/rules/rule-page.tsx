/** One rule beside its clause: what it says, when it holds, its figures over time, and examples of both sides. */
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { client, content } from '../api/client.ts';
import type { Schemas } from '../api/schemas.ts';
import { Failed } from '../failing.tsx';
import { type Text, useLanguage } from '../language.tsx';
import { usePlaceName, usePlacesNamed } from '../place-select.tsx';
import { SeverityTag } from '../report/severity.tsx';
import { UsedFacts } from '../report/used-facts.tsx';
import { useFacts } from '../vocabulary.ts';
import { Waiting } from '../waiting.tsx';

interface RulePageProps {
  readonly document: string;
  readonly name: string;
}

const forces: Readonly<Record<Schemas['Force'], Text>> = {
  mandatory: { zh: '强制', en: 'mandatory' },
  principle: { zh: '原则上', en: 'in principle' },
  encouraged: { zh: '鼓励', en: 'encouraged' },
  target: { zh: '目标', en: 'target' },
};

export default function RulePage({ document, name }: RulePageProps) {
  const { say, half } = useLanguage();
  const placeName = usePlaceName();
  const { data, error, refetch } = useQuery({
    queryKey: ['rule', document, name],
    queryFn: () => content(client.GET('/v1/rules/{document}/{name}', { params: { path: { document, name } } })),
  });
  const facts = useFacts(data?.kind);
  if (error !== null) return <Failed error={error} again={() => void refetch()} />;
  if (data === undefined) return <Waiting />;
  const { title, statement, when, unless, remedy, note, citations, versions, severity, document: source } = data;
  return (
    <article className="rule">
      <p>
        <Link href="/rules">{say('← 全部规则', '← All rules')}</Link>
      </p>
      <h1>
        <SeverityTag finding={{ outcome: 'breached', severity }} /> {half(title)}
      </h1>
      <div className="two">
        <section aria-labelledby="judged">
          <h2 id="judged">{say('怎样检查', 'What is checked')}</h2>
          <p>{half(statement)}</p>
          <dl className="facts">
            <Part name={say('适用情形', 'Applies where')} text={when} />
            <Part name={say('例外', 'Unless')} text={unless} />
            <Part name={say('不符合时', 'What to do')} text={remedy} />
            <Part name={say('说明', 'Note')} text={note} />
            <div>
              <dt>{say('需要知道', 'What must be known')}</dt>
              <dd>{data.facts.map(({ label }) => half(label)).join(say('、', ', '))}</dd>
            </div>
          </dl>
          {versions.length > 1 && (
            <>
              <h3>{say('历次规定', 'Over time')}</h3>
              <ol className="brief">
                {versions.map((version) => (
                  <li key={version.since ?? 'first'}>
                    <b>{version.since ?? say('起初', 'At first')}</b> {half(version.statement)}
                  </li>
                ))}
              </ol>
            </>
          )}
        </section>
        <section aria-labelledby="clause" className="clause">
          <h2 id="clause">{say('条文', 'The clause')}</h2>
          <p>
            <cite>
              {say('《', '“')}
              <Link href={`/documents/${source.id}`}>{half(source.title)}</Link>
              {say('》', '”')}
            </cite>
            {source.number !== null && `（${source.number}）`}
          </p>
          <p className="source">
            {[
              source.issuer,
              placeName(source.region),
              source.inForce.from === null
                ? null
                : say(`${source.inForce.from} 起施行`, `in force since ${source.inForce.from}`),
              source.inForce.to === null ? null : say(`至 ${source.inForce.to}`, `until ${source.inForce.to}`),
            ]
              .filter((part) => part !== null)
              .join(' · ')}
          </p>
          <ul className="clauses">
            {citations.map(({ id, clause, words, force }) => (
              <li key={id}>
                <b>{clause}</b> <span className="source">{half(forces[force])}</span>
                {words !== '' && <blockquote lang="zh-CN">{words}</blockquote>}
              </li>
            ))}
          </ul>
        </section>
      </div>
      <Examples rule={data} facts={facts} />
    </article>
  );
}

function Part({ name, text }: { readonly name: string; readonly text: Text | null }) {
  const { half } = useLanguage();
  const named = usePlacesNamed();
  return (
    text !== null && (
      <div>
        <dt>{name}</dt>
        <dd>{named(half(text))}</dd>
      </div>
    )
  );
}

const outcomes: Readonly<Record<Schemas['RuleExample']['outcome'], Text>> = {
  breached: { zh: '违反', en: 'Broken' },
  satisfied: { zh: '符合', en: 'Met' },
  pending: { zh: '未到期', en: 'Not due yet' },
  undetermined: { zh: '尚不能判定', en: 'Undecided' },
  'not-applicable': { zh: '不适用', en: 'Does not apply' },
  'not-assessed': { zh: '未判断', en: 'Not assessed' },
};

function Examples({ rule, facts }: { readonly rule: Schemas['Rule']; readonly facts: ReturnType<typeof useFacts> }) {
  const { say, half } = useLanguage();
  return (
    <section aria-labelledby="examples">
      <h2 id="examples">{say('例子', 'Examples')}</h2>
      <ul className="cards two">
        {rule.examples.map((example) => (
          <li key={JSON.stringify(example)} className="card">
            <h3>
              <span className={`tag ${example.outcome}`}>{half(outcomes[example.outcome])}</span>{' '}
              {example.nearMiss === true && say('相近而不违反', 'Close, but no breach')}
            </h3>
            <UsedFacts used={example.facts} facts={facts} />
            {example.due !== undefined && (
              <p className="small">
                {say('最后一日：', 'Last day: ')}
                {example.due}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
