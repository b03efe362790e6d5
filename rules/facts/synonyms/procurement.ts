import type { Synonyms } from './synonyms.ts';

/** What lists of purchases call the facts of a purchase. */
export const procurementSynonyms: Synonyms = {
  'project.name': { sure: ['项目名称', '采购项目名称', '招标项目名称', '采购项目', '标段名称', '工程名称'] },
  'project.budget': {
    sure: ['预算金额', '采购预算', '采购预算金额', '项目预算金额', '预算', '预算总额', '采购项目预算'],
    likely: ['计划金额', '采购金额', '项目金额'],
  },
  'project.estimate': { sure: ['估算价', '招标估算价', '合同估算价'] },
  'project.controlPrice': {
    sure: ['最高限价', '招标控制价', '控制价', '采购最高限价', '投标最高限价', '拦标价'],
    likely: ['限价'],
  },
  'project.noticeOn': {
    sure: [
      '公告日期',
      '公告时间',
      '招标公告日期',
      '采购公告日期',
      '招标公告时间',
      '采购公告时间',
      '公告发布日期',
      '公告发布时间',
      '招标公告发布日期',
      '采购公告发布日期',
      '招标公告发布时间',
      '采购公告发布时间',
    ],
    likely: ['发布日期', '发布时间', '挂网日期', '挂网时间'],
  },
  'project.method': { sure: ['采购形式', '招标方式', '采购组织方式'] },
  'project.category': { sure: ['项目类别', '采购类型', '品目类别'], likely: ['项目类型'] },
  'process.bidDeadlineOn': {
    sure: [
      '投标截止时间',
      '投标截止日',
      '响应文件递交截止日期',
      '响应截止时间',
      '递交截止时间',
      '投标文件递交截止时间',
    ],
    likely: ['开标日期', '开标时间', '截止日期', '截止时间'],
  },
  'process.winnerDeterminedOn': {
    sure: ['确定中标供应商日期', '确定成交供应商日期', '定标日期', '定标时间', '中标人确定日期'],
    likely: ['中标日期', '成交日期', '中标时间', '成交时间'],
  },
  'process.awardNoticeOn': {
    sure: ['中标通知书日期', '成交通知书日期', '中标通知书发出日期', '成交通知书发出日期', '中标通知书发出时间'],
  },
  'process.resultPublishedOn': {
    sure: [
      '结果公告日期',
      '结果公告时间',
      '中标公告日期',
      '成交公告日期',
      '中标公告时间',
      '成交公告时间',
      '结果公告发布日期',
      '中标结果公告日期',
      '成交结果公告日期',
    ],
  },
  'process.contractSignedOn': {
    sure: ['合同签订时间', '签订合同日期', '合同签署日期', '签约日期', '签订日期'],
    likely: ['合同日期'],
  },
  'process.contractPublishedOn': { sure: ['合同公告时间', '合同公示日期', '合同公开日期', '合同公告发布日期'] },
  'process.contractFiledOn': { sure: ['合同备案日期', '合同备案时间'] },
  'contract.amount': {
    sure: ['合同总金额', '合同总价', '合同价', '合同价款', '合同总额'],
    likely: ['中标金额', '成交金额', '中标价', '成交价'],
  },
  'terms.bidSecurity.amount': {
    sure: ['投标保证金', '投标保证金数额', '投标担保金额'],
    likely: ['保证金金额', '保证金'],
  },
  'performanceSecurity.amount': { sure: ['履约保证金', '履约保证金数额', '履约担保金额'] },
  'qualitySecurity.amount': { sure: ['质量保证金', '质保金', '质保金金额'] },
  'performance.acceptedOn': { sure: ['验收时间', '验收完成日期', '履约验收日期'], likely: ['验收日期'] },
  'performance.completedOn': { likely: ['完工日期', '竣工日期'] },
};
