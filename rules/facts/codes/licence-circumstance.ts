import type { CodeList } from '../fact.ts';

/** What a licence and its procedure were like (行政许可法). */
export const licenceCircumstances = {
  'withdrawn-with-loss': ['依法变更或者撤回许可造成财产损失', 'Changed or withdrawn in the public interest, with loss'],
  'transfer-allowed-by-law': ['法律、法规规定可以转让', 'The law allows a transfer'],
  'several-offices': ['需要行政机关内设的多个机构办理', 'Several offices of the authority handle it'],
  'form-needed': ['申请书需要采用格式文本', 'A form is needed'],
  'explanation-asked': ['申请人要求说明、解释公示内容', 'The applicant asked for an explanation'],
  'licence-not-needed': ['申请事项依法不需要取得行政许可', 'No licence is needed'],
  'not-competent': ['申请事项不属于本机关职权范围', 'Outside the powers of the authority'],
  'decidable-on-the-spot': ['材料齐全且能够当场作出决定', 'Complete, and can be decided on the spot'],
  'substance-checked': ['需要对材料的实质内容进行核实', 'The substance has to be checked'],
  'affects-others': ['直接关系他人重大利益', 'Great interests of others are touched'],
  'conditions-met': ['申请符合法定条件、标准', 'The conditions of law are met'],
  'time-left-out': [
    '依法需要听证、检验、鉴定、专家评审等，所需时间不计入期限',
    'Time of a hearing, test or expert review is left out',
  ],
  'hearing-required': [
    '依法应当听证，或者行政机关认为需要听证的涉及公共利益的重大许可',
    'The law demands a hearing, or the authority finds that a great matter of public interest needs one',
  ],
  'hearing-asked-late': ['逾期提出听证申请', 'The hearing was asked for too late'],
  'hearing-wish-withdrawn': ['听证申请已撤回', 'The wish for a hearing was taken back'],
  'nobody-spoke': ['经告知，申请人、利害关系人均未提出意见', 'Told of it, nobody had anything to say'],
  'change-conditions-met': [
    '要求变更许可事项且符合法定条件、标准',
    'A change was asked for, and its conditions are met',
  ],
  'scarce-resource': [
    '有限资源开发利用、公共资源配置或者特定行业市场准入',
    'Scarce or public resources, or entry to a public-interest trade',
  ],
  'other-procedure-by-law': ['法律、行政法规另有规定', 'A law or regulation provides otherwise'],
  'inspection-licence': [
    '需要由行政机关检验、检测、检疫的设备、设施、产品、物品',
    'Equipment or products that the authority itself inspects',
  ],
  'no-analysis-needed': ['检验结果不需要进一步技术分析', 'The result needs no further analysis'],
  'refused-on-inspection': ['根据检验、检测、检疫结果不予许可', 'Refused on the result of the inspection'],
  'limited-number': ['有数量限制且两个以上申请人符合条件', 'Limited in number, and several applicants qualify'],
  'got-by-fraud': ['以欺骗、贿赂等不正当手段取得许可', 'Got by fraud or bribery'],
  'revocation-harms-public': ['撤销可能对公共利益造成重大损害', 'Revoking it would gravely harm the public'],
  lapsed: ['有应当注销许可的情形', 'There is a ground to cancel it'],
  'public-safety': ['直接关系公共安全、人身健康、生命财产安全', 'Touches public safety, health, life or property'],
  'renewal-time-by-law': [
    '法律、法规、规章对申请延续的时间另有规定',
    'A law, regulation or rule sets another time to ask for renewal',
  ],
  'renewal-asked-in-time': ['延续申请在规定时间内提出', 'Renewal was asked for in time'],
} satisfies CodeList;
