import { buyerTypes } from '../codes/buyer-type.ts';
import { paymentClauses } from '../codes/payment-clause.ts';
import { periodStarts } from '../codes/period-start.ts';
import { code, codes, dailyRate, date, ifAny, money, period, section, yesno } from '../fact.ts';

/** Who owes the payment. */
export const buyer = section('付款方', 'Buyer', {
  type: code(buyerTypes, '付款方类型', 'Type of buyer'),
  large: yesno('付款方为大型企业', 'The buyer is a large enterprise', {
    zh: '付款方类型为国有企业的，其中的大型企业填“是”。',
    en: 'Also of a state-owned enterprise, where it is large.',
  }),
  fiscalFunds: yesno(
    '付款方为部分或者全部使用财政资金的团体组织',
    'The buyer is an organisation that uses fiscal funds',
  ),
  localGovernment: yesno('付款方为地方人民政府', 'The buyer is a local people’s government'),
});

/** The contract under which the payment is owed. */
export const contract = section('合同', 'Contract', {
  signedOn: date('合同订立日期', 'Contract signed'),
  fiscalMoney: yesno('使用财政资金采购', 'Bought with fiscal money'),
  amount: money('合同金额', 'Contract sum'),
  paymentPeriod: ifAny(period('合同约定的付款期限', 'Agreed payment period')),
  periodFrom: ifAny(code(periodStarts, '付款期限起算点', 'What the payment period runs from')),
  inspectionLimit: ifAny(period('合同约定的检验或者验收期限', 'Agreed time for inspection or acceptance')),
  lateInterest: ifAny(dailyRate('合同约定的逾期付款利率（每日千分比）', 'Agreed late interest, per mille a day')),
  payWhenPaid: yesno('约定以收到第三方付款为付款条件', 'Payment made to depend on a third party paying first'),
  contents: codes(paymentClauses, '合同中的付款条款', 'Clauses of the contract about payment'),
});
