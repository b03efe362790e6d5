import type * as z from 'zod';
import { caseKind } from '../case-kind.ts';
import { delayReasons } from '../codes/delay-reason.ts';
import { depositKinds } from '../codes/deposit-kind.ts';
import { enterpriseSizes } from '../codes/enterprise-size.ts';
import { invoiceKinds } from '../codes/invoice-kind.ts';
import { paymentBases } from '../codes/payment-basis.ts';
import { paymentMeans } from '../codes/payment-means.ts';
import { paymentPractices } from '../codes/payment-practice.ts';
import { regimes } from '../codes/regime.ts';
import { paymentEvidence } from '../evidence/payment.ts';
import { code, codes, date, ifAny, money, payments, section, yesno } from '../fact.ts';
import { deferral, gasBill, service, subsidy } from './circumstances.ts';
import { claim, complaint, overdueInfo } from './claim.ts';
import { buyer, contract } from './contract.ts';

/** One payment owed under a contract, or one deposit to be returned. */
export const payment = caseKind(
  'payment',
  '付款',
  'Payment',
  {
    regime: code(regimes, '适用制度', 'Rules the contract was made under', {
      zh: '合同按哪套规定订立；国家机关、事业单位、团体组织使用财政资金，采购集中采购目录内或限额标准以上的，为政府采购。',
      en: 'Under which rules the contract was made: public bodies that buy with fiscal funds what is listed or above the threshold do so by government procurement.',
    }),
    basis: code(paymentBases, '付款依据', 'Basis of the payment'),
    buyer,
    supplier: section('收款方', 'Supplier', {
      size: code(enterpriseSizes, '收款方规模', 'Size of the supplier'),
      privateEnterprise: yesno('收款方为民营企业', 'The supplier is a private enterprise'),
    }),
    contract,
    deliveredOn: date('交付日期', 'Delivered', {
      zh: '货物、工程、服务交付之日；检验不合格而更换、返工的，填重新交付之日。',
      en: 'The day on which goods, works or services were delivered; where they were refused and replaced, of the later delivery.',
    }),
    acceptance: section('履约验收', 'Acceptance', {
      acceptedOn: date('验收日期', 'Performance accepted'),
      refusedOn: date('检验或者验收不合格日期', 'Found not to conform'),
      payableBefore: yesno('合同约定验收前付款（预付款等）', 'Payable before acceptance under the contract'),
      delayReason: code(delayReasons, '拖延验收的理由', 'Reason given for accepting late'),
    }),
    dueOn: ifAny(
      date('约定或承诺的付款日期', 'Payment due under the contract or commitment', {
        zh: '付款期限届满之前约定或者承诺的日期；逾期以后另行承诺的日期不填。',
        en: 'A day agreed or promised before the period of payment had ended; a day promised when it was late already is not meant.',
      }),
    ),
    settlementConfirmedOn: date('双方确认结算金额日期', 'Settled sum confirmed by both sides'),
    conditionsMetOn: date('满足合同约定付款条件日期', 'Conditions of payment met', {
      zh: '合同约定的付款条件（如验收合格、资料齐备）全部具备之日；合同另约定某日付款的，不早于该日。',
      en: 'The day on which all that the contract makes payment depend on was there, such as acceptance and papers; where the contract names a day of payment, no earlier than that.',
    }),
    invoice: section('发票', 'Invoice', {
      receivedOn: date('收到发票日期', 'Invoice received'),
      amount: money('发票金额', 'Amount of the invoice'),
      kind: code(invoiceKinds, '发票类型', 'Kind of invoice'),
    }),
    amountDue: money('应付金额', 'Amount due', {
      zh: '本笔应付的全部金额，已付部分不扣除。',
      en: 'All that is owed in this payment, without what has been paid of it.',
    }),
    payments: payments('分次付款', 'Part payments', {
      zh: '分次支付的，逐笔填写日期和金额。',
      en: 'Where it was paid in parts: day and amount of each.',
    }),
    paidOn: date('付款到账日期', 'Paid'),
    paidToContractAccount: yesno('付至合同约定账户', 'Paid to the account named in the contract', {
      zh: '双方书面变更账户，或者债权依法转让并已通知的，付至变更后的账户、受让人账户，填“是”。',
      en: 'Yes also where both sides changed the account in writing, or the claim was assigned and notice given, and it was paid there.',
    }),
    means: code(paymentMeans, '付款方式', 'Means of payment'),
    meansForced: yesno('强制或者变相强制接受非现金支付方式', 'A means other than cash forced on the supplier'),
    settledByAudit: yesno(
      '强制以审计机关的审计结果作为结算依据',
      'Settlement made to depend on the audit of the audit office',
    ),
    smallPurchase: yesno('小额零星采购', 'Small sporadic purchase'),
    delayReason: code(delayReasons, '延迟付款理由', 'Reason given for the delay'),
    undisputedPaidInTime: yesno('无争议部分已按期支付', 'The undisputed part was paid in time', {
      zh: '与供应商存在争议的填写；无争议部分尚未到期，或者全部存在争议的，填“是”。',
      en: 'Where there is a dispute with the supplier; yes also where that part is not due yet, or all of it is disputed.',
    }),
    conditionOutsideContract: yesno(
      '附加采购文件和合同以外的付款条件',
      'Payment made to depend on a duty outside documents and contract',
    ),
    deposit: section('保证金收取与退还', 'Deposits', {
      kind: code(depositKinds, '保证金种类', 'Kind of deposit'),
      cashOnly: yesno('只接受现金缴纳保证金', 'Deposit accepted in cash only'),
      dueOn: date('保证金应退日期', 'Deposit due for return'),
      returnedOn: date('保证金退还日期', 'Deposit returned'),
    }),
    conduct: section('付款方的做法', 'Conduct of the payer', {
      practices: codes(paymentPractices, '付款方的做法', 'What the payer did'),
    }),
    claim,
    overdueInfo,
    complaint,
    subsidy,
    service,
    deferral,
    gasBill,
  },
  {
    evidence: paymentEvidence,
    mainDates: [
      'invoice.receivedOn',
      'dueOn',
      'conditionsMetOn',
      'deposit.dueOn',
      'deliveredOn',
      'contract.signedOn',
      // Of a payment of which only the end is dated, the end: it is not judged by what came into force since.
      'acceptance.acceptedOn',
      'settlementConfirmedOn',
      'paidOn',
      'deposit.returnedOn',
      'subsidy.dueOn',
      'subsidy.paidOn',
      'claim.confirmationAskedOn',
      'complaint.receivedOn',
    ],
  },
  {},
);

export type PaymentCase = z.infer<ReturnType<typeof payment.schema>>;
