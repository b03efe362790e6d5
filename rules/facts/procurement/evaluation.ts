import { evaluationFollowUps } from '../codes/evaluation-follow-up.ts';
import { evaluationIrregularities } from '../codes/evaluation-irregularity.ts';
import { evaluationMeasures } from '../codes/evaluation-measure.ts';
import { codes, date, section, yesno } from '../fact.ts';

/** Opening and evaluation of bids. */
export const evaluation = section('开标评标', 'Opening and evaluation', {
  measures: codes(evaluationMeasures, '开标评标方式', 'How bids were opened and evaluated'),
  reportReviewedOn: date('招标人审查评标报告日期', 'Evaluation report reviewed by the owner'),
  invalidBids: yesno('有投标（响应）被认定无效', 'Bids held invalid'),
  irregularities: codes(evaluationIrregularities, '发现的问题', 'Irregularities found'),
  followUp: codes(evaluationFollowUps, '对问题的处理', 'What was done about them'),
});
