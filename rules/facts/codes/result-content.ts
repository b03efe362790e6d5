import type { CodeList } from '../fact.ts';

/** What the announcement of the result contains. */
export const resultContents = {
  'winner-licence': ['中标人营业执照', 'Business licence of the winner'],
  'winner-qualifications': ['中标人资质', 'Qualifications of the winner'],
  'winner-awards': ['中标人获奖', 'Awards of the winner'],
  'winner-certificates': ['中标人各类证书', 'Certificates of the winner'],
  'subject-name': ['标的名称', 'Name of the subject'],
  specification: ['规格型号', 'Specification and model'],
  'opening-record': ['开标情况', 'Record of the opening'],
  'commercial-scores': ['商务分', 'Commercial scores'],
  'technical-scores': ['技术分', 'Technical scores'],
  'price-scores': ['价格分', 'Price scores'],
  'candidate-recommendation': ['候选人推荐情况', 'Recommendation of candidates'],
  'qualification-review': ['未中标人资格性审查情况', 'Qualification review of unsuccessful bidders'],
  'compliance-review': ['未中标人符合性审查情况', 'Compliance review of unsuccessful bidders'],
  'invalidity-reasons': ['投标无效原因', 'Reasons for invalid bids'],
  'unsuccessful-scores': ['未中标人评审得分', 'Scores of unsuccessful bidders'],
  'unsuccessful-ranking': ['未中标人排序', 'Ranking of unsuccessful bidders'],
  parties: ['采购人和代理机构的名称、地址、联系方式', 'Names, addresses and contacts of purchaser and agency'],
  project: ['项目名称和编号', 'Name and number of the project'],
  'winner-and-amount': ['中标、成交供应商名称、地址和金额', 'Name and address of the winner and the sum'],
  experts: ['评审专家名单', 'Names of the experts'],
} satisfies CodeList;
