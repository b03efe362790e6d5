import type { CodeList } from '../fact.ts';

/** Why a ticket was put under supervision (督办). */
export const supervisionGrounds = {
  'overdue-without-reason': ['逾期且无正当理由', 'Overdue without good reason'],
  'report-not-as-required': ['未按要求反馈办理情况', 'Report not as required'],
  'long-term': ['集中、持续反映且需长期推进', 'Many lasting appeals, pursued over a long time'],
  'opinion-disputed': ['对履职尽责意见有异议', 'Due-diligence opinion disputed'],
} satisfies CodeList;

/** What was done under supervision. */
export const supervisionSteps = {
  'limit-set': ['明确办理时限', 'Limit set'],
  'requirements-set': ['明确处理要求', 'Requirements set'],
  'overdue-explained': ['对逾期作出说明', 'Lateness explained'],
  'measures-taken': ['采取措施推动解决', 'Measures taken'],
  'response-reviewed': ['审核督办办理情况', 'Response reviewed'],
} satisfies CodeList;
