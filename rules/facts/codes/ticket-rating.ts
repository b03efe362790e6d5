import type { CodeList } from '../fact.ts';

/** How a caller rated. */
export const ratings = {
  'very-satisfied': ['非常满意', 'Very satisfied'],
  satisfied: ['满意', 'Satisfied'],
  'fairly-satisfied': ['基本满意', 'Fairly satisfied'],
  dissatisfied: ['不满意', 'Dissatisfied'],
  'very-dissatisfied': ['非常不满意', 'Very dissatisfied'],
  none: ['未评价', 'Not rated'],
  late: ['逾期评价', 'Rated late'],
  invalid: ['超出选项或选多项', 'Outside the options, or several'],
} satisfies CodeList;

/** What the hotline did about ratings. */
export const ratingSteps = {
  'reception-rating-offered': ['提供热线受理服务评价', 'Rating of the hotline’s service offered'],
  'handling-rating-offered': ['提供办理评价', 'Rating of the handling offered'],
  'handling-rating-covers-result': [
    '办理评价涵盖依法解决、回复、结果',
    'Rating of the handling covers solution, reply and result',
  ],
  'recorded-as-unrated': ['记为未评价', 'Recorded as not rated'],
  'counted-as-valid': ['计为有效评价', 'Counted as valid'],
  'return-visit': ['回访', 'Return visit'],
  'return-visit-recorded': ['记录回访情况', 'Return visit recorded'],
  'second-return-visit': ['第二次评价后回访', 'Return visit after the second rating'],
  'reason-registered': ['登记不满意原因', 'Reason for dissatisfaction registered'],
  'second-rating-offered': ['进行第二次评价', 'Second rating offered'],
  'opinion-time-expired': ['履职尽责意见超期未提交', 'No due-diligence opinion in time'],
  'ticket-closed': ['结束工单', 'Ticket closed'],
} satisfies CodeList;

/** Why a ticket rated badly is not handled again. */
export const rehandlingExemptions = {
  'special-treatment': ['按管理办法第十一条第二款分类处理', 'Treated under art. 11 para. 2 of the hotline measures'],
  'unreachable-or-refused': ['无法联系或拒绝补充', 'Unreachable, or refused to add information'],
  'suggestion-not-adopted': ['意见建议未采纳', 'Suggestion not adopted'],
  'mediation-ended': ['已调解完毕或终止', 'Mediation done or ended'],
  'force-majeure': ['不可抗力', 'Force majeure'],
  'repeat-matter': ['已办结事项重复反映', 'Repeat of a completed matter'],
} satisfies CodeList;

/** What was done when a ticket was handled again. */
export const rehandlingSteps = {
  'sent-back': ['发回再次办理', 'Sent back to be handled again'],
  returned: ['承办单位退回', 'Returned by the unit'],
  extended: ['延期', 'Extended'],
  'reason-asked': ['了解不满意原因', 'Reason asked'],
  'reason-answered': ['就不满意原因回复', 'Reason answered'],
  reviewed: ['热线中心审核', 'Reviewed by the centre'],
  'failure-reason-stated': ['说明审核不通过理由', 'Reason for not passing stated'],
  continued: ['承办单位继续办理', 'Unit continued to handle it'],
} satisfies CodeList;
