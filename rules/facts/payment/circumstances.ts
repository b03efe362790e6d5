import { deferralKinds } from '../codes/deferral-kind.ts';
import { gasBillServices } from '../codes/gas-bill-service.ts';
import { code, codes, date, money, orNone, period, section, yesno } from '../fact.ts';

/** A subsidy paid after a publicity period. */
export const subsidy = section('补贴', 'Subsidy', {
  scheme: code(
    { 'free-seals': ['新开办企业免费刻章补贴', 'Free seals for new companies'], other: ['其他补贴', 'Another scheme'] },
    '补贴项目',
    'Subsidy scheme',
  ),
  dueOn: date('补贴规定发放期限届满日期', 'Subsidy due under its scheme'),
  paidOn: date('补贴发放日期', 'Subsidy paid'),
  publicityEndedOn: date('补贴公示结束日期', 'Publicity period ended'),
  objectionPending: yesno('异议未处理完毕', 'Objection pending'),
});

/** A technical service that an authority commissions in the course of an approval. */
export const service = section('审批中的技术服务', 'Technical service in an approval', {
  paidByDepartment: yesno('由部门支付服务费', 'Fee paid by the department'),
  inDepartmentBudget: yesno('服务费纳入部门预算', 'Fee in the budget of the department'),
});

/** Dues that were deferred. */
export const deferral = section(
  '缓缴',
  'Deferral',
  {
    kind: code(deferralKinds, '缓缴的费用', 'What was deferred'),
    payerAffected: yesno('受疫情影响暂时困难', 'Payer in difficulty because of the epidemic'),
    granted: orNone(
      period('给予的缓缴期', 'Deferral granted', {
        zh: '按申请人要求给予较短期限的，不填。',
        en: 'Left out where the payer asked for a shorter one.',
      }),
      '没有给予',
      'None was granted',
    ),
    lateFee: money('缓缴或补缴期间收取的滞纳金', 'Late fee charged for the deferral', {
      zh: '水电气费缓缴期满以后欠费的滞纳金，不计。',
      en: 'Of water, power and gas not what was charged for arrears after the deferral had ended.',
    }),
    arrearsSinceOn: date('欠费开始日期', 'In arrears since'),
    supplyCutOn: date('因欠费停供日期', 'Supply cut for arrears'),
  },
  [['arrearsSinceOn', 'supplyCutOn']],
);

/** Monthly gas bills. */
export const gasBill = section('燃气账单', 'Gas bill', {
  services: codes(gasBillServices, '燃气账单服务', 'Services with the gas bill'),
});
