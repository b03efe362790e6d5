import { queryArrangements } from '../codes/query-arrangement.ts';
import { secrecyGrounds } from '../codes/secrecy-ground.ts';
import { violationCircumstances } from '../codes/violation-circumstance.ts';
import { codes, date, section, yesno } from '../fact.ts';

/** A supplier's query to the purchaser (质疑). */
export const query = section('质疑', 'Query', {
  received: yesno('收到质疑', 'A query was received'),
  arrangements: codes(queryArrangements, '质疑答复的安排', 'How queries are answered'),
  withheld: codes(secrecyGrounds, '质疑答复未公开的保密理由', 'Grounds of secrecy for what was withheld of a query'),
  refusedForAgency: yesno(
    '采购人以已委托代理为由不答复',
    'Purchaser refused to answer because an agency was entrusted',
  ),
});

/** A complaint to the supervising authority (投诉). */
export const complaint = section(
  '投诉',
  'Complaint',
  {
    receivedOn: date('收到投诉日期', 'Complaint received'),
    decidedOn: date('作出处理决定日期', 'Complaint decided'),
    factsClear: yesno('证据确凿、事实清楚', 'Evidence conclusive, facts clear'),
    mediated: yesno('组织过调解', 'Mediation held'),
    mediationVoluntary: yesno('当事人自愿参加调解', 'All parties agreed to the mediation'),
    settlementHarmsOthers: yesno(
      '调解协议损害国家、公共或他人利益',
      'Settlement harms the state, the public or others',
    ),
  },
  [['receivedOn', 'decidedOn']],
);

/** What the supervising authority did about a supplier's breach of procurement law. */
export const penalty = section('对供应商的处罚', 'Penalty of a supplier', {
  circumstances: codes(violationCircumstances, '违法行为的情节', 'Circumstances of the breach'),
  imposed: yesno('已作出行政处罚', 'Administrative penalty imposed'),
  listed: yesno('列入不良行为记录名单并公告', 'Entered in the published list of bad conduct'),
});
