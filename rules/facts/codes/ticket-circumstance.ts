import type { CodeList } from '../fact.ts';

/** What holds of a ticket and decides how it must be handled. */
export const ticketCircumstances = {
  'special-limit': ['另有规定期限（上级交办等）', 'Another limit applies (passed down, other rules)'],
  extended: ['已办理延期', 'Extended'],
  'added-facts-affect-handling': [
    '提交办理情况前追加的情况影响办理',
    'Facts added before the report affect the handling',
  ],
  'added-facts-no-effect': [
    '提交办理情况前追加的情况不影响办理',
    'Facts added before the report do not affect the handling',
  ],
  'long-term-item': ['长期推进的复杂事项', 'Complex matter pursued over a long time'],
  'like-ticket-of-long-term-item': [
    '长期推进期间就同一诉求提交的工单',
    'Another ticket on the same appeal while a long-term matter is pursued',
  ],
  'real-name-needed': ['须提供实名信息方可办理', 'Can be handled only with the real name'],
  'real-name-refused': ['诉求人拒绝提供实名信息', 'Caller refused to give the real name'],
  'anonymity-requested': ['诉求人要求隐匿个人信息', 'Caller asked for personal data to be hidden'],
  'several-units': ['涉及两个以上承办单位职责', 'Concerns the duties of several units'],
  'mixed-requests': ['同时含直接答复、转派、指引内容', 'Parts to answer, to dispatch and to redirect'],
  'joint-handling': ['需两个以上单位共同办理', 'Needs several units to handle it jointly'],
  'special-treatment': [
    '属管理办法第十一条第二款第二至五项情形',
    'Case of art. 11 para. 2 (2) to (5) of the hotline measures',
  ],
  'repeat-of-completed-matter': [
    '同一诉求人就已依法办结事项再次反映',
    'Same caller again on a matter lawfully completed',
  ],
  'new-facts-or-reasons': ['有新情况、新理由', 'New facts or reasons'],
  'dispatched-again': ['退回获准或需共同办理，已重新转派', 'Dispatched again after a return or for joint handling'],
  withdrawn: ['诉求人撤回诉求', 'Caller withdrew'],
  'withdrawal-told-to-unit': ['诉求人向承办单位提出撤诉', 'Caller told the unit of a withdrawal'],
  'consumer-mediation': ['消费调解事项', 'Consumer mediation'],
  'no-measures-needed': ['举报不实或无须采取行政措施', 'Denunciation unfounded, or no measure called for'],
  'case-filed': ['已决定立案', 'Decided to open a case'],
  'suggestion-adopted': ['意见建议已采纳', 'Suggestion adopted'],
  'suggestion-not-adopted': ['意见建议未采纳', 'Suggestion not adopted'],
  'no-reply-wanted': ['诉求人明确不需要回复', 'Caller wants no reply'],
  'caller-unreachable': ['无法联系诉求人', 'Caller could not be reached'],
  'sent-for-rehandling': ['发回再次办理', 'Sent back to be handled again'],
  'cross-department-or-hard': ['跨层级、跨部门或疑难复杂事项', 'Crosses levels or departments, or is hard'],
  'no-early-solution': ['短期内难以实质解决', 'Cannot really be solved soon'],
  'provincial-or-cross-city': ['涉省级事权或需跨市协调', 'Provincial power, or coordination between cities'],
} satisfies CodeList;
