/** The last days ahead, the soonest first, and all of them as one calendar file. */
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { client, content } from '../api/client.ts';
import { saved } from '../api/save.ts';
import { Failed } from '../failing.tsx';
import { useLanguage } from '../language.tsx';
import { usePlaceName } from '../place-select.tsx';
import { Scrolls } from '../scrolls.tsx';
import { SaveButton } from './save-button.tsx';

/** So many are shown; the calendar holds all. */
const MOST = 10;

export function DueDays() {
  const { say, half, language: lang } = useLanguage();
  const placeName = usePlaceName();
  const { data, error, refetch } = useQuery({
    queryKey: ['periods'],
    queryFn: () => content(client.GET('/v1/periods', { params: { query: { limit: 100 } } })),
    staleTime: 0,
  });
  if (error !== null) return <Failed error={error} again={() => void refetch()} />;
  if (data === undefined || data.items.length === 0) return null;
  const { items, next } = data;
  return (
    <div className="card">
      <h2>{say('将到的期限', 'Last days ahead')}</h2>
      <Scrolls label={say('将到的期限', 'Last days ahead')}>
        <table className="plain list">
          <thead>
            <tr>
              <th scope="col">{say('最后一日', 'Last day')}</th>
              <th scope="col">{say('事项', 'What is due')}</th>
              <th scope="col">{say('编号 · 地区', 'Number · place')}</th>
            </tr>
          </thead>
          <tbody>
            {items.slice(0, MOST).map(({ report, rule, title, due, case: judged }) => (
              <tr key={`${report} ${rule}`}>
                <td>
                  <Link href={`/reports/${report}`}>{due.slice(0, 16).replace('T', ' ')}</Link>
                </td>
                <td>{half(title)}</td>
                <td>{[judged.reference, placeName(judged.region)].filter((part) => part !== null).join(' · ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolls>
      {(items.length > MOST || next !== null) && (
        <p className="small">
          {say(
            `最近 100 份报告中共有 ${items.length} 个期限，日历文件里都有。`,
            `${items.length} in the latest 100 reports; the calendar file holds them all.`,
          )}
        </p>
      )}
      <div className="actions">
        <SaveButton
          label={say('全部加入日历', 'Add all to a calendar')}
          save={() =>
            saved(
              client.GET('/v1/periods', {
                params: { query: { limit: 100, lang } },
                headers: { Accept: 'text/calendar' },
                parseAs: 'blob',
              }),
            )
          }
        />
      </div>
    </div>
  );
}
