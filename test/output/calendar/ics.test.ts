/** Calendar files: one event a period that is open, on its last day, with reminders that come before it and on its morning. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAsWritten } from '../../../intake/as-written.ts';
import { icsOf } from '../../../output/calendar/ics.ts';
import { openPeriods } from '../../../output/calendar/open-periods.ts';
import { ruleSet } from '../../../rules/catalogue/installed.ts';
import { dateOf, dayOf } from '../../../rules/engine/day.ts';
import { type Report, report } from '../../../rules/engine/report.ts';
import { latePayment, unpaid } from '../../functions/cases.ts';

function judged(submission: unknown, asOf: string): Report {
  const read = readAsWritten(submission);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { id: 'R1', evaluatedAt: '2025-03-03T01:00:00.000Z', ...report(read.case, ruleSet, { asOf }) };
}
/** Lines as they were before they were folded (RFC 5545, section 3.1). */
const linesOf = (ics: string): readonly string[] => ics.replaceAll(/\r\n[ \t]/g, '').split('\r\n');

test('the event stands on the last day, reminders count from its beginning', () => {
  const lines = linesOf(icsOf([judged(unpaid, '2025-01-25')], 'zh') ?? '');
  expect(lines).toContain('DTSTART;VALUE=DATE:20250205');
  expect(lines).toContain('DTEND;VALUE=DATE:20250206');
  expect(lines.filter((line) => line.startsWith('SUMMARY:')).every((line) => line.includes('（HK-PAY-3）'))).toBe(true);
  const triggers = lines.filter((line) => line.startsWith('TRIGGER'));
  expect(new Set(triggers)).toEqual(
    new Set([
      'TRIGGER;RELATED=START:-P6DT15H',
      'TRIGGER;RELATED=START:-P2DT15H',
      'TRIGGER;RELATED=START:-PT15H',
      'TRIGGER;RELATED=START:PT9H',
    ]),
  );
});

test('nothing open, no file', () => {
  expect(icsOf([judged(latePayment, '2025-03-03')], 'zh')).toBeUndefined();
  expect(icsOf([], 'zh')).toBeUndefined();
});

test('an event keeps its identity when the file is made again', () => {
  const uids = (asOf: string) =>
    linesOf(icsOf([judged(unpaid, asOf)], 'zh') ?? '').filter((line) => line.startsWith('UID:'));
  expect(uids('2025-01-25')).toEqual(uids('2025-01-25'));
  expect(new Set(uids('2025-01-25')).size).toBe(uids('2025-01-25').length);
});

test('there is one event for every open period, on the day the report names, whatever the day of the invoice', () => {
  fc.assert(
    fc.property(fc.integer({ min: dayOf('2025-01-02'), max: dayOf('2026-11-30') }), (day) => {
      const on = dateOf(day);
      const made = judged({ ...unpaid, conditionsMetOn: on, invoice: { ...unpaid.invoice, receivedOn: on } }, on);
      const starts = linesOf(icsOf([made], 'en') ?? '').filter((line) => line.startsWith('DTSTART'));
      expect(starts).toEqual(
        openPeriods(made).map(({ due }) => `DTSTART;VALUE=DATE:${due.slice(0, 10).replaceAll('-', '')}`),
      );
      expect(starts.length).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
});

test('a name with ends of lines and controls in it stays within its line', () => {
  const text = icsOf([judged({ ...unpaid, reference: 'A\rB\nBEGIN:VEVENT\u0007\uffff' }, '2025-01-25')], 'zh') ?? '';
  const plain = icsOf([judged(unpaid, '2025-01-25')], 'zh') ?? '';
  const begins = (file: string): number => linesOf(file).filter((line) => line === 'BEGIN:VEVENT').length;
  expect(begins(text)).toBe(begins(plain));
  expect(begins(text)).toBeGreaterThan(0);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\uffff]/u);
});
