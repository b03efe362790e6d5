/** What is taken away of a report: as Word or PDF, on paper; the letter where a payment is late; reminders where a period is open. */
import Button from 'antd/es/button';
import { client } from '../api/client.ts';
import { saved } from '../api/save.ts';
import type { Schemas } from '../api/schemas.ts';
import { useLanguage } from '../language.tsx';
import { CommentedDocument } from './commented-document.tsx';
import { SaveButton } from './save-button.tsx';

const forms = {
  word: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;

/** Whether the server writes a letter on it is for the server to say; it is offered where it may. */
const mayBeDemanded = ({ case: { kind }, findings }: Schemas['Report']): boolean =>
  kind === 'payment' &&
  findings.some(
    ({ outcome, period, facts, interest }) =>
      outcome === 'breached' &&
      period?.late !== undefined &&
      (period.actual === null || interest !== undefined) &&
      ('paidOn' in facts || 'payments' in facts),
  );

export function TakeAway({ report }: { readonly report: Schemas['Report'] }) {
  const { say, language: lang } = useLanguage();
  const path = { id: report.id };
  const written = (form: keyof typeof forms) => () =>
    saved(
      client.GET('/v1/reports/{id}', {
        params: { path, query: { lang } },
        headers: { Accept: forms[form] },
        parseAs: 'blob',
      }),
    );
  const isOpen = report.findings.some(({ outcome, period }) => outcome === 'pending' && period?.due !== undefined);
  return (
    <>
      {report.paper !== undefined && <CommentedDocument id={report.id} />}
      {mayBeDemanded(report) && (
        <SaveButton
          isFirst
          label={say('下载催款函', 'Download the letter')}
          save={() =>
            saved(
              client.GET('/v1/reports/{id}/letter', {
                params: { path, query: { lang } },
                headers: { Accept: '*/*' },
                parseAs: 'blob',
              }),
            )
          }
        />
      )}
      {isOpen && (
        <SaveButton
          isFirst
          label={say('把期限加入日历', 'Add the last days to a calendar')}
          save={() =>
            saved(
              client.GET('/v1/reports/{id}/calendar.ics', {
                params: { path, query: { lang } },
                headers: { Accept: 'text/calendar' },
                parseAs: 'blob',
              }),
            )
          }
        />
      )}
      <SaveButton label={say('报告（Word）', 'Report (Word)')} save={written('word')} />
      <SaveButton label={say('报告（PDF）', 'Report (PDF)')} save={written('pdf')} />
      <Button onClick={() => window.print()}>{say('打印', 'Print')}</Button>
    </>
  );
}
