/** What today's rules say of a case that was judged before: what changed, and why; kept as a new report when asked to. */
import { useMutation } from '@tanstack/react-query';
import Alert from 'antd/es/alert';
import Button from 'antd/es/button';
import { useLocation } from 'wouter';
import { client, content } from '../api/client.ts';
import type { Schemas } from '../api/schemas.ts';
import { Failed } from '../failing.tsx';
import { many } from '../figures.ts';
import { type Text, useLanguage } from '../language.tsx';
import { verdicts } from './verdict.tsx';

type Outcome = Schemas['Finding']['outcome'];

const outcomes: Readonly<Record<Outcome | 'none', Text>> = {
  breached: { zh: '违反', en: 'broken' },
  pending: { zh: '未到期', en: 'not due yet' },
  undetermined: { zh: '尚不能判定', en: 'undecided' },
  satisfied: { zh: '符合', en: 'met' },
  none: { zh: '不适用', en: 'did not apply' },
};

export function Recheck({ id }: { readonly id: string }) {
  const { say, half } = useLanguage();
  const [, go] = useLocation();
  const params = { path: { id } };
  const look = useMutation({
    mutationFn: () => content(client.POST('/v1/reports/{id}/recheck', { params })),
  });
  const keep = useMutation({
    mutationFn: () =>
      content(client.POST('/v1/reports/{id}/recheck', { params: { ...params, query: { store: true } } })),
    onSuccess: ({ after }) => 'id' in after && go(`/reports/${after.id}`),
  });
  const { data } = look;
  const titles = new Map(
    [...(data?.before.findings ?? []), ...(data?.after.findings ?? [])].map(({ rule, title }) => [rule, title]),
  );
  return (
    <div className="no-print">
      <div className="actions">
        <Button loading={look.isPending} onClick={() => look.mutate()}>
          {say('按今天的日子和规定再查一次', 'Check again as of today')}
        </Button>
      </div>
      {look.error !== null && <Failed error={look.error} again={() => look.mutate()} />}
      {data !== undefined && (
        <Alert
          role="status"
          type="info"
          title={
            data.changes.length === 0
              ? say('没有变化。', 'Nothing changed.')
              : say(
                  `原结论“${half(verdicts[data.before.verdict].name)}”，今天“${half(verdicts[data.after.verdict].name)}”，${data.changes.length} 处不同：`,
                  `It was “${half(verdicts[data.before.verdict].name)}”, today it is “${half(verdicts[data.after.verdict].name)}”; ${many(data.changes.length, 'difference')}:`,
                )
          }
          description={
            data.changes.length > 0 && (
              <>
                <ul className="brief">
                  {data.changes.map(({ rule, before, after, why }) => (
                    <li key={rule}>
                      <b>{half(titles.get(rule) ?? { zh: '一项规定', en: 'A rule' })}</b>
                      {say('：', ': ')}
                      {half(outcomes[before?.outcome ?? 'none'])} → {half(outcomes[after?.outcome ?? 'none'])}
                      {say('。', '. ')}
                      <span className="source">{half(why)}</span>
                    </li>
                  ))}
                </ul>
                <Button type="primary" loading={keep.isPending} onClick={() => keep.mutate()}>
                  {say('存为新的报告（原报告不变）', 'Keep as a new report (the old one stays)')}
                </Button>
              </>
            )
          }
        />
      )}
      {keep.error !== null && <Failed error={keep.error} again={() => keep.reset()} />}
    </div>
  );
}
