import { contractContents } from '../codes/contract-content.ts';
import { contractPractices } from '../codes/contract-practice.ts';
import { delayReasons } from '../codes/delay-reason.ts';
import { code, codes, date, done, money, section, yesno } from '../fact.ts';

/** The contract concluded with the winner. */
export const contract = section('采购合同', 'Contract', {
  amount: money('合同金额', 'Contract sum'),
  contents: codes(contractContents, '合同载明的内容', 'What the contract provides for'),
  practices: codes(contractPractices, '合同签订中的问题', 'Faults in concluding the contract'),
  delayReason: code(delayReasons, '不签或迟签合同的理由', 'Reason for not signing or signing late'),
});

/** How the winner's performance was followed up. */
export const performance = section('履约', 'Performance', {
  completedOn: date('履约完成日期', 'Performance completed'),
  acceptedOn: date('验收结束日期', 'Acceptance concluded'),
  archivedOn: date('采购档案归档日期', 'File of the purchase archived'),
  evaluated: yesno('已开展履约评价', 'Performance evaluated'),
  evaluationInCredit: done(
    '履约评价已纳入市场主体信用管理并共享',
    'Evaluation entered in the credit system and shared',
  ),
});

/** What was bought beyond the first contract. */
export const supplements = section('补充采购', 'Further purchases', {
  originalAmount: money('原合同采购金额', 'Sum of the first contract', {
    zh: '最初签订的合同金额，不含变更、补充。',
    en: 'As first signed, without changes and supplements.',
  }),
  total: money('所有补充合同的采购金额', 'All supplementary contracts together'),
  furtherTotal: money('向原供应商继续添购的总额', 'All further purchases from the same supplier'),
});
