/** What the answers come to so far, and the ways on from there. */
import Alert from 'antd/es/alert';
import Button from 'antd/es/button';
import { useLocation } from 'wouter';
import { Refused } from '../api/client.ts';
import type { Schemas } from '../api/schemas.ts';
import { Failed } from '../failing.tsx';
import { useLanguage } from '../language.tsx';
import { Findings } from '../report/findings.tsx';
import { VerdictBanner } from '../report/verdict.tsx';
import type { Facts } from '../vocabulary.ts';
import type { Draft } from './answers.ts';
import { submissionOf, useKeepCase } from './check.ts';

interface OutcomeProps {
  readonly draft: Draft | undefined;
  readonly report: Schemas['UnstoredReport'] | undefined;
  readonly error: Error | null;
  readonly facts: Facts;
  readonly onAgain: () => void;
  readonly onRetry: () => void;
}

export function Outcome({ draft, report, error, facts, onAgain, onRetry }: OutcomeProps) {
  const { say, half } = useLanguage();
  const [, go] = useLocation();
  const keep = useKeepCase();
  if (draft === undefined) {
    return (
      <p className="hint">
        {say('先说在哪里，结论会随着回答出现在这里。', 'Say where first; what your answers come to will appear here.')}
      </p>
    );
  }
  const isRefused = error instanceof Refused && error.fields.length > 0;
  return (
    <>
      {isRefused && (
        <Alert
          type="warning"
          showIcon
          title={half(error.text)}
          description={
            <ul>
              {error.fields.map(({ path, message }) => (
                <li key={path}>
                  {half(facts.get(path)?.label ?? { zh: '填写的内容', en: 'What was entered' })}
                  {say('：', ': ')}
                  {half(message)}
                </li>
              ))}
            </ul>
          }
        />
      )}
      {error !== null && !isRefused && <Failed error={error} again={onRetry} />}
      {report !== undefined && (
        <>
          <VerdictBanner report={report} />
          <div className="actions">
            {report.findings.length > 0 && (
              <Button
                type="primary"
                loading={keep.isPending}
                disabled={error !== null}
                onClick={() =>
                  keep.mutate(submissionOf(draft), {
                    onSuccess: (kept) => {
                      if ('id' in kept) go(`/reports/${kept.id}`);
                    },
                  })
                }
              >
                {draft.kind === 'payment'
                  ? say('保存报告（打印、催款函、日历）', 'Keep the report (print, letter, calendar)')
                  : say('保存报告（打印、Word、PDF）', 'Keep the report (print, Word, PDF)')}
              </Button>
            )}
            <Button onClick={onAgain}>{say('重新填写', 'Begin again')}</Button>
          </div>
          {keep.error !== null && <Failed error={keep.error} again={() => keep.reset()} />}
          <Findings report={report} facts={facts} />
        </>
      )}
    </>
  );
}
