import { evaluationFollowUps } from '../codes/evaluation-follow-up.ts';
import { evaluationIrregularities } from '../codes/evaluation-irregularity.ts';
import { evaluationMeasures } from '../codes/evaluation-measure.ts';
import { codes, count, date, group, section, yesno } from '../fact.ts';

/** Opening and evaluation of bids. */
export const evaluation = section('开标评标', 'Opening and evaluation', {
  measures: codes(evaluationMeasures, '开标评标方式', 'How bids were opened and evaluated'),
  committee: group('评审委员会', 'Committee', {
    members: count('评标委员会（谈判、询价小组）成员人数', 'Members', {
      zh: '含采购人代表。',
      en: 'The purchaser’s representatives included.',
    }),
    experts: count('其中评审专家人数', 'Experts among them', {
      zh: '技术、经济等方面的评审专家，不含采购人代表。',
      en: 'Without the purchaser’s representatives.',
    }),
  }),
  reportReviewedOn: date('招标人审查评标报告日期', 'Evaluation report reviewed by the owner'),
  invalidBids: yesno('有投标（响应）被认定无效', 'Bids held invalid'),
  irregularities: codes(evaluationIrregularities, '发现的问题', 'Irregularities found'),
  followUp: codes(evaluationFollowUps, '对问题的处理', 'What was done about them'),
});

/** The suppliers of the procedure. */
export const suppliers = section('供应商', 'Suppliers', {
  invited: count('邀请参加的供应商家数', 'Suppliers invited'),
});
