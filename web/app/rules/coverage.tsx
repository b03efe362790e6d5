/** What is covered where: the documents by place, with how many of their provisions are judged. */
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { client, content } from '../api/client.ts';
import { everyItem } from '../api/every-item.ts';
import type { Schemas } from '../api/schemas.ts';
import { count, many } from '../figures.ts';
import { useLanguage } from '../language.tsx';
import { usePlaceName } from '../place-select.tsx';
import { Scrolls } from '../scrolls.tsx';

type Summary = Schemas['DocumentSummary'];

const everyDocument = (): Promise<readonly Summary[]> =>
  everyItem((at) => content(client.GET('/v1/documents', { params: { query: { limit: 100, ...at } } })));

export function Coverage() {
  const { say, half } = useLanguage();
  const placeName = usePlaceName();
  const { data = [] } = useQuery({
    queryKey: ['documents'],
    queryFn: everyDocument,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const byPlace = new Map<string | null, Summary[]>();
  for (const document of data) byPlace.set(document.region, [...(byPlace.get(document.region) ?? []), document]);
  const regions = [...byPlace.keys()].sort((one, other) => (one ?? '9').localeCompare(other ?? '9'));
  return (
    <section className="coverage" aria-labelledby="coverage">
      <h2 id="coverage">{say('哪些地方查得到', 'What is covered where')}</h2>
      <p>
        {say(
          '市、县的案件同时适用本省和全国的文件；没有列出的地方只按全国的法律法规检查。',
          'A case in a city or county is also under the documents of its province and the nation; a place that is not listed is checked by national law only.',
        )}
      </p>
      <p>
        <Link href="/targets">
          {say('各地自定的目标及完成情况', 'Targets that places set themselves, and what was achieved')}
        </Link>
      </p>
      {regions.map((region) => (
        <details key={region ?? 'none'}>
          <summary>
            {placeName(region)}
            <span className="source">
              {' '}
              {say(
                `${byPlace.get(region)?.length ?? 0} 件文件，${count((byPlace.get(region) ?? []).reduce((sum, { rules }) => sum + rules, 0))} 条规则`,
                `${many(byPlace.get(region)?.length ?? 0, 'document')}, ${many(
                  (byPlace.get(region) ?? []).reduce((sum, { rules }) => sum + rules, 0),
                  'rule',
                )}`,
              )}
            </span>
          </summary>
          <Scrolls label={placeName(region)}>
            <table className="plain">
              <thead>
                <tr>
                  <th scope="col">{say('文件', 'Document')}</th>
                  <th scope="col" className="figure">
                    {say('条款', 'Provisions')}
                  </th>
                  <th scope="col" className="figure">
                    {say('已成规则', 'Judged by rules')}
                  </th>
                  <th scope="col" className="figure">
                    {say('目标', 'Targets')}
                  </th>
                  <th scope="col" className="figure">
                    {say('不涉个案', 'Not about cases')}
                  </th>
                  <th scope="col" className="figure">
                    {say('待做', 'To do')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {(byPlace.get(region) ?? []).map(({ id, title, number, coverage }) => (
                  <tr key={id}>
                    <td>
                      <Link href={`/documents/${id}`}>{half(title)}</Link>
                      {number !== null && <span className="source"> {number}</span>}
                    </td>
                    <td className="figure">{count(coverage.provisions)}</td>
                    <td className="figure">{count(coverage.rule)}</td>
                    <td className="figure">{count(coverage.target)}</td>
                    <td className="figure">{count(coverage.notACaseDuty)}</td>
                    <td className="figure">{count(coverage.later + coverage.open)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scrolls>
        </details>
      ))}
    </section>
  );
}
