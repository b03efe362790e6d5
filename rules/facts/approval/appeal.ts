import { date, section, yesno } from '../fact.ts';

/** Answers on a major policy for the hotline; appeals of enterprises themselves are told under `ticket`. */
export const appeal = section('诉求响应', 'Response to enterprises', {
  takenUpAtOnce: yesno('接到诉求即着手办理', 'The appeal was taken up as soon as it came in'),
  answersUpdatedOn: date('政策解读和答疑材料更新至知识库日期', 'Answers on the policy put into the knowledge base', {
    zh: '首次更新入库之日，发布之后的再次更新不计。',
    en: 'The first time; later additions do not count.',
  }),
  policyPublishedOn: date('重大政策发布日期', 'Major policy published'),
});
