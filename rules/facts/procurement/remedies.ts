import { objectionTargets } from '../codes/objection-target.ts';
import { queryArrangements } from '../codes/query-arrangement.ts';
import { queryPublications } from '../codes/query-publication.ts';
import { secrecyGrounds } from '../codes/secrecy-ground.ts';
import { violationCircumstances } from '../codes/violation-circumstance.ts';
import { code, codes, count, date, money, section, yesno } from '../fact.ts';

/** What a supplier asks the purchaser: plain questions (询问) and challenges (质疑). */
export const query = section('询问与质疑', 'Queries and challenges', {
  askedOn: date('收到询问日期', 'Question received'),
  answeredOn: date('答复询问日期', 'Question answered'),
  grievanceKnownOn: date('供应商知道或者应知权益受损日期', 'The supplier knew or should have known of the harm'),
  documentsGrievanceFromOn: date('获取采购文件或者公告期限届满日期', 'Documents obtained or notice ended', {
    zh: '两者以较晚者为准。',
    en: 'The later of the two.',
  }),
  answerPeriodEndedOn: date('质疑答复期满日期', 'Time for the answer ended'),
  received: yesno('收到质疑', 'A challenge was received'),
  challengeReceivedOn: date('收到书面质疑日期', 'Challenge received in writing'),
  challengeAnsweredOn: date('答复质疑日期', 'Challenge answered'),
  arrangements: codes(queryArrangements, '质疑答复的安排', 'How challenges are answered'),
  published: codes(queryPublications, '已公布的质疑内容', 'What of the challenge was published'),
  closedOn: date('质疑处理完毕日期', 'Challenge closed'),
  withheld: codes(
    secrecyGrounds,
    '质疑答复未公开的保密理由',
    'Grounds of secrecy for what was withheld of a challenge',
  ),
  refusedForAgency: yesno(
    '采购人以已委托代理为由不答复',
    'Purchaser refused to answer because an agency was entrusted',
  ),
});

/** An objection under the tendering law (异议). */
export const objection = section('异议', 'Objection', {
  target: code(objectionTargets, '异议事项', 'What is objected to'),
  raisedOn: date('提出异议日期', 'Objection raised'),
  answeredOn: date('答复异议日期', 'Objection answered'),
});

/** A complaint to the supervising authority (投诉). */
export const complaint = section(
  '投诉',
  'Complaint',
  {
    grievanceKnownOn: date('投诉人知道或者应当知道日期', 'The complainant knew or should have known'),
    receivedOn: date('收到投诉日期', 'Complaint received'),
    reviewedOn: date('投诉审查日期', 'Complaint reviewed'),
    correctionToldOn: date('书面通知补正日期', 'Complainant told what to correct'),
    refusalToldOn: date('告知不予受理日期', 'Complainant told that it is not accepted'),
    referralToldOn: date('告知向有管辖权的部门投诉日期', 'Complainant told which authority is competent'),
    forwardedOn: date('发出投诉答复通知书及投诉书副本日期', 'Complaint passed on for an answer'),
    noticeReceivedOn: date('被投诉人收到投诉答复通知书日期', 'Notice received by the other side'),
    statementOn: date('被投诉人书面说明日期', 'Statement of the other side'),
    suspendedFromOn: date('暂停采购活动开始日期', 'Purchase suspended from'),
    suspendedUntilOn: date('暂停采购活动结束日期', 'Purchase suspended until'),
    closedOn: date('投诉处理完毕日期', 'Complaint closed'),
    fee: money('处理投诉收取的费用', 'Fee charged for the complaint', {
      zh: '不收费填 0；由当事人垫付、负担的第三方检验、检测、鉴定费用不算。',
      en: '0 where none is charged; tests by others, which the parties bear, do not count.',
    }),
    acceptedOn: date('受理投诉日期', 'Complaint accepted'),
    decidedOn: date('作出处理决定日期', 'Complaint decided'),
    workingDaysUsed: count(
      '处理投诉用时（工作日，扣除补正、检验检测、专家评审时间）',
      'Working days taken, without the time for corrections, tests and expert review',
    ),
    factsClear: yesno('证据确凿、事实清楚', 'Evidence conclusive, facts clear'),
    mediated: yesno('组织过调解', 'Mediation held'),
    mediationVoluntary: yesno('当事人自愿参加调解', 'All parties agreed to the mediation'),
    settlementHarmsOthers: yesno(
      '调解协议损害国家、公共或他人利益',
      'Settlement harms the state, the public or others',
    ),
  },
  [
    ['receivedOn', 'acceptedOn'],
    ['receivedOn', 'decidedOn'],
    ['acceptedOn', 'decidedOn'],
    ['suspendedFromOn', 'suspendedUntilOn'],
  ],
);

/** What the supervising authority did about a supplier's breach of procurement law. */
export const penalty = section('对供应商的处罚', 'Penalty of a supplier', {
  circumstances: codes(violationCircumstances, '违法行为的情节', 'Circumstances of the breach'),
  imposed: yesno('已作出行政处罚', 'Administrative penalty imposed'),
  closedOn: date('违法行为处理完毕日期', 'Case of the breach closed'),
  listed: yesno('列入不良行为记录名单并公告', 'Entered in the published list of bad conduct'),
});

/** A finding on the size of an enterprise, for which another department asks (财库〔2020〕46号 art. 16). */
export const smeFinding = section('中小企业认定', 'Finding on the size of an enterprise', {
  askedOn: date('收到协助认定函日期', 'Request to identify the size of an enterprise received'),
  repliedOn: date('书面答复日期', 'Size of the enterprise answered in writing'),
});
