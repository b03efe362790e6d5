import type { Synonyms } from './synonyms.ts';

/** What lists of applications call the facts of an application. */
export const approvalSynonyms: Synonyms = {
  matter: { sure: ['事项名称', '办理事项', '业务类型', '审批事项', '服务事项', '业务名称'] },
  'timeline.appliedOn': {
    sure: ['申请时间', '申请日', '申报日期', '申报时间', '提交申请日期'],
    likely: ['收件日期', '收件时间', '提交日期', '提交时间'],
  },
  'timeline.acceptedOn': { sure: ['受理日', '正式受理日期'] },
  'timeline.completedOn': {
    sure: ['办结日', '办理完成日期', '办结完成日期'],
    likely: ['完成日期', '完成时间', '结束日期'],
  },
  'timeline.registeredOn': {
    sure: ['工单登记时间', '来电时间', '来电日期', '诉求时间', '诉求日期', '登记日期', '投诉登记时间', '诉求登记时间'],
    likely: ['投诉时间', '投诉日期', '反映时间', '工单创建时间'],
  },
  'timeline.dispatchedOn': {
    sure: [
      '派单时间',
      '派单日期',
      '转派时间',
      '转派日期',
      '工单派发时间',
      '交办时间',
      '交办日期',
      '转办时间',
      '转办日期',
    ],
    likely: ['派发时间', '下派时间'],
  },
  'ticket.handling.receivedOn': {
    sure: ['签收时间', '签收日期', '承办单位签收时间', '接单时间', '接单日期', '承办单位接单时间'],
  },
  'timeline.repliedOn': { sure: ['回复时间', '回复日期', '答复时间', '回复诉求人时间', '答复诉求人时间'] },
  'ticket.type': { sure: ['诉求类型', '工单类别', '诉求类别'] },
  'connection.meterInstalledOn': { sure: ['装表接电时间', '接电日期', '接电时间', '送电日期', '装表日期'] },
  'ticket.extension.dueOn': {
    sure: ['延期后办理期限', '延期后期限', '延期后办结时限', '延期后办结期限', '延期后到期时间', '延期至'],
  },
  'ticket.extension.requestedOn': {
    sure: ['延期申请时间', '延期申请日期', '申请延期时间', '申请延期日期', '延期办理日期'],
  },
  'ticket.return.requestedOn': { sure: ['申请退回时间', '申请退单时间', '退单申请时间', '退回时间', '退单时间'] },
  'ticket.restartedOn': {
    sure: [
      '重新派单时间',
      '重新派单日期',
      '重新转派时间',
      '重新转派日期',
      '再次派单时间',
      '二次派单时间',
      '最后一次转派时间',
    ],
  },
  'timeline.promised': { sure: ['承诺时限', '承诺期限', '承诺办结时限'] },
};
