/** Scorecards that were kept: keeps this one, lists earlier ones, and brings what was told in one of them back into the form. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { client, content } from '../api/client.ts';
import type { Schemas } from '../api/schemas.ts';
import { Failed } from '../failing.tsx';
import { useLanguage } from '../language.tsx';
import { moment } from '../report/moment.ts';
import { Scrolls } from '../scrolls.tsx';
import { mayDo, useSession } from '../use-session.ts';
import { outcomes } from './outcomes.ts';
import type { Ledger } from './remembered.ts';

const KEY = ['scorecards'];
/** A city reports a few times a year. */
const SHOWN = 50;

interface KeptScorecardsProps {
  /** What was told of the targets in sight. */
  readonly told: Ledger;
  readonly onOpen: (ledger: Ledger) => void;
}

/** What was told, as it stands in a scorecard. */
const ledgerOf = ({ targets }: Schemas['Scorecard']): Ledger =>
  Object.fromEntries(
    targets.map(({ target, history }) => [target.id, history.map(({ on, achieved }) => ({ on, value: achieved }))]),
  );

export function KeptScorecards({ told, onOpen }: KeptScorecardsProps) {
  const { say } = useLanguage();
  const queries = useQueryClient();
  const session = useSession();
  const isIn = session.who !== null && session.who !== undefined;
  const mayRead = isIn && mayDo(session, ['reports:read']);
  const { data, error, refetch } = useQuery({
    queryKey: KEY,
    queryFn: () => content(client.GET('/v1/scorecards', { params: { query: { limit: SHOWN } } })),
    enabled: mayRead,
  });
  const keeping = useMutation({
    mutationFn: () => {
      const achieved = Object.fromEntries(Object.entries(told).map(([id, values]) => [id, [...values]]));
      return content(client.POST('/v1/scorecards', { body: { achieved } }));
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
  const opening = useMutation({
    mutationFn: (id: string) => content(client.GET('/v1/scorecards/{id}', { params: { path: { id } } })),
    onSuccess: (card) => onOpen(ledgerOf(card)),
  });
  if (!mayRead) return null;
  const failed = keeping.error ?? opening.error ?? error;
  return (
    <section aria-label={say('存档', 'Kept scorecards')}>
      {mayDo(session, ['checks:write']) && (
        <p className="actions">
          <Button
            disabled={Object.keys(told).length === 0}
            loading={keeping.isPending}
            onClick={() => keeping.mutate()}
          >
            {say('评分并存档', 'Score and keep')}
          </Button>
        </p>
      )}
      {failed !== null && <Failed error={failed} again={() => void refetch()} />}
      {data !== undefined && data.items.length > 0 && <Kept cards={data.items} onOpen={(id) => opening.mutate(id)} />}
    </section>
  );
}

interface KeptProps {
  readonly cards: readonly Schemas['ListedScorecard'][];
  readonly onOpen: (id: string) => void;
}

function Kept({ cards, onOpen }: KeptProps) {
  const { say, half } = useLanguage();
  const title = say('历次存档', 'Kept before');
  return (
    <>
      <h2>{title}</h2>
      <Scrolls label={title}>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{say('基准日', 'As of')}</th>
              <th scope="col">{say('存档时间', 'Kept at')}</th>
              {Object.entries(outcomes).map(([outcome, name]) => (
                <th scope="col" key={outcome} className="figure">
                  {half(name)}
                </th>
              ))}
              <th scope="col">{say('当时所填', 'What was told')}</th>
            </tr>
          </thead>
          <tbody>
            {cards.map(({ id, asOf, evaluatedAt, counts }) => (
              <tr key={id}>
                <td>{asOf}</td>
                <td>{moment(evaluatedAt)}</td>
                <td className="figure">{counts.met}</td>
                <td className="figure">{counts.missed}</td>
                <td className="figure">{counts['not-yet-due']}</td>
                <td className="figure">{counts['not-told']}</td>
                <td>
                  <Button size="small" onClick={() => onOpen(id)}>
                    {say('调出', 'Bring back')}
                    <span className="visually-hidden"> {moment(evaluatedAt)}</span>
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolls>
    </>
  );
}
