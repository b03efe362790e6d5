import type { CodeList } from '../fact.ts';

/** What a bank charges with a loan, or makes it depend on. */
export const loanPractices = {
  'commitment-fee': ['收取承诺费', 'Commitment fee'],
  'fund-management-fee': ['收取资金管理费', 'Fund management fee'],
  'financial-advice-fee': [
    '违规收取财务顾问费（无实质服务等）',
    'Fee for financial advice against the rules, as without real service',
  ],
  'consulting-fee': ['违规收取咨询费（无实质服务等）', 'Consulting fee against the rules, as without real service'],
  'unreasonable-condition': ['附加不合理条件', 'Unreasonable condition'],
  'amount-docked': ['克扣放款数额', 'Part of the loan kept back'],
  'loan-as-deposit': ['以贷转存', 'Loan turned into a deposit'],
  'deposit-linked': ['存贷挂钩', 'Loan linked to a deposit'],
  'interest-as-fees': ['浮利分费', 'Interest taken as fees'],
  'tied-sale': ['借贷搭售', 'Products tied to the loan'],
  'discriminatory-terms': ['对民营企业、中小企业设置歧视性要求', 'Discriminatory terms for private or small firms'],
  'unreasonable-fee': ['违规收取不合理费用', 'Another unreasonable fee'],
} satisfies CodeList;
