import {
  awardChannels,
  awardObjectionSteps,
  awardSteps,
  objectionParties,
  recommendationSteps,
  recommenders,
  reviewFaults,
  selfRecommenders,
} from '../codes/award-review.ts';
import { code, codes, count, date, group, percent, section, yesno } from '../fact.ts';

/** Recommendation, by others or of one's own project. */
export const recommendation = section(
  '推荐',
  'Recommendation',
  {
    by: code(recommenders, '推荐方', 'Recommended by'),
    selfBy: code(selfRecommenders, '自荐单位类型', 'Kind of body that entered its own project'),
    rangeAdjusted: yesno('评审办公室已调整推荐、自荐范围', 'The review office changed who may recommend'),
    withinRemit: yesno('项目属推荐方的管理范围或专业', 'The project lies within the recommender’s remit'),
    projectsOfSelf: count('该单位当年自荐项目数', 'Own projects that the body entered in the year'),
    projectsOfAcademician: count('该院士当年推荐项目数', 'Projects the academician recommended in the year'),
    jointProjects: count(
      '该组院士当年联合推荐项目数',
      'Projects that those academicians recommended jointly in the year',
    ),
    publicityStartedOn: date('推荐公示开始日期', 'Recommendation made public from'),
    publicityEndedOn: date('推荐公示结束日期', 'Recommendation made public until'),
    objectionOpen: yesno('推荐公示的异议尚未处理完毕', 'An objection to the recommendation is pending'),
    steps: codes(recommendationSteps, '推荐前的工作', 'What was done before recommending'),
    recommendedOn: date('推荐日期', 'Project recommended'),
  },
  [['publicityStartedOn', 'publicityEndedOn']],
);

/** Review and what follows. */
export const review = section('评审', 'Review', {
  level: code(
    {
      gold: ['金奖', 'Gold'],
      excellence: ['优秀奖', 'Excellence'],
      first: ['一等次', 'First grade'],
      second: ['二等次', 'Second grade'],
      third: ['三等次', 'Third grade'],
    },
    '获奖（评定）等次',
    'Grade awarded',
  ),
  expertsDrawn: yesno('产业技术、经济管理专家从专家库随机抽取', 'Experts drawn by lot from the pool'),
  weights: group('评价权重', 'Weights', {
    quality: percent('专利质量权重', 'Weight of the quality of the patent'),
    technology: percent('技术先进性（设计要点及理念）权重', 'Weight of technology or design'),
    use: percent('运用及保护权重', 'Weight of use and protection'),
    social: percent('社会效益及发展前景权重', 'Weight of social benefit and prospects'),
  }),
  score: percent('评审得分占总分的比例', 'Score as a share of the full score'),
  rank: count('排名', 'Rank in the review'),
  interested: yesno('评审人员与申报方有利害关系', 'A reviewer has an interest in the applicant'),
  withdrew: yesno('有利害关系的评审人员已回避', 'The reviewer with an interest withdrew'),
  faults: codes(reviewFaults, '评审中的违规', 'Breaches in the review'),
  steps: codes(awardSteps, '评审和授奖情况', 'Steps of the review and the award'),
  passedOn: date('审核通过日期', 'Review passed'),
  listPublishedOn: date('获奖名单公布日期', 'List of winners published'),
  concludedOn: date('本届评奖工作结束日期', 'This edition of the award concluded'),
  nationalRoundOn: date('当届中国专利奖推荐工作结束日期', 'Recommendations for the national award closed'),
  nationalConditionsMet: yesno(
    '符合中国专利奖申报条件且愿意参评',
    'Meets the conditions of the national award, and wants to enter',
  ),
});

/** One edition of an award as a whole. */
export const edition = section('本届', 'Edition', {
  inYear: count('全年举办届数', 'Editions of the award in the year'),
  gold: count('授予金奖项数', 'Gold awards given'),
  excellence: count('授予优秀奖项数', 'Awards of excellence given'),
});

/** Those who are to be awarded are made public. */
export const publicity = section(
  '公示',
  'Publicity',
  {
    startedOn: date('公示开始日期', 'Public notice began'),
    endedOn: date('公示结束日期', 'Public notice ended'),
    channels: codes(awardChannels, '公示渠道', 'Where the public notice stood'),
  },
  [['startedOn', 'endedOn']],
);

/** An objection to those who are to be awarded. */
export const objection = section(
  '异议',
  'Objection',
  {
    raisedOn: date('提出异议日期', 'Objection raised'),
    written: yesno('以书面形式提出', 'Objection made in writing'),
    admissible: yesno('在公示期内书面提出并附证明材料', 'Objection made in time, in writing and with evidence'),
    evidenceAttached: yesno('提供有效证明材料', 'Objection made with valid evidence'),
    steps: codes(awardObjectionSteps, '异议处理情况', 'Steps taken about the objection'),
    upheld: yesno('异议内容属实', 'The objection was found true'),
    decidedOn: date('作出异议处理决定（认定）日期', 'Objection decided'),
    notifiedOn: date('书面通知（反馈）日期', 'Decision on the objection told in writing'),
    notified: codes(objectionParties, '已书面通知', 'Who was told in writing of the decision on the objection'),
    closedOn: date('异议处理完毕日期', 'Objection closed'),
    identityDisclosed: yesno('泄露异议者身份或异议信息', 'The objector or the objection was disclosed'),
  },
  [
    ['raisedOn', 'decidedOn'],
    ['decidedOn', 'notifiedOn'],
  ],
);
