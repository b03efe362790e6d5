/** 规则: every rule that is checked, found by words, place and kind, beside its clause; and what is covered where. */
import { useInfiniteQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import Input from 'antd/es/input';
import Radio from 'antd/es/radio';
import { useId, useState } from 'react';
import { Link } from 'wouter';
import { client, content } from '../api/client.ts';
import type { Schemas } from '../api/schemas.ts';
import { Failed } from '../failing.tsx';
import { useLanguage } from '../language.tsx';
import { PlaceSelect, usePlaceName, usePlacesNamed } from '../place-select.tsx';
import { SeverityTag } from '../report/severity.tsx';
import type { Kind } from '../vocabulary.ts';
import { Waiting } from '../waiting.tsx';
import { Coverage } from './coverage.tsx';
import { isKind, kindNames } from './kind-names.ts';

interface Filter {
  readonly q: string;
  readonly region: string | undefined;
  readonly kind: Kind | '';
}

export default function RulesPage() {
  const { say, half } = useLanguage();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [filter, setFilter] = useState<Filter>({ q: '', region: undefined, kind: '' });
  const { q, region, kind } = filter;
  const rules = useInfiniteQuery({
    queryKey: ['rules', filter],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      content(
        client.GET('/v1/rules', {
          params: {
            query: {
              limit: 30,
              ...(q !== '' && { q }),
              ...(region !== undefined && { region }),
              ...(kind !== '' && { kind }),
              ...(pageParam !== '' && { cursor: pageParam }),
            },
          },
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const shown = rules.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <div className="rules">
      <h1>{say('规则', 'Rules')}</h1>
      <search>
        <form
          className="filters"
          onSubmit={(event) => {
            event.preventDefault();
            setFilter({ ...filter, q: typed.trim() });
          }}
        >
          <div className="field">
            <label htmlFor={`${id}-q`}>{say('文字', 'Words')}</label>
            <span className="joined">
              <Input
                id={`${id}-q`}
                allowClear
                maxLength={200}
                value={typed}
                placeholder={say('如“保证金”', 'such as security')}
                onChange={({ target }) => setTyped(target.value)}
              />
              <Button type="primary" htmlType="submit">
                {say('查找', 'Find')}
              </Button>
            </span>
          </div>
          <div className="field">
            <label htmlFor={`${id}-place`}>{say('适用于', 'Holds in')}</label>
            <PlaceSelect
              id={`${id}-place`}
              allowClear
              value={region}
              onChange={(chosen) => setFilter({ ...filter, region: chosen })}
            />
          </div>
          <div className="field">
            <span id={`${id}-kind`}>{say('类别', 'Kind')}</span>
            <Radio.Group
              aria-labelledby={`${id}-kind`}
              name={`${id}-kind`}
              value={kind}
              onChange={({ target }) => setFilter({ ...filter, kind: kindOf(target.value) })}
              options={[
                { value: '', label: say('全部', 'All') },
                ...Object.entries(kindNames).map(([value, name]) => ({ value, label: half(name) })),
              ]}
            />
          </div>
        </form>
      </search>
      {rules.error !== null && <Failed error={rules.error} again={() => void rules.refetch()} />}
      {rules.isPending && <Waiting />}
      {rules.isSuccess && shown.length === 0 && <p role="status">{say('没有符合的规则。', 'No rule matches.')}</p>}
      <ul className="cards">
        {shown.map((rule) => (
          <RuleCard key={rule.id} rule={rule} />
        ))}
      </ul>
      {rules.hasNextPage && (
        <Button loading={rules.isFetchingNextPage} onClick={() => void rules.fetchNextPage()}>
          {say('更多', 'More')}
        </Button>
      )}
      <Coverage />
    </div>
  );
}

const kindOf = (value: unknown): Filter['kind'] => (isKind(value) ? value : '');

function RuleCard({ rule }: { readonly rule: Schemas['RuleSummary'] }) {
  const { say, half } = useLanguage();
  const placeName = usePlaceName();
  const named = usePlacesNamed();
  const { id, title, statement, document, severity, region, inForce, when } = rule;
  return (
    <li className="card">
      <h2>
        <SeverityTag finding={{ outcome: 'breached', severity }} /> <Link href={`/rules/${id}`}>{half(title)}</Link>
      </h2>
      <p>{half(statement)}</p>
      {when !== null && (
        <p className="small clamped">
          {say('适用情形：', 'Applies where: ')}
          {named(half(when))}
        </p>
      )}
      <p className="source">
        {say('《', '“')}
        {half(document.title)}
        {say('》', '”')} · {placeName(region)}
        {inForce.from !== null && say(` · ${inForce.from} 起施行`, ` · in force since ${inForce.from}`)}
        {inForce.to !== null && say(`，至 ${inForce.to}`, `, until ${inForce.to}`)}
      </p>
    </li>
  );
}
