import { securityForms } from '../codes/security-form.ts';
import { codes, date, money, percent, period, section, yesno } from '../fact.ts';
import { ifStated } from './if-stated.ts';

/** The security for performance of the contract. */
export const performanceSecurity = section('履约保证金', 'Performance security', {
  amount: money('履约保证金金额', 'Amount of the performance security', {
    zh: '免收填 0。',
    en: '0 where none is demanded.',
  }),
  percent: percent('履约保证金比例', 'Performance security as a share of the contract sum', {
    zh: '占合同金额的百分比；免收填 0。',
    en: 'Percent of the contract sum; 0 where none is demanded.',
  }),
  dueOn: date('履约保证金提交期限届满日', 'Performance security due', {
    zh: '按采购（招标）文件规定；文件要求签订合同前提交的，填合同签订日期。',
    en: 'As the documents say; where they want it before the contract is signed, the day of signing.',
  }),
  returnWithin: ifStated(
    period('履约保证金退还期限', 'Performance security returned within', {
      zh: '自履约完成（验收合格）起。',
      en: 'From the day the contract was performed and accepted.',
    }),
  ),
  forms: codes(securityForms, '接受的履约保证金形式', 'Forms of performance security accepted'),
  refusedForms: codes(securityForms, '拒收的履约保证金形式', 'Forms of performance security refused'),
  issuerDesignated: yesno('指定出具保函的机构', 'Issuer of the guarantee designated'),
});

/** The security for the quality of works. */
export const qualitySecurity = section('质量保证金', 'Quality security', {
  amount: money('质量保证金金额', 'Amount of the quality security', {
    zh: '不预留填 0。',
    en: '0 where none is retained.',
  }),
  percent: percent('质量保证金比例', 'Quality security as a share of the contract sum', {
    zh: '占合同（结算）金额的百分比；不预留填 0。',
    en: 'Percent of the contract or final sum; 0 where none is retained.',
  }),
  refusedForms: codes(securityForms, '拒收的质量保证金形式', 'Forms of quality security refused'),
});
