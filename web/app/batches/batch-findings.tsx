/** What was found in a batch: counted over all of it by rule, by unit and by month, and one by one, filtered by rule and by weight. */
import Button from 'antd/es/button';
import Select from 'antd/es/select';
import { lazy, Suspense, useId, useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { Schemas } from '../api/schemas.ts';
import { Failed } from '../failing.tsx';
import { count, many } from '../figures.ts';
import { type Text, useLanguage } from '../language.tsx';
import { SeverityTag, severities } from '../report/severity.tsx';
import { Scrolls } from '../scrolls.tsx';
import { Waiting } from '../waiting.tsx';
import { type Filter, PAGE, useFindingPages } from './finding-pages.ts';

const Bars = lazy(() => import('./bars.tsx'));

export interface Tallied {
  readonly key: string;
  readonly name: Text;
  readonly times: number;
}

interface BatchFindingsProps {
  readonly id: string;
  readonly summary: Schemas['BatchSummary'];
}

export function BatchFindings({ id, summary }: BatchFindingsProps) {
  const { say } = useLanguage();
  const { judged, breachedCases, breached } = summary;
  const tallied = useMemo(() => talliedIn(summary), [summary]);
  if (judged === 0) {
    return (
      <p>
        {say(
          '没有一行读得出来，因此什么也没有判断；每一行为什么读不出，见“读不出的行”。',
          'No row could be read, so nothing was judged; why stands beside each row in the table of rows that were not read.',
        )}
      </p>
    );
  }
  if (breachedCases === 0) {
    const open = judged - (summary.verdicts.compliant ?? 0) - (summary.verdicts.pending ?? 0);
    return (
      <p>
        {open === 0
          ? say('判断过的行中没有发现违反。', 'No breach was found in the rows that were judged.')
          : say(
              `没有发现违反，但有 ${count(open)} 行尚不能判定，不能说它们合规。`,
              `No breach was found, but ${many(open, 'row')} could not be decided: it cannot be said that all is in order.`,
            )}
      </p>
    );
  }
  const charts = [
    [tallied.byRule, say('按规则', 'By rule'), say('按规则的违反数', 'Breaches by rule')],
    [tallied.byUnit, say('按单位', 'By unit'), say('按单位的有违反的行数', 'Rows with a breach by unit')],
    [
      tallied.byMonth,
      say('按应办的月份', 'By the month in which it was due'),
      say('按应办月份的违反数', 'Breaches by month due'),
    ],
  ] as const;
  const weights = (['violation', 'warning', 'advice'] as const).filter((weight) => (breached[weight] ?? 0) > 0);
  return (
    <>
      <ul className="counts">
        {weights.map((weight) => (
          <Weighed key={weight} weight={weight} times={breached[weight] ?? 0} />
        ))}
      </ul>
      <div className="two">
        {charts
          .filter(([rows]) => rows.length > 0)
          .map(([rows, title, label]) => (
            <section key={title} className="card">
              <h2>{title}</h2>
              <Suspense fallback={<Waiting />}>
                <Bars rows={rows} label={label} />
              </Suspense>
            </section>
          ))}
      </div>
      <OneByOne id={id} rules={tallied.byRule} />
    </>
  );
}

function Weighed({ weight, times }: { readonly weight: Schemas['Severity']; readonly times: number }) {
  const { half } = useLanguage();
  return (
    <li>
      <b>{count(times)}</b> {half(severities[weight])}
    </li>
  );
}

function OneByOne({ id, rules }: { readonly id: string; readonly rules: readonly Tallied[] }) {
  const { say, half } = useLanguage();
  const own = useId();
  const [filter, setFilter] = useState<Filter>({});
  const pages = useFindingPages(id, filter);
  const shown = pages.data?.items ?? [];
  return (
    <>
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
            options={rules.map(({ key, name, times }) => ({ value: key, label: `${half(name)}（${count(times)}）` }))}
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
      {pages.error !== null && <Failed error={pages.error} again={() => void pages.refetch()} />}
      <Scrolls label={say('逐项', 'One by one')}>
        <table className="plain list" aria-busy={pages.isFetching}>
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
                <td className="figure" data-label={say('行', 'Row')}>
                  {row}
                </td>
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
      {shown.length === 0 && pages.data !== undefined && <p>{say('没有这样的结论。', 'There is no such finding.')}</p>}
      {(pages.back ?? pages.forward) !== undefined && (
        <nav className="actions" aria-label={say('翻页', 'Pages')}>
          <Button disabled={pages.back === undefined} onClick={pages.back}>
            {say('上一页', 'Back')}
          </Button>
          <span role="status">{say(`第 ${pages.page} 页，每页 ${PAGE} 项`, `Page ${pages.page}, ${PAGE} a page`)}</span>
          <Button disabled={pages.forward === undefined} onClick={pages.forward}>
            {say('下一页', 'Next')}
          </Button>
        </nav>
      )}
    </>
  );
}

/** Months that are compared. */
const LATEST = 12;

/** Versions of a rule are one to the reader; of units those with a breach. */
function talliedIn({ byRule, byUnit, byMonth }: Schemas['BatchSummary']) {
  const rules = new Map<string, Tallied>();
  for (const { rule, title, breached } of byRule)
    rules.set(rule, { key: rule, name: title, times: (rules.get(rule)?.times ?? 0) + breached });
  return {
    byRule: [...rules.values()].sort((one, other) => other.times - one.times),
    byUnit: byUnit
      .filter(({ breachedCases }) => breachedCases > 0)
      .map(({ name, breachedCases }) => ({ key: name, name: { zh: name, en: name }, times: breachedCases })),
    byMonth: byMonth
      .slice(-LATEST)
      .map(({ month, breached }) => ({ key: month, name: { zh: month, en: month }, times: breached })),
  };
}
