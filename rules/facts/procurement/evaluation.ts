import { evaluationFollowUps } from '../codes/evaluation-follow-up.ts';
import { evaluationIrregularities } from '../codes/evaluation-irregularity.ts';
import { evaluationMeasures } from '../codes/evaluation-measure.ts';
import { supplierSources } from '../codes/supplier-source.ts';
import { code, codes, count, date, group, period, section, yesno } from '../fact.ts';

/** Opening and evaluation of bids. */
export const evaluation = section('开标评标', 'Opening and evaluation', {
  measures: codes(evaluationMeasures, '开标评标方式', 'How bids were opened and evaluated'),
  committee: group('评审委员会', 'Committee', {
    members: count('评标委员会（谈判、询价小组）成员人数', 'Members of the evaluation committee', {
      zh: '含采购人代表。',
      en: 'The purchaser’s representatives included.',
    }),
    experts: count('其中评审专家人数', 'Experts on the evaluation committee', {
      zh: '技术、经济等方面的评审专家，不含采购人代表。',
      en: 'Without the purchaser’s representatives.',
    }),
  }),
  reportReviewedOn: date('招标人审查评标报告日期', 'Evaluation report reviewed by the owner'),
  invalidBids: yesno('有投标（响应）被认定无效', 'Bids held invalid'),
  irregularities: codes(evaluationIrregularities, '发现的问题', 'Irregularities found in the evaluation'),
  followUp: codes(evaluationFollowUps, '对问题的处理', 'What was done about the irregularities'),
});

/** The suppliers of the procedure. */
export const suppliers = section('供应商', 'Suppliers', {
  source: code(supplierSources, '供应商的产生方式', 'How the suppliers were found'),
  invited: count('邀请参加的供应商家数', 'Suppliers invited'),
  listed: count('备选供应商家数', 'Suppliers on the list they were drawn from'),
  recommended: count('书面推荐的供应商家数', 'Suppliers recommended'),
  recommendedByPurchaser: count('其中采购人推荐的家数', 'Recommended by the purchaser'),
});

/** What the bids say of themselves. */
export const bids = section('投标（响应）文件', 'Bids', {
  validity: period('投标文件承诺的投标有效期', 'Validity the bid promises'),
});

/** How many offers a negotiation or an enquiry brought. */
export const offers = section('报价与候选人', 'Offers and candidates', {
  solutionsRecommended: count('推荐的设计方案、解决方案数', 'Designs or solutions recommended'),
  finalOffers: count('提交最后报价的供应商家数', 'Suppliers who made a final offer'),
  candidates: count('推荐的成交候选人数', 'Candidates named'),
});
