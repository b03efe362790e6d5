import type { CodeList } from '../fact.ts';

/** Faults of suppliers (Government Procurement Law, its Regulations, Orders 74, 87 and 94). */
export const bidderFaults = {
  collusion: ['与采购人、代理机构或者其他供应商串通', 'Collusion with the purchaser, the agency or other suppliers'],
  'bribery-or-improper-means': ['以行贿或者其他不正当手段谋取中标、成交', 'Bribery or other improper means to win'],
  'false-materials': ['提供虚假材料谋取中标、成交', 'False materials to win'],
  'same-head-or-control': [
    '负责人为同一人或者存在直接控股、管理关系的供应商参加同一合同项下的采购',
    'Suppliers under one head or control took part for one contract',
  ],
  'designer-took-part': [
    '为项目提供整体设计、规范编制等服务的供应商参加该项目其他采购',
    'Who designed the project took part in its other purchases',
  ],
  'consortium-member-bids-twice': [
    '联合体成员再单独参加或者与其他供应商另组联合体',
    'A member of a consortium also took part alone or in another',
  ],
  'contract-assigned': ['将合同（中标项目）转包、转让', 'The contract was assigned to another'],
  counterfeit: ['提供假冒伪劣产品', 'Counterfeit or shoddy products delivered'],
  'changed-on-inside-information': [
    '从采购人、代理机构处获得其他供应商的情况并修改投标（响应）文件',
    'Bids changed on inside information',
  ],
  'changed-on-instruction': ['按照采购人、代理机构授意撤换、修改投标（响应）文件', 'Bids changed on instruction'],
  'contents-agreed': ['供应商之间协商报价、技术方案等实质性内容', 'Suppliers agreed on prices or other contents'],
  'coordinated-by-association': [
    '属于同一组织的供应商按其要求协同参加',
    'Members of an association took part as it told them',
  ],
  'winner-agreed': ['供应商之间事先约定由特定供应商中标、成交', 'Suppliers agreed who would win'],
  'withdrawal-agreed': ['供应商之间商定部分供应商放弃', 'Suppliers agreed who would give up'],
  'other-collusion': [
    '为谋求特定供应商中标、成交或者排斥其他供应商的其他串通行为',
    'Other collusion to favour or exclude a supplier',
  ],
  'agency-bid': ['代理机构在所代理的项目中投标或者代理投标', 'The agency bid in its own project'],
  'subcontracted-again': [
    '分包承担主体再次分包或者不具备相应资质',
    'The subcontractor subcontracted again or was not qualified',
  ],
  'hindered-others': ['妨碍其他投标人竞争或者损害他人合法权益', 'Others were hindered or harmed'],
  'same-author': ['不同投标人的投标文件由同一单位或者个人编制', 'Bids of different bidders drawn up by one person'],
  'same-agent': ['不同投标人委托同一单位或者个人办理投标事宜', 'Different bidders used one agent'],
  'same-person': ['不同投标人的项目管理成员为同一人', 'Different bidders named one project manager'],
  'same-contact': ['不同投标人的联系人为同一人', 'Different bidders named one contact person'],
  'abnormally-alike': [
    '不同投标人的投标文件异常一致或者报价呈规律性差异',
    'Bids abnormally alike, or prices in a pattern',
  ],
  'mixed-up': ['不同投标人的投标文件相互混装', 'Bids of different bidders mixed up'],
  'security-from-one-account': [
    '不同投标人的投标保证金从同一账户转出',
    'Securities of different bidders from one account',
  ],
  'clarification-changes-substance': [
    '澄清超出投标（响应）文件范围或者改变实质性内容',
    'A clarification went beyond the bid or changed its substance',
  ],
  'refuser-bids-again': ['拒绝签订合同的成交供应商参加该项目重新开展的采购活动', 'Who refused to sign took part again'],
  'non-responsive': ['投标文件未对实质性要求和条件作出响应', 'The bid does not respond to substantive demands'],
  'late-bid': ['投标文件逾期送达', 'The bid came after the deadline'],
  'collusion-with-tenderer': ['与招标人串通投标', 'Collusion with the tenderer'],
  'below-cost': ['以低于成本的报价竞标', 'A bid below the bidder’s own cost'],
  'in-anothers-name': ['以他人名义投标', 'A bid in another’s name'],
  'core-work-subcontracted': ['将主体、关键性工作分包', 'Main or key work was subcontracted'],
  'reserve-price-author-bid': [
    '编制标底的中介机构参加投标或者为投标人提供咨询',
    'Who drew up the reserve price bid or advised bidders',
  ],
  'interested-in-tenderer': [
    '与招标人存在可能影响公正性的利害关系',
    'An interest in the tenderer that may touch fairness',
  ],
  'related-bidders': [
    '负责人同一或者存在控股、管理关系的单位参加同一标段（未划分标段的同一项目）投标',
    'Units under one head or in control of each other both bid for one lot, or for a project without lots',
  ],
  'consortium-formed-late': ['联合体在提交资格预审申请后才组成', 'A consortium was formed after its application'],
  'consortium-changed': ['资格预审后联合体增减、更换成员', 'A prequalified consortium changed its members'],
  'member-bid-twice': ['联合体成员另行单独投标或者参加其他联合体', 'A member bid again, alone or with others'],
  'change-not-told': ['发生重大变化未书面告知招标人', 'A great change was not told'],
  'bids-alike': ['不同投标人的投标文件异常一致或者报价呈规律性差异', 'Bids strangely alike or prices in a pattern'],
  'subcontractor-unqualified': ['接受分包的人不具备资格条件', 'The subcontractor is not qualified'],
  'false-sme-declaration': ['《中小企业声明函》内容不实', 'A false declaration as a small or medium enterprise'],
  'sme-tied-to-partner': [
    '预留份额的联合体或者分包各方之间存在直接控股、管理关系',
    'Members of the consortium or subcontract are tied by holding or management',
  ],
} satisfies CodeList;
