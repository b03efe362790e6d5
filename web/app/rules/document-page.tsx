/** One published text: what it is, where and when it binds, and what became of each of its provisions. */
import { useQuery } from '@tanstack/react-query';
import Radio from 'antd/es/radio';
import { useId, useState } from 'react';
import { Link } from 'wouter';
import { client, content } from '../api/client.ts';
import type { Schemas } from '../api/schemas.ts';
import { Failed } from '../failing.tsx';
import { count, many } from '../figures.ts';
import { type Text, useLanguage } from '../language.tsx';
import { usePlaceName } from '../place-select.tsx';
import { everyTarget } from '../targets/every-target.ts';
import { asked } from '../targets/measure.ts';
import { Waiting } from '../waiting.tsx';

type Disposition = Schemas['Provision']['disposition'];

const natures: Readonly<Record<Schemas['Document']['nature'], Text>> = {
  normative: { zh: '规范性文件', en: 'Normative: binding' },
  plan: { zh: '工作方案，写给机关，最多提醒', en: 'A plan, addressed to authorities: warnings at most' },
  draft: { zh: '征求意见稿，尚无效力', en: 'A draft, not in force' },
};

const became: Readonly<Record<Disposition, Text>> = {
  rule: { zh: '已成规则', en: 'Judged by rules' },
  target: { zh: '自定目标', en: 'A target' },
  'not-a-case-duty': { zh: '不涉个案', en: 'Not about cases' },
  later: { zh: '待做', en: 'To do' },
  open: { zh: '待做', en: 'To do' },
};

const shownKinds = ['rule', 'target', 'not-a-case-duty'] as const;

interface DocumentPageProps {
  readonly id: string;
  /** The id of the provision that somebody looks for: a finding cites it. */
  readonly sought?: string;
}

/** Brings what was looked for into view when it is first shown. */
function bringIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
}

export default function DocumentPage({ id, sought }: DocumentPageProps) {
  const { say, half } = useLanguage();
  const name = useId();
  const [only, setOnly] = useState<Disposition | ''>('');
  const { data, error, refetch } = useQuery({
    queryKey: ['document', id],
    queryFn: () => content(client.GET('/v1/documents/{id}', { params: { path: { id } } })),
  });
  const { data: targets = [] } = useQuery({
    queryKey: ['targets', { document: id }],
    queryFn: () => everyTarget({ document: id }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (error !== null) return <Failed error={error} again={() => void refetch()} />;
  if (data === undefined) return <Waiting />;
  const titles = new Map(data.rules.map(({ id: rule, title }) => [rule, title]));
  const asks = new Map(targets.map((target) => [target.id, asked(target)]));
  const provisions = data.provisions.filter(({ disposition }) => only === '' || disposition === only);
  return (
    <article className="rule">
      <p>
        <Link href="/rules">{say('← 全部规则', '← All rules')}</Link>
      </p>
      <h1>{half(data.title)}</h1>
      <About document={data} />
      <section aria-labelledby="provisions">
        <h2 id="provisions">
          {say(`${count(data.provisions.length)} 条规定`, many(data.provisions.length, 'provision'))}
        </h2>
        <Radio.Group
          aria-label={say('只看', 'Show')}
          name={name}
          value={only}
          onChange={({ target }) => setOnly(shownKinds.find((kind) => kind === target.value) ?? '')}
          options={[
            { value: '', label: say('全部', 'All') },
            ...shownKinds.map((kind) => ({ value: kind, label: half(became[kind]) })),
          ]}
        />
        <ul className="clauses">
          {provisions.map((provision) => (
            <li
              key={provision.id}
              {...(provision.id === sought && { ref: bringIntoView, tabIndex: -1, className: 'sought' })}
            >
              <b>{provision.clause}</b> <span className="tag">{half(became[provision.disposition])}</span>
              {provision.words !== '' && <blockquote lang="zh-CN">{provision.words}</blockquote>}
              <Became provision={provision} titles={titles} asks={asks.get(provision.id)} />
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}

function About({ document }: { readonly document: Schemas['Document'] }) {
  const { say, half } = useLanguage();
  const placeName = usePlaceName();
  const { inForce, except, coverage } = document;
  const parts: readonly (readonly [name: string, value: string | null])[] = [
    [say('文号', 'Number'), document.number],
    [say('发文机关', 'Issued by'), document.issuer],
    [say('发文日期', 'Issued on'), document.issued],
    [say('性质', 'Nature'), half(natures[document.nature])],
    [say('适用于', 'Holds in'), document.region === null ? say('不明', 'unknown') : placeName(document.region)],
    [
      say('不适用于', 'Not in'),
      except.length === 0 ? null : except.map((region) => placeName(region)).join(say('、', ', ')),
    ],
    [
      say('有效期间', 'In force'),
      `${inForce.from ?? say('未写明', 'not stated')} ${say('至', 'to')} ${inForce.to ?? say('未写明', 'not stated')}`,
    ],
    [
      say('各条的去处', 'What became of it'),
      say(
        `${coverage.rule} 条已成规则，${coverage.target} 条为目标，${coverage.notACaseDuty} 条不涉个案`,
        `${coverage.rule} judged by rules, ${coverage.target} targets, ${coverage.notACaseDuty} not about cases`,
      ),
    ],
  ];
  return (
    <dl className="facts">
      {parts.map(
        ([name, value]) =>
          value !== null && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

interface BecameProps {
  readonly provision: Schemas['Provision'];
  readonly titles: ReadonlyMap<string, Text>;
  readonly asks: Text | undefined;
}

function Became({ provision, titles, asks }: BecameProps) {
  const { half } = useLanguage();
  if (provision.rules.length > 0)
    return (
      <ul className="brief">
        {provision.rules.map((rule) => (
          <li key={rule}>
            <Link href={`/rules/${rule}`}>{half(titles.get(rule) ?? { zh: '规则', en: 'Rule' })}</Link>
          </li>
        ))}
      </ul>
    );
  if (asks !== undefined) return <p className="small">{half(asks)}</p>;
  return provision.reason !== null && <p className="small">{half(provision.reason)}</p>;
}
