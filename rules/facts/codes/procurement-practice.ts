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
} satisfies CodeList;
