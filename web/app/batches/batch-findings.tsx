/** What was found in a batch: by rule and by unit as bars, and one by one, filtered by rule and by weight. */
import { useInfiniteQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import Select from 'antd/es/select';
import { lazy, Suspense, useId, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { client, content } from '../api/client.ts';
import type { Schemas } from '../api/schemas.ts';
import { Failed } from '../failing.tsx';
import { count } from '../figures.ts';
import { useLanguage } from '../language.tsx';
import { SeverityTag, severities } from '../report/severity.tsx';
import { Scrolls } from '../scrolls.tsx';
import { Waiting } from '../waiting.tsx';
import { tallied } from './tallied.ts';

const Bars = lazy(() => import('./bars.tsx'));

interface Filter {
  readonly rule?: string | undefined;
  readonly severity?: Schemas['Severity'] | undefined;
}

function useBatchFindings(id: string, { rule, severity }: Filter) {
  return useInfiniteQuery({
    queryKey: ['batch findings', id, rule, severity],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      content(
        client.GET('/v1/batches/{id}/findings', {
          params: {
            path: { id },
            query: {
              limit: 100,
              ...(rule !== undefined && { rule }),
              ...(severity !== undefined && { severity }),
              ...(pageParam !== '' && { cursor: pageParam }),
            },
          },
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

interface BatchFindingsProps {
  readonly id: string;
  readonly breached: number;
  /** Rows that were judged: where there are none, nothing was found because nothing was looked at. */
  readonly judged: number;
}

export function BatchFindings({ id, breached, judged }: BatchFindingsProps) {
  const { say, half } = useLanguage();
  const own = useId();
  const [filter, setFilter] = useState<Filter>({});
  const all = useBatchFindings(id, {});
  const chosen = useBatchFindings(id, filter);
  const known = useMemo(() => all.data?.pages.flatMap(({ items }) => items) ?? [], [all.data]);
  const shown = chosen.data?.pages.flatMap(({ items }) => items) ?? [];
  const byRule = useMemo(() => tallied(known, ({ finding }) => [finding.rule, finding.title]), [known]);
  const byUnit = useMemo(
    () => tallied(known, ({ case: { unit } }) => (unit === undefined ? undefined : [unit, { zh: unit, en: unit }])),
    [known],
  );
  const byMonth = useMemo(
    () =>
      tallied(known, ({ finding: { period } }) => {
        const month = period?.due?.slice(0, 7);
        return month === undefined ? undefined : [month, { zh: month, en: month }];
      })
        .toSorted((a, b) => a.key.localeCompare(b.key))
        // The latest, since no more bars than these are compared.
        .slice(-10),
    [known],
  );
  if (judged === 0) {
    return (
      <p>
        {say(
          '没有一行读得出来，因此什么也没有判断。请按上面的提示改列名或补上缺的列，再传一次。',
          'No row could be read, so nothing was judged. Mend headings or columns as told above, and upload again.',
        )}
      </p>
    );
  }
  if (breached === 0)
    return <p>{say('判断过的行中没有发现违反。', 'No breach was found in the rows that were judged.')}</p>;
  if (all.error !== null) return <Failed error={all.error} again={() => void all.refetch()} />;
  if (all.isPending) return <Waiting />;
  return (
    <>
      {all.hasNextPage && (
        <p className="small">
          {say(
            `以下按前 ${count(known.length)} 项统计；全部见工作簿。`,
            `Counted over the first ${count(known.length)}; all are in the workbook.`,
          )}
        </p>
      )}
      <div className="two">
        <section className="card">
          <h2>{say('按规则', 'By rule')}</h2>
          <Suspense fallback={<Waiting />}>
            <Bars rows={byRule} label={say('按规则的违反数', 'Breaches by rule')} />
          </Suspense>
        </section>
        {byUnit.length > 0 && (
          <section className="card">
            <h2>{say('按单位', 'By unit')}</h2>
            <Suspense fallback={<Waiting />}>
              <Bars rows={byUnit} label={say('按单位的违反数', 'Breaches by unit')} />
            </Suspense>
          </section>
        )}
        {byMonth.length > 1 && (
          <section className="card">
            <h2>{say('按应办的月份', 'By the month in which it was due')}</h2>
            <Suspense fallback={<Waiting />}>
              <Bars rows={byMonth} label={say('按应办月份的违反数', 'Breaches by month due')} />
            </Suspense>
          </section>
        )}
      </div>
      <h2>{say('逐项', 'One by one')}</h2>
      <div className="filters">
        <div className="field">
          <label htmlFor={`${own}-rule`}>{say('规则', 'Rule')}</label>
          <Select
            id={`${own}-rule`}
            allowClear
            className="wide"
            placeholder={say('全部', 'All')}
            value={filter.rule ?? null}
            options={byRule.map(({ key, name, times }) => ({ value: key, label: `${half(name)}（${times}）` }))}
            onChange={(rule: string | null | undefined) => setFilter({ ...filter, rule: rule ?? undefined })}
          />
        </div>
        <div className="field">
          <label htmlFor={`${own}-severity`}>{say('轻重', 'Weight')}</label>
          <Select<Schemas['Severity'] | null>
            id={`${own}-severity`}
            allowClear
            className="wide"
            placeholder={say('全部', 'All')}
            value={filter.severity ?? null}
            options={(['violation', 'warning', 'advice'] as const).map((value) => ({
              value,
              label: half(severities[value]),
            }))}
            onChange={(severity) => setFilter({ ...filter, severity: severity ?? undefined })}
          />
        </div>
      </div>
      <Scrolls label={say('逐项', 'One by one')}>
        <table className="plain list">
          <thead>
            <tr>
              <th scope="col" className="figure">
                {say('行', 'Row')}
              </th>
              <th scope="col">{say('编号 · 单位', 'Number · unit')}</th>
              <th scope="col">{say('规则', 'Rule')}</th>
              <th scope="col">{say('结论', 'Finding')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ report, row, part, case: judged, finding }) => (
              <tr key={`${report} ${finding.rule} ${part ?? ''}`}>
                <td className="figure">{row}</td>
                <td>
                  {[judged.reference, judged.unit].filter((text) => text !== null && text !== undefined).join(' · ')}
                </td>
                <td>
                  <SeverityTag finding={finding} /> <Link href={`/rules/${finding.rule}`}>{half(finding.title)}</Link>
                </td>
                <td>
                  {half(finding.message)} <Link href={`/reports/${report}`}>{say('报告', 'Report')}</Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolls>
      {chosen.hasNextPage && (
        <Button loading={chosen.isFetchingNextPage} onClick={() => void chosen.fetchNextPage()}>
          {say('更多', 'More')}
        </Button>
      )}
    </>
  );
}
