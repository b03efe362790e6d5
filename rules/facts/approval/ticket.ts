import { ticketCategories, ticketPurposes } from '../codes/ticket-category.ts';
import { ticketCircumstances } from '../codes/ticket-circumstance.ts';
import { ticketHandlingSteps } from '../codes/ticket-handling-step.ts';
import { ticketPractices } from '../codes/ticket-practice.ts';
import { ticketReceptionSteps } from '../codes/ticket-reception-step.ts';
import { ticketReportContents } from '../codes/ticket-report-content.ts';
import { ticketSubjects } from '../codes/ticket-subject.ts';
import { code, codes, count, date, orNone, period, section, yesno } from '../fact.ts';
import { ticketCoordination, ticketExtension, ticketReturn } from './ticket-dispatch.ts';
import { ticketLongTerm, ticketRating, ticketRehandling, ticketSupervision } from './ticket-review.ts';

/** Ways to reach a caller: how often, how far apart. */
const attempts = {
  missedCalls: count('未接通电话次数', 'Calls not answered'),
  shortestGap: period('两次电话最短间隔', 'Shortest gap between calls'),
};

/** A ticket of the government hotline, or an appeal of an enterprise to it. */
export const ticket = section('工单', 'Ticket', {
  type: code(
    { consultation: ['咨询类', 'Consultation'], 'non-consultation': ['非咨询类', 'Not a consultation'] },
    '工单类型',
    'Type of ticket',
  ),
  answerInKnowledgeBase: yesno('知识库有答案', 'Answer in the knowledge base'),
  circumstances: codes(ticketCircumstances, '工单情形', 'Circumstances of the ticket'),
  withinDuties: yesno('属于承办单位职责', 'The ticket is within the duties of the handling unit'),
  limit: orNone(
    period('另行规定的办理期限', 'Limit set by other rules', {
      zh: '仅国家、省、市交办等另有期限的工单填写',
      en: 'Only for tickets with a limit of their own, such as those passed down by the state or province',
    }),
    '没有另行规定',
    'None is set',
  ),
  restartedOn: date('办理时限重新起算日期', 'Limit of the ticket counted anew from', {
    zh: '最后一次重新转派日期，或收到影响办理的追加情况的日期；退回未获通过的不填',
    en: 'Last dispatched again, or facts added that affect the handling; not after a refused return',
  }),
  closedOn: date('热线结束工单日期', 'Ticket closed by the hotline'),
  archivedOn: date('工单归档日期', 'Ticket filed away'),
  reception: section('受理登记', 'Reception', {
    endedOn: date('热线受理服务结束日期', 'Reception of the caller ended'),
    subject: code(ticketSubjects, '诉求内容', 'Subject of the appeal'),
    purpose: code(ticketPurposes, '诉求目的', 'Purpose of the caller'),
    category: code(ticketCategories, '登记类别', 'Category under which the ticket was registered'),
    steps: codes(ticketReceptionSteps, '受理登记情况', 'Steps on reception'),
  }),
  caller: section('诉求人', 'Caller', {
    given: codes(
      {
        name: ['姓名', 'Name'],
        'id-number': ['身份证号码', 'Identity number'],
        contact: ['联系方式', 'Contact'],
        // Kept for older files; now a fact of its own, below.
        'necessary-information': ['必要、完整的信息要素', 'Necessary and complete information'],
      },
      '提供的实名信息',
      'What the caller told of the person',
    ),
    informationComplete: yesno('诉求的信息要素必要、完整', 'Necessary and complete information on the appeal given'),
    conduct: codes(
      {
        'occupied-line': ['长时间占用热线通话', 'Occupied the line for long'],
        'occupied-resources': [
          '无正当理由反复或长时间占用行政资源',
          'Occupied resources again or for long without reason',
        ],
        'uncivil-or-unclear': ['语言不文明或陈述、诉求不清', 'Uncivil, or unclear statement or demand'],
      },
      '诉求人不当行为',
      'Misconduct of the caller',
    ),
  }),
  supplement: section('补充信息', 'Missing information', {
    stage: code(
      {
        'hotline-phone': ['热线：电话诉求', 'Hotline: appeal by telephone'],
        'hotline-online': ['热线：网络诉求', 'Hotline: appeal online'],
        'handling-unit': ['承办单位', 'Handling unit'],
      },
      '补充环节',
      'Stage at which information was missing',
    ),
    ...attempts,
    noticeReceivedOn: date('收到补充通知日期', 'Notice to supply information received'),
    suppliedOn: date('补充日期', 'Missing information supplied'),
    result: code(
      {
        supplied: ['已补充', 'Supplied'],
        refused: ['拒绝补充', 'Refused'],
        unreachable: ['电话未接听', 'Calls not answered'],
        overdue: ['逾期未补充', 'Not supplied in time'],
        insufficient: ['补充后仍不符合要求', 'Still insufficient'],
      },
      '补充结果',
      'Result of asking for what was missing',
    ),
    steps: codes(
      {
        'caller-contacted': ['联系诉求人核实补充', 'Caller contacted'],
        'all-told-at-once': ['一次性告知需补充内容', 'Everything missing told at once'],
        'ticket-closed': ['结束工单', 'Ticket closed'],
        'closing-reason-noted': ['注明结束原因', 'Reason for closing noted'],
      },
      '补充办理情况',
      'Steps taken to have it supplied',
    ),
  }),
  handling: section(
    '承办单位办理',
    'Handling by the unit',
    {
      receivedOn: date('承办单位收到工单日期', 'Ticket received by the unit'),
      verifiedOn: date('核查日期', 'Facts of the ticket verified'),
      closedOn: date('承办单位结束工单日期', 'Ticket closed by the unit'),
      steps: codes(ticketHandlingSteps, '办理情况', 'Steps taken in handling the ticket'),
    },
    [['receivedOn', 'verifiedOn']],
  ),
  return: ticketReturn,
  coordination: ticketCoordination,
  extension: ticketExtension,
  reply: section('回复诉求人', 'Reply to the caller', {
    ...attempts,
    steps: codes(
      {
        'result-told': ['告知办理结果', 'Result told'],
        'evidence-kept': ['保存可追溯的回复证明', 'Traceable evidence kept'],
      },
      '回复情况',
      'Steps taken in replying',
    ),
  }),
  report: section('办理情况报告', 'Report on the handling', {
    submittedOn: date('提交办理情况日期', 'Report submitted', {
      zh: '提交符合规定的办理情况的日期',
      en: 'The day a report that meets the rules was submitted',
    }),
    contents: codes(ticketReportContents, '办理情况内容', 'Contents of the report on the handling'),
    reviewed: yesno('已审核', 'Report on the handling reviewed'),
  }),
  supervision: ticketSupervision,
  longTerm: ticketLongTerm,
  rating: ticketRating,
  rehandling: ticketRehandling,
  conduct: section('工单不当处理', 'Wrong treatment of the ticket', {
    practices: codes(ticketPractices, '不当处理', 'Wrong treatment of the ticket'),
  }),
  outage: section('政务服务故障', 'Outage of an online service', {
    massAppeals: yesno('引起集中诉求', 'The outage caused many appeals'),
    notice: codes(
      {
        cause: ['故障原因', 'Cause'],
        time: ['故障时间', 'Time'],
        scope: ['受影响的业务范围', 'Services affected'],
        recovery: ['恢复时间', 'Time of recovery'],
        'home-page': ['在应用首页公布', 'Published on the home page'],
      },
      '故障公告',
      'Notice of the outage',
    ),
    massAppealsOn: date('引起集中诉求日期', 'Many appeals about the outage since'),
    answersGivenOn: date('向热线提供应答口径日期', 'Answers about the outage given to the hotline'),
    daysLasted: count('故障持续自然日数', 'Days the outage lasted'),
    endedOn: date('故障排除日期', 'Outage ended'),
    steps: codes(
      {
        'progress-told': ['与热线中心沟通解决进展', 'Progress told to the hotline centre'],
        'answers-updated': ['更新应答口径', 'Answers updated'],
        'support-on-site': ['到话务场地支撑应答', 'Support at the call site'],
      },
      '故障期间的配合',
      'What the unit did during the outage',
    ),
  }),
});
