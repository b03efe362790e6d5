import type { CodeList } from '../fact.ts';

/** Done in the evaluation (Government Procurement Law, its Regulations, Orders 74, 87 and 94). */
export const evaluationSteps = {
  'talks-one-by-one': ['谈判小组全体成员集中与各供应商分别谈判', 'The whole group talked with each supplier apart'],
  'changes-notified': ['以书面形式通知所有参加谈判的供应商', 'All suppliers in the talks notified in writing'],
  'final-offers-from-all': [
    '要求所有参加谈判的供应商在规定时间内进行最后报价',
    'All suppliers in the talks asked for a final offer',
  ],
  'lowest-responsive-chosen': [
    '在满足需求且质量和服务相等的供应商中确定报价最低的成交',
    'The lowest offer that meets the need was chosen',
  ],
  'one-final-price': ['供应商一次报出不得更改的价格', 'Each supplier gave one price that could not be changed'],
  'lower-grade-taken': [
    '联合体中同类资质承担相同工作的，按等级较低的确定资质等级',
    'The lower grade of the consortium was taken',
  ],
  'bid-without-security-rejected': ['未按要求提交保证金的投标按无效处理', 'The bid without security was held invalid'],
  'final-offers-from-recommended': [
    '要求被推荐的供应商在规定时间内提交最后报价',
    'The recommended suppliers were asked for final offers',
  ],
  'experts-drawn': ['从评审专家库中随机抽取评审专家', 'Experts were drawn at random from the pool'],
  stopped: ['停止评审并说明情况', 'Evaluation was stopped and the matter explained'],
  'report-signed': ['成员在评审报告上签字', 'The members signed the report'],
  'repetition-reported': ['书面报告本级财政部门', 'The finance department was told in writing'],
  'prequalified-by-published-criteria': [
    '按照资格预审文件载明的标准和方法进行资格预审',
    'Prequalification by the published criteria',
  ],
  'one-bid-per-brand': ['相同品牌的不同投标人按一家计算', 'Bidders of one brand counted as one'],
  'colluders-rejected': ['认定投标无效并书面报告财政部门', 'The bid was held invalid and reported'],
  'qualification-reviewed': ['采购人或者代理机构依法审查投标人资格', 'Purchaser or agency reviewed the qualifications'],
  'briefing-in-writing': ['采购人的说明提交书面材料并存档', 'The briefing was given in writing and filed'],
  'own-choice-agreed': ['自行选定专家经主管预算单位同意', 'The budget unit agreed to the choice of experts'],
  'committee-completed': ['补足评标委员会后继续评标', 'The committee was completed'],
  'papers-sealed': ['封存投标文件和开标、评标资料', 'Papers sealed'],
  'clarification-in-writing': ['以书面形式要求澄清、说明或者补正', 'Clarification asked in writing'],
  'scored-independently': ['成员独立评价并汇总得分', 'Members scored independently'],
  'ranked-by-price': ['按投标报价由低到高排列', 'Ranked by price'],
  'ranked-by-points': ['按得分由高到低排列', 'Ranked by points'],
  'prices-corrected-in-order': ['报价前后不一致的按规定修正', 'Contradictory prices corrected as laid down'],
  'low-price-explained': [
    '要求报价明显过低的投标人书面说明，不能证明合理的作无效处理',
    'Plainly low bids were to be explained, or rejected',
  ],
  'majority-decided': ['有争议的按少数服从多数作出结论', 'Disputes were settled by majority'],
  'invalid-bids-rejected': ['有法定无效情形的投标认定为无效', 'Bids with a ground of invalidity were held invalid'],
  'overpriced-bids-rejected': [
    '报价超过预算或者最高限价的投标认定为无效',
    'Bids above the budget or maximum were held invalid',
  ],
  'altered-result-reported': ['重新评审改变评标结果的书面报告财政部门', 'An altered result was reported'],
  'legal-expert-sat': ['评审专家中有1名法律专家', 'One of the experts is a lawyer'],
  'offences-told': ['告知采购人、代理机构发现的供应商违法违规行为', 'Offences found were told to purchaser and agency'],
  'non-responsive-told': ['告知未实质性响应的供应商', 'Who did not respond in substance was told'],
  'changes-confirmed': ['实质性变动经采购人代表确认', 'The purchaser’s representative confirmed the changes'],
  'specialists-agreed-the-price': [
    '组织专业人员与供应商商定合理的成交价格',
    'Specialists agreed a reasonable price with the supplier',
  ],
  'talks-recorded': ['编写协商情况记录', 'The talks were recorded'],
  'experts-qualified': [
    '专家符合法定条件并从规定的专家名单中确定',
    'Experts meet the conditions and come from the lists prescribed',
  ],
  'qualified-by-committee': [
    '由评标委员会在开标后审查投标人资格',
    'The committee examined qualifications after the opening',
  ],
  'time-extended': ['延长评标时间', 'The time for evaluation was extended'],
  'redone-by-replacement': ['由更换后的成员重新评审', 'The replacement evaluated anew'],
  'ground-rejected-bid-unsealed-and-unsigned': [
    '否决既未盖章又未签字的投标',
    'The bid with neither seal nor signature was rejected',
  ],
  'ground-rejected-several-bids-of-one': ['否决同一投标人的多个投标', 'Several bids of one bidder were rejected'],
  'ground-rejected-price-outside-limits': [
    '否决低于成本或者高于最高投标限价的投标',
    'The bid below cost or above the maximum was rejected',
  ],
  'ground-rejected-bid-with-statutory-ground': ['否决有法定情形的投标', 'The bid with a statutory ground was rejected'],
  'dissent-noted': ['评标报告注明不同意见', 'The report notes the dissent'],
  'candidate-reviewed': ['由原评标委员会审查确认', 'The same committee examined it'],
} satisfies CodeList;
