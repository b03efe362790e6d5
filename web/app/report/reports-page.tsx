/** 记录: the reports that were kept, newest first, found by place, verdict, kind, number and time. */
import { useInfiniteQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import Input from 'antd/es/input';
import Select from 'antd/es/select';
import { useId, useState } from 'react';
import { Link } from 'wouter';
import { client, content } from '../api/client.ts';
import type { Schemas } from '../api/schemas.ts';
import { Failed } from '../failing.tsx';
import { useLanguage } from '../language.tsx';
import { PlaceSelect, usePlaceName } from '../place-select.tsx';
import { kindNames, shownKinds } from '../rules/kind-names.ts';
import { Scrolls } from '../scrolls.tsx';
import { Waiting } from '../waiting.tsx';
import { DueDays } from './due-days.tsx';
import { moment } from './moment.ts';
import { type Verdict, VerdictTag, verdicts } from './verdict.tsx';

interface Filter {
  readonly region?: string | undefined;
  readonly verdict?: Verdict | undefined;
  readonly kind?: Schemas['ReportCase']['kind'] | undefined;
  readonly reference?: string | undefined;
}

const isVerdict = (value: string): value is Verdict => Object.hasOwn(verdicts, value);

export default function ReportsPage() {
  const { say, half } = useLanguage();
  const id = useId();
  const placeName = usePlaceName();
  const [typed, setTyped] = useState('');
  const [filter, setFilter] = useState<Filter>({});
  const reports = useInfiniteQuery({
    queryKey: ['reports', filter],
    initialPageParam: '',
    queryFn: ({ pageParam }) => {
      const { region, verdict, kind, reference } = filter;
      return content(
        client.GET('/v1/reports', {
          params: {
            query: {
              limit: 30,
              ...(region !== undefined && { region }),
              ...(verdict !== undefined && { verdict }),
              ...(kind !== undefined && { kind }),
              ...(reference !== undefined && { reference }),
              ...(pageParam !== '' && { cursor: pageParam }),
            },
          },
        }),
      );
    },
    getNextPageParam: ({ next }) => next ?? undefined,
    staleTime: 0,
  });
  const shown = reports.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <div className="reports">
      <h1>{say('记录', 'Reports')}</h1>
      <DueDays />
      <search>
        <form
          className="filters"
          onSubmit={(event) => {
            event.preventDefault();
            setFilter({ ...filter, reference: typed.trim() === '' ? undefined : typed.trim() });
          }}
        >
          <div className="field">
            <label htmlFor={`${id}-place`}>{say('地区', 'Place')}</label>
            <PlaceSelect
              id={`${id}-place`}
              allowClear
              value={filter.region}
              onChange={(region) => setFilter({ ...filter, region })}
            />
          </div>
          <div className="field">
            <label htmlFor={`${id}-verdict`}>{say('结论', 'Verdict')}</label>
            <Select
              id={`${id}-verdict`}
              allowClear
              className="wide"
              placeholder={say('全部', 'All')}
              value={filter.verdict ?? null}
              options={Object.entries(verdicts).map(([value, { name }]) => ({ value, label: half(name) }))}
              onChange={(value: string | null | undefined) =>
                setFilter({
                  ...filter,
                  verdict: value !== null && value !== undefined && isVerdict(value) ? value : undefined,
                })
              }
            />
          </div>
          <div className="field">
            <label htmlFor={`${id}-kind`}>{say('类别', 'Kind')}</label>
            <Select<Schemas['ReportCase']['kind'] | null>
              id={`${id}-kind`}
              allowClear
              className="wide"
              placeholder={say('全部', 'All')}
              value={filter.kind ?? null}
              options={shownKinds.map((kind) => ({
                value: kind,
                label: half(kindNames[kind]),
              }))}
              onChange={(kind) => setFilter({ ...filter, kind: kind ?? undefined })}
            />
          </div>
          <div className="field">
            <label htmlFor={`${id}-reference`}>{say('编号', 'Number')}</label>
            <span className="joined">
              <Input
                id={`${id}-reference`}
                allowClear
                maxLength={200}
                value={typed}
                onChange={({ target }) => setTyped(target.value)}
              />
              <Button htmlType="submit">{say('查找', 'Find')}</Button>
            </span>
          </div>
        </form>
      </search>
      {reports.error !== null && <Failed error={reports.error} again={() => void reports.refetch()} />}
      {reports.isPending && <Waiting />}
      {reports.isSuccess && shown.length === 0 && (
        <p role="status">
          {say(
            '还没有符合的记录。查标书、查付款、查审批等保存的报告和台账各行的结论都列在这里。',
            'No report matches. What you keep of tenders, payments, approvals and the like is listed here, and the rows of ledgers.',
          )}
        </p>
      )}
      {shown.length > 0 && (
        <Scrolls label={say('记录', 'Reports')}>
          <table className="plain list">
            <thead>
              <tr>
                <th scope="col">{say('时间', 'Time')}</th>
                <th scope="col">{say('结论', 'Verdict')}</th>
                <th scope="col">{say('类别', 'Kind')}</th>
                <th scope="col">{say('地区', 'Place')}</th>
                <th scope="col">{say('编号 · 单位', 'Number · unit')}</th>
                <th scope="col" className="figure">
                  {say('违规', 'Violations')}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((report) => (
                <tr key={report.id}>
                  <td>
                    <Link href={`/reports/${report.id}`}>{moment(report.evaluatedAt)}</Link>
                  </td>
                  <td>
                    <VerdictTag verdict={report.verdict} />
                  </td>
                  <td>{half(kindNames[report.case.kind])}</td>
                  <td>{placeName(report.case.region)}</td>
                  <td>
                    {[report.case.reference, report.case.unit]
                      .filter((part) => part !== null && part !== undefined)
                      .join(' · ')}
                  </td>
                  <td className="figure">{report.counts.breached.violation}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolls>
      )}
      {reports.hasNextPage && (
        <Button loading={reports.isFetchingNextPage} onClick={() => void reports.fetchNextPage()}>
          {say('更多', 'More')}
        </Button>
      )}
    </div>
  );
}
