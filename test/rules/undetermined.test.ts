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

function judged(submission: Record<string, unknown>, { asOf = '2023-12-01', preview = true } = {}) {
  const reading = readSubmission(submission);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { counts, findings } = report(reading.case, ruleSet, { asOf, preview });
  const open = findings.filter(({ outcome }) => outcome === 'undetermined');
  return {
    undetermined: counts.undetermined,
    questions: new Set(open.flatMap(({ missing }) => missing ?? [])).size,
  };
}

const regimes = ['government-procurement', 'construction-tender'];
const categories = ['goods', 'works', 'services'];
const project = { name: '项目', method: 'open-tender', budget: '2000000.00', noticeOn: '2023-12-01' };
/** What an officer knows of a tender that she is about to publish, its list of conditions not called complete. */
const known = {
  project: {
    ...project,
    funding: 'government',
    estimate: '2000000.00',
    controlPrice: '2000000.00',
    compulsoryTender: true,
  },
  trading: { onPlatform: true },
  complete: ['terms.bidSecurity.reductions'],
  terms: {
    bidSecurity: { amount: '5000.00', forms: ['bank-guarantee', 'bank-transfer'], reductions: [] },
    conditions: ['local-branch'],
    contents: ['payment-time', 'maximum-price', 'electronic-guarantee-first'],
    evaluation: 'scored',
    priceWeight: 40,
    fullyElectronic: true,
    documentFee: '0.00',
    consortium: 'forbidden',
    importedProducts: 'forbidden',
    sme: { suitable: true, reserved: 'whole' },
  },
};

describe('a report stays useful with a thousand rules', () => {
  it.each(places)(
    '%s: an ordinary tender leaves at most 12 findings undetermined, under at most 8 questions',
    (region) => {
      for (const regime of regimes) {
        for (const category of categories) {
          const tender = { kind: 'procurement', region, regime, ...known, project: { ...known.project, category } };
          const { undetermined, questions } = judged(tender, { preview: false });
          expect({ regime, category, undetermined, questions }).toEqual({
            regime,
            category,
            undetermined: expect.toSatisfy((count: number) => count <= 12),
            questions: expect.toSatisfy((count: number) => count <= 8),
          });
        }
      }
    },
  );

  it.each(places)('%s: one of which next to nothing is told leaves at most 84', (region) => {
    const terms = { bidSecurity: { amount: '5000.00', forms: ['bank-guarantee'] }, conditions: [] };
    for (const regime of [undefined, ...regimes]) {
      for (const category of categories) {
        const tender = {
          kind: 'procurement',
          region,
          ...(regime && { regime }),
          project: { ...project, category },
          terms,
        };
        expect(judged(tender).undetermined).toBeLessThanOrEqual(84);
      }
    }
  });

  it.each(places)('%s: a payment leaves at most 12 findings undetermined, drafts included', (region) => {
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
      expect(judged(payment).undetermined).toBeLessThanOrEqual(12);
    }
  });

  it('holds nobody to a day that may never have been agreed on, asks for it once, and not where there is none', () => {
    const payment = {
      kind: 'payment',
      region: '441900',
      buyer: { type: 'government' },
      supplier: { size: 'large' },
      deliveredOn: '2023-11-01',
      invoice: { receivedOn: '2023-11-01' },
      conditionsMetOn: '2023-11-01',
      paidOn: '2023-11-30',
    };
    const said = (more: Record<string, unknown>) => {
      const reading = readSubmission({ ...payment, ...more });
      if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
      const { findings, questions } = report(reading.case, ruleSet, { asOf: '2023-12-01' });
      const ofDay = findings.filter(({ rule }) => /promises|agreed-day|advances/.test(rule));
      return {
        outcomes: [...new Set(ofDay.map(({ outcome }) => outcome))],
        asked: questions.some(({ fact }) => fact === 'dueOn'),
      };
    };
    expect(said({})).toEqual({ outcomes: [], asked: true });
    expect(said({ dueOn: null })).toEqual({ outcomes: [], asked: false });
    expect(said({ dueOn: '2023-11-20' })).toEqual({ outcomes: ['breached'], asked: false });
  });
});
