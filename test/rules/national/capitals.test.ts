import { describe, expect, it } from 'vitest';
import { ruleSet } from '../../../rules/catalogue/installed.ts';
import { report } from '../../../rules/engine/report.ts';
import { readSubmission } from '../../../rules/facts/submission.ts';

/** The capitals of 31 provinces, autonomous regions and municipalities (GB/T 2260); a municipality is its own. */
const capitals = [
  ['110000', '北京'],
  ['120000', '天津'],
  ['130100', '石家庄'],
  ['140100', '太原'],
  ['150100', '呼和浩特'],
  ['210100', '沈阳'],
  ['220100', '长春'],
  ['230100', '哈尔滨'],
  ['310000', '上海'],
  ['320100', '南京'],
  ['330100', '杭州'],
  ['340100', '合肥'],
  ['350100', '福州'],
  ['360100', '南昌'],
  ['370100', '济南'],
  ['410100', '郑州'],
  ['420100', '武汉'],
  ['430100', '长沙'],
  ['440100', '广州'],
  ['450100', '南宁'],
  ['460100', '海口'],
  ['500000', '重庆'],
  ['510100', '成都'],
  ['520100', '贵阳'],
  ['530100', '昆明'],
  ['540100', '拉萨'],
  ['610100', '西安'],
  ['620100', '兰州'],
  ['630100', '西宁'],
  ['640100', '银川'],
  ['650100', '乌鲁木齐'],
] as const;

const tender = {
  kind: 'procurement',
  regime: 'government-procurement',
  project: { category: 'goods', method: 'open-tender', budget: '3000000.00', noticeOn: '2025-03-03' },
  terms: {
    bidSecurity: { amount: '30000.00', forms: ['bank-guarantee'] },
    conditions: ['bid-registration'],
    evaluation: 'scored',
    priceWeight: 30,
  },
  process: { documentsAvailableOn: '2025-03-03', bidDeadlineOn: '2025-03-24' },
};

const payment = {
  kind: 'payment',
  buyer: { type: 'government' },
  supplier: { size: 'small' },
  contract: { signedOn: '2025-06-03', amount: '500000.00', paymentPeriod: { days: 30 } },
  deliveredOn: '2025-07-01',
  amountDue: '500000.00',
  paidOn: '2025-09-01',
};

const licence = {
  kind: 'approval',
  matter: 'administrative-licence',
  licence: { authorities: 'one' },
  handling: { decision: 'approved' },
  timeline: { appliedOn: '2025-03-03', acceptedOn: '2025-03-03', decidedOn: '2025-03-20', deliveredOn: '2025-03-25' },
  effort: { correctionNotices: 0 },
  conduct: { practices: ['online-first'] },
};

/** How many rules judge a case, and the verdict; those whose facts nobody submitted do not count. */
function judged(submission: Record<string, unknown>): { readonly rules: number; readonly verdict: string } {
  const reading = readSubmission(submission);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { findings, verdict } = report(reading.case, ruleSet, { asOf: '2025-10-15' });
  return { rules: findings.length, verdict };
}

describe('the law of the nation', () => {
  it.each(capitals)('%s %s: a tender, a payment and a licence are judged', (region) => {
    const found = [tender, payment, licence].map((submission) => judged({ ...submission, region }));
    expect(found.map(({ verdict }) => verdict)).not.toContain('not-covered');
    const [tenders = 0, payments = 0, licences = 0] = found.map(({ rules }) => rules);
    expect(tenders).toBeGreaterThanOrEqual(25);
    expect(payments).toBeGreaterThanOrEqual(6);
    expect(licences).toBeGreaterThanOrEqual(8);
  });

  it('ends where the codes of the mainland end', () => {
    for (const region of ['710000', '810000', '820000'])
      for (const submission of [tender, payment, licence])
        expect(judged({ ...submission, region }).verdict).toBe('not-covered');
  });
});
