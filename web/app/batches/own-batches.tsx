/** The batches of one's office, newest first. */
import { useInfiniteQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { Link } from 'wouter';
import { client, content } from '../api/client.ts';
import { Failed } from '../failing.tsx';
import { count } from '../figures.ts';
import { useLanguage } from '../language.tsx';
import { moment } from '../report/moment.ts';
import { Scrolls } from '../scrolls.tsx';
import { states } from './states.ts';

export function OwnBatches() {
  const { say, half } = useLanguage();
  const batches = useInfiniteQuery({
    queryKey: ['batches'],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      content(
        client.GET('/v1/batches', { params: { query: { limit: 20, ...(pageParam !== '' && { cursor: pageParam }) } } }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
    staleTime: 0,
  });
  if (batches.error !== null) return <Failed error={batches.error} again={() => void batches.refetch()} />;
  const shown = batches.data?.pages.flatMap(({ items }) => items) ?? [];
  if (shown.length === 0) return null;
  return (
    <div>
      <h2>{say('查过的台账', 'Ledgers checked')}</h2>
      <Scrolls label={say('查过的台账', 'Ledgers checked')}>
        <table className="plain list">
          <thead>
            <tr>
              <th scope="col">{say('文件', 'File')}</th>
              <th scope="col">{say('时间', 'Time')}</th>
              <th scope="col">{say('状态', 'State')}</th>
              <th scope="col" className="figure">
                {say('行', 'Rows')}
              </th>
              <th scope="col" className="figure">
                {say('有违反', 'With a breach')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ id, file, createdAt, state, problem, rows }) => (
              <tr key={id}>
                <td>
                  <Link href={`/batches/${id}`}>{file.name}</Link>
                </td>
                <td>{moment(createdAt)}</td>
                <td>{half(states[problem?.code === 'mapping-needed' ? 'asking' : state])}</td>
                <td className="figure" data-label={say('行', 'Rows')}>
                  {count(rows.read)}
                </td>
                <td className="figure" data-label={say('有违反', 'With a breach')}>
                  {count(rows.breached)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolls>
      {batches.hasNextPage && (
        <Button loading={batches.isFetchingNextPage} onClick={() => void batches.fetchNextPage()}>
          {say('更多', 'More')}
        </Button>
      )}
    </div>
  );
}
