import { date, section, yesno } from '../fact.ts';

/** The steps of the procedure, from the plan to the published contract. */
export const process = section('采购过程', 'Procedure', {
  planPublishedOn: date('招标计划发布日期', 'Tender plan published'),
  startedOn: date('采购活动开始日期', 'Procurement started', {
    zh: '对外开始采购之日；不明的，填公告日期。',
    en: 'The day the purchase began outwardly; if in doubt, the day of the notice.',
  }),
  documentsAvailableOn: date('招标文件发售或可下载日期', 'Tender documents available'),
  bidDeadlineOn: date('投标截止日期', 'Deadline for bids'),
  evaluationReportReceivedOn: date('收到评审报告日期', 'Evaluation report received'),
  candidatesPublicisedOn: date('中标候选人公示日期', 'Candidates publicised'),
  winnerDeterminedOn: date('确定中标（成交）供应商日期', 'Winner determined'),
  awardNoticeOn: date('中标（成交）通知书发出日期', 'Award notice issued'),
  resultPublishedOn: date('中标（成交）结果公告日期', 'Result published'),
  contractSignedOn: date('合同签订日期', 'Contract signed'),
  contractPublishedOn: date('合同公告日期', 'Contract published'),
  bidSecurityReturnedToLosersOn: date('退还未中标人投标保证金日期', 'Bid security returned to unsuccessful bidders'),
  bidSecurityReturnedToWinnerOn: date('退还中标人投标保证金日期', 'Bid security returned to the winner'),
  responsibleNamedInReport: yesno('招标投标情况报告载明负责人', 'Persons responsible named in the tender report'),
});
