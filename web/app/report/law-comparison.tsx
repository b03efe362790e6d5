/** The case of a report by the law of another day: what would be otherwise, and what began or ended in between. No finding. */
import { useQuery } from '@tanstack/react-query';
import DatePicker from 'antd/es/date-picker';
import dayjs from 'dayjs';
import { useState } from 'react';
import { client, content } from '../api/client.ts';
import type { Schemas } from '../api/schemas.ts';
import { Failed } from '../failing.tsx';
import { many } from '../figures.ts';
import { useLanguage } from '../language.tsx';
import { Waiting } from '../waiting.tsx';
import { LawChange } from './law-change.tsx';
import { RulesInTime } from './rules-in-time.tsx';
import { verdicts } from './verdict.tsx';

/** Before it the law that guiju holds had not begun; after it nothing is published. */
const FIRST = '2014-01-01';

export default function LawComparison({ id }: { readonly id: string }) {
  const { say } = useLanguage();
  const [lawOf, setLawOf] = useState<string>();
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['law-comparison', id, lawOf],
    enabled: lawOf !== undefined,
    queryFn: () =>
      content(
        client.GET('/v1/reports/{id}/law-comparison', {
          params: { path: { id }, query: { lawOf: lawOf ?? '' } },
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <>
      <p>
        {say(
          '同样的事实，假定全案适用另一日有效的规定，结论有什么不同。这只是比较，不是检查结论：应当适用哪一日的规定，以报告为准。只比较本工具收录的规定。',
          'The same facts, as if the law of another day governed all of the case. This is a comparison and no finding: which law does govern stands in the report. Only law that is held here is compared.',
        )}
      </p>
      <p className="law-of">
        <label htmlFor="law-of">{say('按哪一日的规定？', 'The law of which day?')}</label>{' '}
        <DatePicker
          id="law-of"
          value={lawOf === undefined ? null : dayjs(lawOf)}
          format="YYYY-MM-DD"
          needConfirm={false}
          minDate={dayjs(FIRST)}
          placeholder={say('如 2025-06-02', 'e.g. 2025-06-02')}
          onChange={(day) => setLawOf(day === null || Array.isArray(day) ? undefined : day.format('YYYY-MM-DD'))}
        />
      </p>
      {error !== null && <Failed error={error} again={() => void refetch()} />}
      {isFetching && <Waiting />}
      {data !== undefined && <Compared comparison={data} />}
    </>
  );
}

function Compared({ comparison }: { readonly comparison: Schemas['LawComparison'] }) {
  const { say, half } = useLanguage();
  const { governing, lawOf, verdict, changes, same, rules } = comparison;
  const told = changes.filter(({ kind }) => kind !== 'clause');
  // What nobody can decide by either law tells little, and there is much of it.
  const decided = told.filter(({ actual, supposed }) => isDecided(actual) || isDecided(supposed));
  const open = told.filter((change) => !decided.includes(change));
  const clauses = changes.filter(({ kind }) => kind === 'clause');
  return (
    <div role="status">
      <p>
        {say(
          `实际适用 ${governing.on}（${governing.by.zh}）的规定：${half(verdicts[verdict.actual].name)}；假定适用 ${lawOf} 的规定：`,
          `By the law that governs, of ${governing.on} (${governing.by.en.toLowerCase()}): ${half(verdicts[verdict.actual].name).toLowerCase()}; by that of ${lawOf}: `,
        )}
        <b>{say(half(verdicts[verdict.supposed].name), half(verdicts[verdict.supposed].name).toLowerCase())}</b>
        {say('。', '.')}
      </p>
      {decided.length === 0 && (
        <p>{say('能判定的结论，两边没有不同。', 'Nothing that can be decided is decided otherwise.')}</p>
      )}
      {decided.map((change) => (
        <LawChange key={(change.actual ?? change.supposed)?.rule} change={change} lawOf={lawOf} />
      ))}
      <Folded
        changes={open}
        lawOf={lawOf}
        title={say(`另有 ${open.length} 项，情况不全，不能判定`, `${open.length} more that cannot be decided`)}
      />
      <Folded
        changes={clauses}
        lawOf={lawOf}
        title={say(
          `另有 ${clauses.length} 项结论相同，只是依据的条款不同`,
          `${many(clauses.length, 'more is', 'more are')} the same by another clause`,
        )}
      />
      {same > 0 && (
        <p className="small">{say(`另有 ${same} 项完全相同。`, `${many(same, 'more is', 'more are')} the same.`)}</p>
      )}
      <RulesInTime rules={rules} days={[governing.on, lawOf]} />
    </div>
  );
}

const isDecided = (finding: Schemas['Finding'] | null): boolean =>
  finding !== null && finding.outcome !== 'undetermined';

interface FoldedProps {
  readonly changes: readonly Schemas['LawChange'][];
  readonly lawOf: string;
  readonly title: string;
}

function Folded({ changes, lawOf, title }: FoldedProps) {
  if (changes.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      {changes.map((change) => (
        <LawChange key={(change.actual ?? change.supposed)?.rule} change={change} lawOf={lawOf} />
      ))}
    </details>
  );
}
