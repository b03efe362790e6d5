import type * as z from 'zod';
import { caseKind } from '../case-kind.ts';
import { buyerTypes } from '../codes/buyer-type.ts';
import { delayReasons } from '../codes/delay-reason.ts';
import { enterpriseSizes } from '../codes/enterprise-size.ts';
import { invoiceKinds } from '../codes/invoice-kind.ts';
import { paymentBases } from '../codes/payment-basis.ts';
import { paymentClauses } from '../codes/payment-clause.ts';
import { paymentMeans } from '../codes/payment-means.ts';
import { regimes } from '../codes/regime.ts';
import { code, codes, date, money, section, yesno } from '../fact.ts';
import { deferral, gasBill, service, subsidy } from './circumstances.ts';

/** One payment owed under a contract, or one deposit to be returned. */
export const payment = caseKind(
  'payment',
  '付款',
  'Payment',
  {
    regime: code(regimes, '适用制度', 'Regime'),
    basis: code(paymentBases, '付款依据', 'Basis of the payment'),
    buyer: section('付款方', 'Buyer', { type: code(buyerTypes, '付款方类型', 'Type of buyer') }),
    supplier: section('收款方', 'Supplier', { size: code(enterpriseSizes, '收款方规模', 'Size of the supplier') }),
    contract: section('合同', 'Contract', {
      contents: codes(paymentClauses, '合同中的付款条款', 'Clauses of the contract about payment'),
    }),
    acceptance: section('履约验收', 'Acceptance', {
      acceptedOn: date('验收日期', 'Performance accepted'),
      payableBefore: yesno('合同约定验收前付款（预付款等）', 'Payable before acceptance under the contract'),
      delayReason: code(delayReasons, '拖延验收的理由', 'Reason given for accepting late'),
    }),
    dueOn: date('约定或承诺的付款日期', 'Payment due under the contract or commitment'),
    conditionsMetOn: date('满足合同约定付款条件日期', 'Conditions of payment met'),
    invoice: section('发票', 'Invoice', {
      receivedOn: date('收到发票日期', 'Invoice received'),
      amount: money('发票金额', 'Amount of the invoice'),
      kind: code(invoiceKinds, '发票类型', 'Kind of invoice'),
    }),
    paidOn: date('付款到账日期', 'Paid'),
    paidToContractAccount: yesno('付至合同约定账户', 'Paid to the account named in the contract'),
    means: code(paymentMeans, '付款方式', 'Means of payment'),
    smallPurchase: yesno('小额零星采购', 'Small sporadic purchase'),
    delayReason: code(delayReasons, '延迟付款理由', 'Reason given for the delay'),
    conditionOutsideContract: yesno(
      '附加采购文件和合同以外的付款条件',
      'Payment made to depend on a duty outside documents and contract',
    ),
    deposit: section('保证金退还', 'Return of a deposit', {
      dueOn: date('保证金应退日期', 'Deposit due for return'),
      returnedOn: date('保证金退还日期', 'Deposit returned'),
    }),
    subsidy,
    service,
    deferral,
    gasBill,
  },
  { mainDates: ['invoice.receivedOn', 'dueOn', 'conditionsMetOn', 'deposit.dueOn'] },
  {},
);

export type PaymentCase = z.infer<ReturnType<typeof payment.schema>>;
