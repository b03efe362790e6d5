/** Invoices and contracts give cases of payments. */
import { describe, expect, it, test } from 'vitest';
import { readPaper } from '../../../intake/papers/read-paper.ts';
import { readPaperFacts } from '../../../intake/reading/read-facts.ts';
import { readSubmission } from '../../../rules/facts/submission.ts';
import { invoice, invoiceOfd, invoicePdf, invoiceXml } from '../papers/invoices.ts';

const readingOf = async (bytes: Uint8Array) => readPaperFacts(await readPaper(bytes));

describe.each([
  ['XML', async () => Buffer.from(invoiceXml())],
  ['OFD with its data', () => invoiceOfd()],
  ['OFD of a page only', () => invoiceOfd(false)],
  ['PDF', async () => invoicePdf()],
])('a fully digital invoice as %s', (_, file) => {
  it('gives number, parties, sum and day, each with its words', async () => {
    const { case: read, marks, conflicts, said = [] } = await readingOf(await file());
    expect(conflicts).toEqual([]);
    expect(read).toEqual({
      kind: 'payment',
      reference: invoice.number,
      region: '440300',
      unit: invoice.buyer.name,
      buyer: { type: 'public-institution' },
      invoice: { amount: '106.00', kind: 'fully-digital' },
    });
    expect(readSubmission(read).ok).toBe(true);
    for (const mark of marks) expect(mark.words).not.toBe('');
    expect(said.map(({ what, value }) => [what.zh, value])).toEqual([
      ['开票日期', '2025-03-20'],
      ['购买方统一社会信用代码', invoice.buyer.code],
      ['销售方', invoice.seller.name],
      ['销售方统一社会信用代码', invoice.seller.code],
    ]);
  });
  it('does not take the sum for what is due', async () => {
    const { marks } = await readingOf(await file());
    expect(marks.filter(({ fact }) => fact === 'amountDue').map(({ value, sure }) => [value, sure])).toEqual([
      ['106.00', false],
    ]);
  });
});

test('a sum in words that is another than in figures contradicts it, and neither is in the case', async () => {
  const { case: read, conflicts } = await readingOf(invoicePdf('108.00'));
  expect(conflicts.map(({ fact, marks }) => [fact, marks.map(({ value }) => value)])).toEqual([
    ['invoice.amount', ['108.00', '106.00']],
  ]);
  expect(read).not.toHaveProperty('invoice.amount');
});

test('XML that is no invoice is refused', async () => {
  await expect(readPaper(Buffer.from('<?xml version="1.0"?><order><id>7</id></order>'))).rejects.toMatchObject({
    name: 'PaperFormatUnknown',
  });
});

describe('a contract', () => {
  const contract = (...clauses: readonly string[]) =>
    readingOf(
      Buffer.from(
        [
          '会议室音响采购合同',
          '合同编号：NS-2025-018',
          '甲方：深圳市测试区图书馆',
          '乙方：某某科技有限公司',
          '签订日期：2025年3月4日',
          '第一条 合同总价款（含税）为人民币叁拾捌万元整（¥380,000.00）。',
          ...clauses,
        ].join('\n'),
      ),
    );
  it('gives parties, sum, days, the agreed period and what it runs from', async () => {
    const { case: read, said } = await contract(
      '第二条 合同签订后5个工作日内支付30%预付款。',
      '第三条 货物交付后5个工作日内甲方组织验收。验收合格且甲方收到发票后10个工作日内支付剩余款项。',
      '第四条 甲方逾期付款的，每逾期一日按未付金额的万分之五向乙方支付违约金。',
    );
    expect(read).toMatchObject({
      kind: 'payment',
      region: '440300',
      reference: 'NS-2025-018',
      unit: '深圳市测试区图书馆',
      contract: {
        signedOn: '2025-03-04',
        amount: '380000.00',
        paymentPeriod: { workingDays: 10 },
        periodFrom: 'invoice',
        inspectionLimit: { workingDays: 5 },
        lateInterest: 0.5,
        contents: ['late-payment-liability'],
      },
    });
    expect(readSubmission(read).ok).toBe(true);
    expect(said?.map(({ value }) => value)).toEqual(['某某科技有限公司']);
  });
  it('whose instalments run from different events leaves the period to its user', async () => {
    const { case: read, conflicts } = await contract(
      '第二条 到货后10日内支付50%。',
      '第三条 验收合格后30日内付清余款。',
    );
    expect(conflicts.map(({ fact }) => fact).toSorted()).toEqual(['contract.paymentPeriod', 'contract.periodFrom']);
    expect(read).not.toHaveProperty('contract.paymentPeriod');
  });
  it('of a subcontractor is paid by the general contractor, once the owner has paid', async () => {
    const { case: read, said } = await readingOf(
      Buffer.from(
        [
          '防水工程专业分包合同',
          '承包人（全称）：滨江市某建筑有限公司',
          '分包人（全称）：滨江市某防水工程有限公司',
          '合同暂定总价：人民币贰佰叁拾陆万伍仟元整（小写：2,365,000.00元）。',
          '承包人在收到发包人支付的相应工程款后15日内，按审定工程量的70%支付。',
          '发包人未按期支付工程款的，承包人有权相应顺延付款且不承担违约责任。',
        ].join('\n'),
      ),
    );
    expect(read).toMatchObject({
      unit: '滨江市某建筑有限公司',
      contract: { amount: '2365000.00', paymentPeriod: { days: 15 }, payWhenPaid: true },
    });
    expect(read).not.toHaveProperty('contract.contents');
    expect(said?.map(({ value }) => value)).toEqual(['滨江市某防水工程有限公司']);
  });
  it('tells a blank that should be the date of signing', async () => {
    const { unread } = await readingOf(
      Buffer.from('采购合同\n甲方：甲单位\n乙方：乙公司\n签订日期：____年__月__日\n第一条 合同金额：____元'),
    );
    expect(unread.map(({ words }) => words.slice(0, 4))).toEqual(['签订日期', '第一条合']);
  });
});

test('the documents of a purchase stay those of a purchase, though they hold a contract', async () => {
  const { case: read } = await readingOf(
    Buffer.from(
      '招标公告\n项目名称：音响采购\n预算金额：38万元\n第五章 采购合同\n甲方：某单位\n乙方：\n合同金额：38万元',
    ),
  );
  expect(read).toMatchObject({ kind: 'procurement', project: { budget: '380000.00' } });
});
