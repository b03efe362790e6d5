/** One report at its own address, made to be printed on A4 and handed in. */
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'wouter';
import { client, content } from '../api/client.ts';
import type { Schemas } from '../api/schemas.ts';
import { Failed } from '../failing.tsx';
import { useLanguage } from '../language.tsx';
import { usePlaceName } from '../place-select.tsx';
import { kindNames } from '../rules/kind-names.ts';
import { useFacts } from '../vocabulary.ts';
import { Waiting } from '../waiting.tsx';
import type { Words } from './finding.tsx';
import { Findings } from './findings.tsx';
import { moment } from './moment.ts';
import { Recheck } from './recheck.tsx';
import { TakeAway } from './take-away.tsx';
import { VerdictBanner } from './verdict.tsx';

const LawComparison = lazy(() => import('./law-comparison.tsx'));

/** Asked for rarely, and so loaded when it is opened. */
function OtherLaw({ id }: { readonly id: string }) {
  const { say } = useLanguage();
  const [isOpened, setOpened] = useState(false);
  return (
    <details className="no-print other-law" onToggle={({ currentTarget: { open } }) => open && setOpened(true)}>
      <summary>{say('按另一日的规定比较', 'Compare with the law of another day')}</summary>
      {isOpened && (
        <Suspense fallback={<Waiting />}>
          <LawComparison id={id} />
        </Suspense>
      )}
    </details>
  );
}

/** The words of the document that a finding rests on, each once. */
const wordsIn = ({ places = [] }: Schemas['Finding']): readonly Words[] =>
  [...new Set(places.map(({ words }) => words))].map((words) => ({ key: words, words }));

export default function ReportPage({ id }: { readonly id: string }) {
  const { say, half } = useLanguage();
  const placeName = usePlaceName();
  const { data, error, refetch } = useQuery({
    queryKey: ['report', id],
    queryFn: () => content(client.GET('/v1/reports/{id}', { params: { path: { id } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const facts = useFacts(data?.case.kind);
  if (error !== null) return <Failed error={error} again={() => void refetch()} />;
  if (data === undefined) return <Waiting />;
  const { case: judged, asOf, evaluatedAt, ruleSet, paper } = data;
  return (
    <article className="report">
      <div className="actions no-print">
        <Link href="/reports">{say('← 全部记录', '← All reports')}</Link>
        {paper !== undefined && <Link href={`/tender/${paper.id}`}>{say('回到文件', 'Back to the document')}</Link>}
        <TakeAway report={data} />
      </div>
      <Recheck key={id} id={id} />
      <h1>
        {say(`${half(kindNames[judged.kind])}合规检查报告`, `Report on ${half(kindNames[judged.kind]).toLowerCase()}`)}
      </h1>
      <dl className="facts headed">
        <div>
          <dt>{say('地区', 'Place')}</dt>
          <dd>{placeName(judged.region)}</dd>
        </div>
        {judged.reference !== null && (
          <div>
            <dt>{say('编号', 'Number')}</dt>
            <dd>{judged.reference}</dd>
          </div>
        )}
        {judged.unit !== undefined && (
          <div>
            <dt>{say('单位', 'Unit')}</dt>
            <dd>{judged.unit}</dd>
          </div>
        )}
        <div>
          <dt>{say('判断基准日', 'Day of reckoning')}</dt>
          <dd>{asOf}</dd>
        </div>
        <div>
          <dt>{say('出具时间', 'Made at')}</dt>
          <dd>{moment(evaluatedAt)}</dd>
        </div>
      </dl>
      <VerdictBanner report={data} />
      <Findings report={data} facts={facts} isOpen wordsOf={wordsIn} />
      <OtherLaw key={id} id={id} />
      <footer className="small">
        {say('规则集 ', 'Rule set ')}
        {ruleSet.version} · {ruleSet.digest.slice(7, 19)}
        {say(' · 报告编号 ', ' · report ')}
        {id}
      </footer>
    </article>
  );
}
