/** One batch: how far it is, what was read of the file, and what was found. */
import { useMutation, useQuery } from '@tanstack/react-query';
import Alert from 'antd/es/alert';
import Button from 'antd/es/button';
import Progress from 'antd/es/progress';
import { Link } from 'wouter';
import { client, content } from '../api/client.ts';
import type { Schemas } from '../api/schemas.ts';
import { Failed } from '../failing.tsx';
import { count, many } from '../figures.ts';
import { useLanguage } from '../language.tsx';
import { Waiting } from '../waiting.tsx';
import { BatchFindings } from './batch-findings.tsx';
import { Columns } from './columns.tsx';
import { Missing } from './missing.tsx';
import { Notes } from './notes.tsx';
import { ResultLinks } from './result-links.tsx';
import { states } from './states.ts';
import { Unplaced } from './unplaced.tsx';

type Batch = Schemas['Batch'];

const underWay: readonly Batch['state'][] = ['reading', 'judging', 'summarising'];

export default function BatchPage({ id }: { readonly id: string }) {
  const { say, half } = useLanguage();
  const { data, error, refetch } = useQuery({
    queryKey: ['batch', id],
    queryFn: () => content(client.GET('/v1/batches/{id}', { params: { path: { id } } })),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data !== undefined && underWay.includes(state.data.state) ? 1_000 : false),
  });
  const cancel = useMutation({
    mutationFn: () => content(client.POST('/v1/batches/{id}/cancel', { params: { path: { id } } })),
    onSettled: () => void refetch(),
  });
  if (error !== null) return <Failed error={error} again={() => void refetch()} />;
  if (data === undefined) return <Waiting />;
  const { state, file, rows, notes, problem } = data;
  const isUnderWay = underWay.includes(state);
  const asked = problem?.mapping;
  const done = rows.judged + rows.refused;
  return (
    <div className="batch">
      <p>
        <Link href="/batches">{say('← 再查一本', '← Another ledger')}</Link>
      </p>
      <h1>{file.name}</h1>
      <p role="status" className="state">
        <b>{half(states[asked === undefined ? state : 'asking'])}</b>
        {isUnderWay && rows.read > 0 && (
          <>
            {say('：', ': ')}
            {count(done)} / {count(rows.read)} {say('行', 'rows')}
            <TimeLeft batch={data} done={done} />
          </>
        )}
      </p>
      {isUnderWay && (
        <>
          <Progress
            percent={rows.read === 0 ? 0 : Math.floor((done / rows.read) * 100)}
            status="active"
            aria-label={say('进度', 'Progress')}
          />
          <Button loading={cancel.isPending} onClick={() => cancel.mutate()}>
            {say('取消', 'Cancel')}
          </Button>
        </>
      )}
      {asked !== undefined && <Columns key={id} batch={data} columns={asked} />}
      {problem !== undefined && asked === undefined && (
        <Alert
          type="error"
          showIcon
          title={half(problem.message)}
          description={problem.row === undefined ? undefined : say(`第 ${problem.row} 行`, `Row ${problem.row}`)}
        />
      )}
      {notes.length > 0 && <Notes notes={notes} />}
      {rows.read > 0 && !isUnderWay && (
        <ul className="counts">
          <Counted count={rows.read} of={say('行', 'rows')} />
          <Counted count={rows.breached} of={say('行有违反', 'with a breach')} />
          <Counted
            count={rows.judged - rows.breached}
            of={say('行没有发现违反（含尚不能判定的）', 'without a breach found (undecided ones too)')}
          />
          <Counted count={rows.refused} of={say('行读不出', 'could not be read')} />
        </ul>
      )}
      {state === 'finished' && (
        <>
          {/* Where nothing is known of any row, a place is what is missing. */}
          {rows.judged === 0 && rows.refused > 0 && data.defaults.region === undefined && <Unplaced batch={data} />}
          <ResultLinks id={id} />
          <Counts batch={data} />
        </>
      )}
    </div>
  );
}

/** What was counted over the whole of it. */
function Counts({ batch }: { readonly batch: Batch }) {
  const { id } = batch;
  const summary = useQuery({
    queryKey: ['batch summary', id],
    queryFn: () => content(client.GET('/v1/batches/{id}/summary', { params: { path: { id } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (summary.error !== null) return <Failed error={summary.error} again={() => void summary.refetch()} />;
  if (summary.data === undefined) return <Waiting />;
  return (
    <>
      <Missing batch={batch} summary={summary.data} />
      <BatchFindings id={id} summary={summary.data} />
    </>
  );
}

function Counted({ count: value, of }: { readonly count: number; readonly of: string }) {
  return (
    <li>
      <b>{count(value)}</b> {of}
    </li>
  );
}

/** As long as the rest takes at the pace so far. */
function TimeLeft({ batch, done }: { readonly batch: Batch; readonly done: number }) {
  const { say } = useLanguage();
  if (batch.startedAt === null || done === 0 || batch.rows.read <= done) return null;
  const taken = (Date.now() - Date.parse(batch.startedAt)) / 1_000;
  const seconds = Math.ceil((taken / done) * (batch.rows.read - done));
  return seconds < 90
    ? say(`，约还需 ${seconds} 秒`, `, about ${many(seconds, 'second')} left`)
    : say(`，约还需 ${Math.ceil(seconds / 60)} 分钟`, `, about ${many(Math.ceil(seconds / 60), 'minute')} left`);
}
