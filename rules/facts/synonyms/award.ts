import type { Synonyms } from './synonyms.ts';

/** What lists of applications for awards and subsidies call their facts. */
export const awardSynonyms: Synonyms = {
  scheme: { sure: ['资助项目', '奖项', '补贴项目', '扶持项目'], likely: ['项目类别'] },
  'application.filedOn': { sure: ['申报时间', '申请日期', '申请时间'] },
  'grant.amount': { sure: ['资助金额', '奖励金额', '补贴金额'], likely: ['金额'] },
  'publicity.startedOn': { sure: ['公示起始日期', '公示开始时间'] },
  'publicity.endedOn': { sure: ['公示截止日期', '公示结束时间'] },
};
