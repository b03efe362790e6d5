import type { CodeList } from '../fact.ts';

/** Faults in the evaluation (Government Procurement Law, its Regulations, Orders 74, 87 and 94). */
export const evaluationFaults = {
  'information-leaked': [
    '透露其他供应商的技术资料、价格和其他信息',
    'Other suppliers’ data, prices or other information disclosed',
  ],
  'negotiated-with-bidders': ['在招标过程中与投标人进行协商谈判', 'Negotiated with bidders during the tender'],
  'unequal-standards': ['对供应商采取不同的资格审查或者评审标准', 'Different standards applied to suppliers'],
  'unpublished-criteria-used': [
    '以招标文件中没有规定的评标标准作为评审依据',
    'Criteria that the documents do not state were used',
  ],
  'contract-terms-changed': ['改变询价通知书确定的合同条款', 'The terms of the enquiry were changed'],
  'evaluation-leaked': [
    '泄露评审文件、评审情况和商业秘密',
    'Evaluation papers, proceedings or trade secrets disclosed',
  ],
  'tendentious-briefing': [
    '向评审专家作倾向性、误导性的解释或者说明',
    'Tendentious or misleading briefing of the experts',
  ],
  'favourites-hinted': [
    '招标人明示或者暗示倾向或者排斥特定投标人',
    'The tenderer hinted whom it favoured or wished to exclude',
  ],
  'briefing-beyond-documents': [
    '采购人的说明超出招标文件所述范围',
    'The purchaser’s briefing went beyond the tender documents',
  ],
  repeated: ['无法定情形组织重新评审', 'Evaluation repeated without a statutory ground'],
  'result-changed-by-test': [
    '通过样品检测、供应商考察等方式改变评审结果',
    'The result was changed by testing samples or visiting suppliers',
  ],
  'members-at-opening': ['评标委员会成员参加开标活动', 'Members of the committee took part in the opening'],
  'evaluated-with-fewer-than-three': ['合格投标人不足3家仍评标', 'Evaluated with fewer than three qualified bidders'],
  'purchaser-chaired': ['采购人代表担任评标委员会组长', 'The purchaser’s representative chaired the committee'],
  'fees-to-others': ['向评审专家以外的人员支付评审劳务报酬', 'Fees paid to others than experts'],
  'own-staff-as-expert': ['评审专家以专家身份参加本单位项目的评审', 'An expert sat for a project of its own body'],
  'agency-staff-sat': ['代理机构工作人员参加本机构代理项目的评审', 'Staff of the agency sat on the committee'],
  'names-leaked': ['评标结果公告前泄露评标委员会成员名单', 'Names of the committee disclosed before the result'],
  'names-leaked-before-award': [
    '中标结果确定前泄露评标委员会成员名单',
    'Names of the committee disclosed before the award was determined',
  ],
  'price-adjusted': [
    '最低评标价法中对投标价格作政策扣除和算术修正以外的调整',
    'Prices adjusted beyond policy and arithmetic',
  ],
  'extremes-dropped': ['去掉最高报价和最低报价', 'The highest or lowest price was dropped'],
  'benchmark-on-unadjusted-prices': [
    '落实政策价格调整后未以调整后的价格计算基准价',
    'The benchmark did not rest on adjusted prices',
  ],
  'private-contact': ['评标结束前私自接触投标人', 'Bidders contacted privately'],
  'deviating-clarification-taken': [
    '接受与投标文件不一致的澄清或者说明',
    'A clarification that differs from the bid was taken',
  ],
  'tendentious-opinion': ['发表倾向性意见或者征询采购人的倾向性意见', 'A biased opinion given or sought'],
  'subjective-scores-agreed': ['对主观评审因素协商评分', 'Subjective scores agreed among members'],
  'member-left': ['评标过程中擅离职守', 'A member left and disrupted the evaluation'],
  'material-taken': ['记录、复制或者带走评标资料', 'Material of the evaluation copied or taken away'],
  'result-altered': ['无法定情形修改评标结果', 'The result was altered without a statutory ground'],
  'strangers-present': ['无关人员进入评标现场', 'Strangers at the place of evaluation'],
  'offender-sits-again': ['有违法违规行为的原成员参加重新组建的评标委员会', 'An offender sat on the new committee'],
  interference: ['非法干预、影响评审过程和结果', 'Unlawful interference with the evaluation'],
  'other-parts-changed': [
    '变动采购需求中的技术、服务要求和合同草案条款以外的内容',
    'Other parts of the negotiation documents changed',
  ],
  'enquiry-terms-changed': [
    '改变询价通知书确定的要求、程序、标准和合同文本',
    'Demands, procedure, criteria or contract of the enquiry changed',
  ],
  'negotiated-in-quotation': ['询价过程中与供应商协商谈判', 'Negotiated with suppliers during the enquiry'],
  'no-committee': ['评标未由依法组建的评标委员会负责', 'The evaluation was not made by a lawful committee'],
  'conflicted-member': ['与投标人有利害关系的人进入评标委员会', 'Somebody with an interest sat on the committee'],
  'experts-designated': ['指定或者变相指定评标专家', 'Experts were designated, openly or not'],
  'member-replaced-without-ground': ['无法定事由更换评标委员会成员', 'A member was replaced without a ground in law'],
  'supervisor-sat': [
    '行政监督部门工作人员担任其监督项目的评标委员会成员',
    'Staff of the supervising department sat on the committee',
  ],
  'gifts-taken': ['评标委员会成员收受投标人的财物或者其他好处', 'A member took gifts from a bidder'],
  'reserve-price-as-criterion': [
    '以是否接近标底作为中标条件或者否决投标',
    'The reserve price decided the award or a rejection',
  ],
  'unasked-clarification-taken': [
    '暗示、诱导或者接受投标人主动提出的澄清',
    'A clarification was hinted at, or taken unasked',
  ],
  'sme-support-for-large-makers-goods': [
    '对既有中小企业制造货物也有大型企业制造货物的供应商给予中小企业扶持',
    'Support for small and medium enterprises given to goods partly made by large ones',
  ],
  'sme-consortium-refused-support': [
    '各方均为中小企业的联合体未被视同中小企业',
    'A consortium of small and medium enterprises was refused their support',
  ],
  'sme-support-though-tied': [
    '存在直接控股、管理关系的小微企业仍给予价格扣除',
    'Price reduction given although the enterprises are tied by holding or management',
  ],
  'sme-support-without-declaration': [
    '未出具《中小企业声明函》仍给予中小企业扶持',
    'Support given without the declaration',
  ],
} satisfies CodeList;
