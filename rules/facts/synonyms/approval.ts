import type { Synonyms } from './synonyms.ts';

/** What lists of applications call the facts of an application. */
export const approvalSynonyms: Synonyms = {
  matter: { sure: ['事项名称', '办理事项', '业务类型', '审批事项', '服务事项', '业务名称'] },
  'timeline.appliedOn': {
    sure: ['申请时间', '申请日', '申报日期', '申报时间', '提交申请日期'],
    likely: ['收件日期', '收件时间', '提交日期', '提交时间'],
  },
  'timeline.acceptedOn': { sure: ['受理日', '正式受理日期'] },
  'timeline.completedOn': {
    sure: ['办结日', '办理完成日期', '办结完成日期'],
    likely: ['完成日期', '完成时间', '结束日期'],
  },
  'timeline.promised': { sure: ['承诺时限', '承诺期限', '承诺办结时限'] },
};
