/** The documents that were brought before, newest first. */
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { Link } from 'wouter';
import { client, content } from '../api/client.ts';
import { useLanguage } from '../language.tsx';
import { moment } from '../report/moment.ts';

export function RecentPapers() {
  const { say } = useLanguage();
  const id = useId();
  const { data } = useQuery({
    queryKey: ['papers'],
    staleTime: 0,
    queryFn: () => content(client.GET('/v1/papers', { params: { query: { limit: 20 } } })),
  });
  const read = (data?.items ?? []).filter(({ state }) => state === 'read');
  return (
    read.length > 0 && (
      <section aria-labelledby={id}>
        <h2 id={id}>{say('最近的文件', 'Recent documents')}</h2>
        <ul>
          {read.map((paper) => (
            <li key={paper.id}>
              <Link href={`/tender/${paper.id}`}>{paper.file.name}</Link>{' '}
              <span className="source">{moment(paper.createdAt)}</span>
            </li>
          ))}
        </ul>
      </section>
    )
  );
}
