import { date, section, yesno } from '../fact.ts';

/** The steps of the procedure, from the plan to the published contract. */
export const process = section(
  '采购过程',
  'Procedure',
  {
    planPublishedOn: date('招标计划发布日期', 'Tender plan published'),
    startedOn: date('采购活动开始日期', 'Procurement started', {
      zh: '对外开始采购之日；不明的，填公告日期。',
      en: 'The day the purchase began outwardly; if in doubt, the day of the notice.',
    }),
    noticeEndedOn: date('采购（招标）公告期限届满日期', 'Period of the notice ended'),
    singleSourcePublicityStartedOn: date('单一来源采购公示开始日期', 'Publicity of a single source started'),
    singleSourcePublicityEndedOn: date('单一来源采购公示结束日期', 'Publicity of a single source ended', {
      zh: '公示的最后一日。',
      en: 'The last day of the publicity period.',
    }),
    supplementaryReviewOn: date('单一来源补充论证日期', 'Supplementary review of a single source'),
    documentsAvailableOn: date('招标文件发售或可下载日期', 'Tender documents available'),
    documentsAvailableUntilOn: date('招标文件停止发售或提供日期', 'Tender documents available until'),
    siteVisitOn: date('现场考察或者开标前答疑会日期', 'Site visit or meeting before the opening'),
    clarifiedOn: date('最后一次澄清或者修改日期', 'Last clarification or change of the documents', {
      zh: '可能影响投标（响应）文件编制的最后一次澄清或者修改。',
      en: 'The last one that may affect how bids are drawn up.',
    }),
    bidDeadlineOn: date('投标截止日期', 'Deadline for bids'),
    withdrawalReceivedOn: date('收到书面撤回投标通知日期', 'Notice of withdrawal received'),
    bidSecurityReturnedToWithdrawnOn: date('退还撤回投标者保证金日期', 'Bid security returned after withdrawal'),
    terminatedOn: date('终止采购活动日期', 'Purchase ended without an award'),
    feesAndSecurityReturnedOn: date('终止后退还费用和保证金日期', 'Fees and securities returned after the end'),
    evaluationEndedOn: date('评审结束日期', 'Evaluation ended'),
    evaluationReportSentOn: date('评审报告送交采购人日期', 'Evaluation report sent to the purchaser'),
    evaluationReportReceivedOn: date('收到评审报告日期', 'Evaluation report received'),
    candidatesPublicisedOn: date('中标候选人公示日期', 'Candidates publicised'),
    candidatesPublicityEndedOn: date('中标候选人公示结束日期', 'Publicity of candidates ended', {
      zh: '公示的最后一日。',
      en: 'The last day of the publicity period.',
    }),
    winnerDeterminedOn: date('确定中标（成交）供应商日期', 'Winner determined'),
    awardNoticeOn: date('中标（成交）通知书发出日期', 'Award notice issued'),
    resultPublishedOn: date('中标（成交）结果公告日期', 'Result published'),
    resultNoticeEndedOn: date('结果公告期限届满日期', 'Announcement of the result ended'),
    contractSignedOn: date('合同签订日期', 'Contract signed'),
    contractFiledOn: date('合同报备案日期', 'Copy of the contract filed'),
    contractPublishedOn: date('合同公告日期', 'Contract published'),
    bidSecurityReturnedToLosersOn: date('退还未中标人投标保证金日期', 'Bid security returned to unsuccessful bidders'),
    bidSecurityReturnedToWinnerOn: date('退还中标人投标保证金日期', 'Bid security returned to the winner'),
    tenderReportSubmittedOn: date('提交招标投标情况报告日期', 'Report on the tender submitted'),
    closedOn: date('采购活动结束日期', 'Purchase concluded'),
    responsibleNamedInReport: yesno('招标投标情况报告载明负责人', 'Persons responsible named in the tender report'),
  },
  [['singleSourcePublicityStartedOn', 'singleSourcePublicityEndedOn']],
);
