import { describe, expect, it } from 'vitest';
import { ruleSet } from '../../rules/catalogue/installed.ts';
import { reference } from '../../rules/catalogue/reference.ts';
import { report } from '../../rules/engine/report.ts';
import { NATION } from '../../rules/facts/region.ts';
import { readSubmission } from '../../rules/facts/submission.ts';

/** Of the nation a place that has nothing but its laws. */
const places = [
  ...new Set(
    reference().catalogue.documents.flatMap(({ document }) =>
      document.region === NATION ? '330100' : (document.region ?? []),
    ),
  ),
];

function undetermined(submission: Record<string, unknown>, asOf = '2023-12-01'): number {
  const reading = readSubmission(submission);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return report(reading.case, ruleSet, { asOf, preview: true }).counts.undetermined;
}

const terms = { bidSecurity: { amount: '5000.00', forms: ['bank-guarantee'] }, conditions: [] };

describe('a report stays useful with a thousand rules', () => {
  it.each(places)(
    '%s: a tender that submits only project and terms leaves at most 60 findings undetermined',
    (region) => {
      for (const regime of [undefined, 'government-procurement', 'construction-tender']) {
        for (const category of ['goods', 'works', 'services']) {
          const project = {
            name: '项目',
            category,
            method: 'open-tender',
            budget: '2000000.00',
            noticeOn: '2023-12-01',
          };
          expect(
            undetermined({ kind: 'procurement', region, ...(regime && { regime }), project, terms }),
          ).toBeLessThanOrEqual(60);
        }
      }
    },
  );

  it.each(places)('%s: a payment leaves at most 15 findings undetermined', (region) => {
    for (const regime of ['government-procurement', 'construction-tender', undefined]) {
      const payment = {
        kind: 'payment',
        region,
        ...(regime && { regime }),
        buyer: { type: 'government' },
        supplier: { size: 'small' },
        conditionsMetOn: '2023-11-01',
        invoice: { receivedOn: '2023-11-01', amount: '10000.00' },
        paidOn: '2023-11-03',
      };
      expect(undetermined(payment)).toBeLessThanOrEqual(15);
    }
  });
});
