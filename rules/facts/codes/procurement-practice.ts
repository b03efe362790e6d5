import type { CodeList } from '../fact.ts';

/** What purchaser, agency or trading centre did wrong, as somebody attests. */
export const procurementPractices = {
  'unequal-treatment': ['对市场主体不平等对待', 'Market entities treated unequally'],
  'foreign-products-disadvantaged': [
    '对外资企业境内产品差别对待',
    'Domestic products of foreign-invested enterprises disadvantaged',
  ],
  'qualified-supplier-refused': ['拒绝合格供应商报名', 'Qualified supplier refused'],
  'rejected-despite-commitment': ['已承诺仍因缺少证明被拒', 'Rejected for lack of proof despite a commitment'],
  'valid-certificate-refused': ['不采信有效认证结果', 'Valid certification result refused'],
  'electronic-guarantee-user-disadvantaged': [
    '差别对待使用电子保函的供应商',
    'Users of electronic guarantees disadvantaged',
  ],
  'financing-cooperation-refused': ['不配合合同信用融资', 'Cooperation in contract financing refused'],
  'unreasonable-agency-fee': ['代理机构不合理收费', 'Unreasonable fee of the agency'],
  'platform-fee-for-profit': ['交易平台以营利为目的收费', 'Platform fee for profit'],
  'pre-tender-filing-demanded': ['要求招标事前备案', 'Filing before the tender demanded'],
  'unlawful-approval-step': ['违法设置审批事项', 'Unlawful approval step'],
  'filing-as-approval': ['以备案名义变相审批', 'Approval disguised as filing'],
  'centre-used-administrative-power': ['交易中心行使行政监督职能', 'Trading centre exercised administrative powers'],
  'autonomy-restricted': ['违法限制市场主体自主权', 'Autonomy of market entities unlawfully restricted'],
  'observer-refused': ['无故拒绝他人观摩开标', 'Observers refused at the opening without reason'],
  'owner-representative-conflict': ['招标人代表未回避利益冲突', 'Conflict of interest of the owner’s representative'],
  'survey-data-invented': ['编造需求调查信息', 'Survey data invented'],
  'split-to-avoid-survey': ['分拆或分期以规避需求调查', 'Split or staged to avoid the survey'],
  'records-falsified': [
    '伪造、变造、隐匿或销毁采购文件',
    'Records of the purchase forged, altered, hidden or destroyed',
  ],
  'requirement-records-falsified': [
    '伪造、变造、隐匿或销毁采购需求、采购实施计划的记录',
    'Records of the requirements or the implementation plan forged, altered, hidden or destroyed',
  ],
  'mandatory-standards-breach-induced': [
    '明示或暗示违反工程强制性标准',
    'Breach of mandatory construction standards induced',
  ],
  'conflicted-person-took-part': ['有利害关系的人员应当回避而未回避', 'A person with a conflict of interest took part'],
  'agency-designated': ['为采购人指定采购代理机构', 'An agency forced on the purchaser'],
  'agency-bribery': [
    '代理机构行贿或者以其他不正当手段谋取非法利益',
    'The agency sought gain by bribery or other improper means',
  ],
  'result-changed': [
    '违法改变中标、成交结果或者放弃中标、成交项目',
    'The result was changed, or the award given up, against the law',
  ],
  'supervisor-took-part': ['监督管理部门参与采购活动', 'The supervising authority took part in the purchase'],
  'supplier-imposed': ['要求采购人向指定的供应商采购', 'A supplier was imposed on the purchaser'],
  'standard-raised': ['擅自提高采购标准', 'The standard of the purchase was raised without authority'],
  'reserve-price-leaked': ['开标前泄露标底', 'The reserve price was disclosed before the opening'],
  'gifts-taken': [
    '索要或者接受供应商的赠品、回扣或者无关的商品、服务',
    'Gifts, kickbacks or unrelated goods or services taken from suppliers',
  ],
  'central-project-passed-on': [
    '集中采购机构将集中采购项目转委托',
    'The central body passed the project on to another',
  ],
  'agency-business-by-improper-means': [
    '以不正当手段获取政府采购代理业务',
    'The agency got its mandate by improper means',
  ],
  'agency-collusion': ['代理机构与采购人、供应商恶意串通', 'The agency colluded with purchaser or suppliers'],
  'favours-taken-by-agency-staff': [
    '代理机构工作人员接受宴请、旅游、娱乐或者礼品等',
    'Staff of the agency took hospitality, travel or gifts',
  ],
  'needs-against-law': ['采购需求违反法律法规或者政府采购政策', 'The requirements break law or procurement policy'],
  'needs-incomplete': ['采购需求不完整、不明确', 'The requirements are incomplete or unclear'],
  'agency-exceeded-authority': ['代理机构超越代理权限', 'The agency went beyond its authority'],
  'refused-for-expired-ban': ['以期限已届满的禁止处罚拒绝供应商参加', 'A supplier refused for a ban that had expired'],
  'unequal-information': [
    '就同一项目向供应商提供有差别的项目信息',
    'Different information on the project given to suppliers',
  ],
  'urgency-by-own-delay': [
    '以采购人可预见或者自身拖延造成的紧急为由采用竞争性谈判',
    'Urgency that was foreseeable or of the purchaser’s making',
  ],
  'candidates-out-of-order': [
    '未按候选人顺序确定中标、成交供应商',
    'The winner was not taken in the order of candidates',
  ],
  'agency-advised-bidders': ['代理机构为投标人提供投标咨询', 'The agency advised bidders'],
  'self-tender-unable': [
    '采购人不具备编制招标文件和组织招标的能力而自行招标',
    'The purchaser ran the tender without being able to',
  ],
  'documents-not-given-as-announced': [
    '未按公告规定的时间、地点提供招标文件',
    'Documents not given at the time and place announced',
  ],
  'consortium-refused': ['未载明而拒绝联合体投标', 'A consortium refused though nothing was said'],
  'document-fee-by-contract-sum': [
    '以招标采购金额作为招标文件售价依据',
    'The fee for documents set by the contract sum',
  ],
  'clarification-changed-the-subject': [
    '澄清或者修改改变采购标的和资格条件',
    'A clarification changed subject or qualifications',
  ],
  'bidder-names-leaked': ['透露潜在投标人的名称、数量等情况', 'Names or number of possible bidders disclosed'],
  'terminated-at-will': ['擅自终止招标活动', 'The tender was ended at will'],
  'bids-opened-early': ['开标前开启投标文件', 'Bids opened before the opening'],
  'consortium-security-refused': [
    '拒绝联合体一方或者多方共同交纳保证金',
    'A security given by members of a consortium refused',
  ],
  'change-before-deadline-refused': [
    '拒绝供应商在截止时间前补充、修改或者撤回响应文件',
    'A change or withdrawal before the deadline refused',
  ],
  'went-on-during-suspension': ['暂停期间进行采购活动', 'The purchase went on during the suspension'],
  'unlawful-interference': ['非法干涉招标投标活动', 'The tender was interfered with unlawfully'],
  'agency-forced': ['强制招标人委托招标代理机构', 'The tenderer was forced to use an agency'],
  'lots-or-time-unreasonable': ['不合理划分标段、确定工期', 'Lots or construction time were set unreasonably'],
  'bid-time-unreasonable': ['未给予编制投标文件的合理时间', 'Too little time to draw up bids'],
  'winner-outside-candidates': ['在推荐的中标候选人以外确定中标人', 'The winner is none of the candidates'],
  'winner-meets-no-standard': ['中标人的投标不符合法定中标条件', 'The winning bid meets neither statutory condition'],
} satisfies CodeList;
