import type { CodeList } from '../fact.ts';

/** What happened in the evaluation (Government Procurement Law, its Regulations, Orders 74, 87 and 94). */
export const evaluationCircumstances = {
  'experts-may-be-chosen': [
    '国务院财政部门规定可以自行选定评审专家，或者属于可由招标人直接确定专家的特殊招标项目',
    'A case in which experts may be chosen freely, or a special project whose experts the tenderer may name',
  ],
  'supplier-offence-found': [
    '发现供应商有行贿、虚假材料或者串通等违法行为',
    'Bribery, false materials or collusion of a supplier was found',
  ],
  'documents-unlawful': ['采购文件内容违反国家有关强制性规定', 'The documents break mandatory rules'],
  'repeated-lawfully': ['按规定重新评审', 'Evaluation was lawfully repeated'],
  'collusion-found': ['评标过程中发现投标人恶意串通等情形', 'Collusion was found in the evaluation'],
  briefing: ['采购人在评标前说明项目背景和需求', 'The purchaser briefed the committee'],
  'experts-chosen-freely': ['采购人自行选定评审专家', 'The purchaser chose experts itself'],
  'member-lost': ['成员缺席、回避或者健康原因致组成不符合规定', 'A member dropped out'],
  'cannot-be-completed': ['无法及时补足评标委员会成员', 'The committee cannot be completed in time'],
  'clarification-asked': ['要求供应商澄清、说明或者补正（更正）', 'Suppliers were asked to clarify'],
  'price-contradiction': ['投标报价前后不一致', 'Prices contradict each other'],
  'own-rule-for-corrections': ['招标文件对报价修正另有规定', 'The documents have a rule of their own for corrections'],
  'plainly-low-price': ['投标报价明显低于其他投标人，可能影响质量或者诚信履约', 'A price plainly below the others'],
  dispute: ['成员对需要共同认定的事项有争议', 'Members disagreed'],
  'ground-of-invalidity': ['有投标存在法定无效情形', 'A bid has a ground of invalidity'],
  'bid-above-the-maximum': ['有报价超过预算或者最高限价', 'A price above the budget or maximum'],
  'result-altered-by-review': ['重新评审改变评标结果', 'A review altered the result'],
  'committee-determines-winner': [
    '招标人授权评标委员会直接确定中标人',
    'The committee was authorised to determine the winner',
  ],
  'documents-defective': [
    '发现招标文件存在歧义、重大缺陷致评标无法进行，或者违反强制性规定',
    'The documents are so ambiguous or defective that evaluation cannot go on, or unlawful',
  ],
  'defect-confirmed': ['采购人确认招标文件存在上述问题', 'The purchaser confirmed the defect'],
  'new-committee': ['重新组建评标委员会', 'A new committee was formed'],
  'non-responsive': ['有响应文件未实质性响应', 'An offer did not respond in substance'],
  'time-too-short-for-a-third': [
    '超过三分之一的成员认为评标时间不够',
    'More than a third of the members find the time too short',
  ],
  'member-replaced': ['评标委员会成员作出评审后被更换', 'A member was replaced after evaluating bids'],
  'silent-refusal': ['成员拒绝签字又不书面说明不同意见', 'A member refused to sign without giving reasons'],
  'written-dissent': ['成员书面说明不同意见', 'A member dissented in writing'],
  'sme-support-granted': [
    '中标（成交）供应商享受中小企业扶持政策',
    'The winner had the support for small and medium enterprises',
  ],
} satisfies CodeList;
