import type { CodeList } from '../fact.ts';

/** Done in the course of the purchase (Government Procurement Law, its Regulations, Orders 74, 87 and 94). */
export const procedureSteps = {
  'tender-voided': ['予以废标', 'The tender was declared void'],
  'void-reasons-told': ['将废标理由通知所有投标人', 'All bidders told why the tender is void'],
  'tendered-again': ['重新组织招标', 'Tendered again'],
  'other-method-approved': ['报经批准采用其他采购方式', 'Another method approved'],
  'losers-told': ['将结果通知所有未成交的供应商', 'All others told the result'],
  'withdrawal-request-handled': [
    '询问被申请回避人员并处理回避申请',
    'The request for withdrawal was put to the person and settled',
  ],
  'samples-returned': [
    '退还未中标人样品或者经其同意自行处理',
    'The others’ samples were returned or disposed of with their consent',
  ],
  'winner-sample-kept': ['保管、封存中标人样品', 'The winner’s sample was kept and sealed'],
  'site-visit-announced': [
    '在招标文件中载明或者书面通知所有潜在投标人',
    'The visit was in the documents or notified to all',
  ],
  'clarification-published': ['在原公告媒体上发布澄清公告', 'The clarification was published where the notice was'],
  'termination-published': ['发布终止公告', 'Termination announced'],
  'termination-notified': ['书面通知已获取文件的供应商', 'All with documents notified of the termination'],
  'termination-reported': ['将终止实施情况和原因报告财政部门', 'Termination reported to the finance department'],
  'receipts-given': ['记载投标文件送达时间和密封情况并签收', 'Receipt and seals of bids were recorded'],
  'late-or-unsealed-refused': ['拒收逾期或者未按要求密封的投标文件', 'Late or unsealed bids were refused'],
  'recorded-throughout': ['开标、评标全程录音录像', 'Opening and evaluation recorded throughout'],
  'seals-checked': ['由投标人或者其推选的代表检查密封情况', 'Seals checked by the bidders'],
  'seals-checked-by-notary': ['由招标人委托的公证机构检查密封情况并公证', 'Seals checked and attested by a notary'],
  'opening-record-signed': ['开标记录由投标人代表和工作人员签字确认', 'The record of the opening was signed'],
  'opening-questions-handled': ['及时处理投标人的询问和回避申请', 'Questions and requests at the opening were handled'],
  'reasons-of-failure-told': ['告知未通过资格审查的投标人原因', 'Those who failed the qualification were told why'],
  'scores-told': ['告知未中标人本人的评审得分与排序', 'The others were told their scores and ranking'],
  'security-kept': ['不予退还保证金', 'The security was kept'],
  restarted: ['重新开展采购活动', 'The purchase was repeated'],
  'restart-reported': ['书面报告财政部门', 'The repetition was reported'],
  'leaver-security-returned': ['退还退出谈判的供应商的保证金', 'The security of who left the talks was returned'],
  'method-changed': ['采取其他采购方式', 'Another method taken'],
  'objection-reported': ['将异议意见、论证意见与公示情况报财政部门', 'Objection and opinion reported'],
  'review-told': ['将补充论证结论告知提出异议者', 'Who objected was told the outcome'],
  'stopped-on-notice': ['收到暂停通知后立即中止采购活动', 'The purchase was stopped on the notice'],
  'clarified-to-all-in-writing': [
    '以书面形式将澄清、修改通知所有招标文件收受人',
    'All who received the documents were told of the change in writing',
  ],
  'opening-recorded': ['开标过程记录并存档', 'The opening was recorded and the record kept'],
  'performance-security-given': [
    '中标人按招标文件要求提交履约保证金',
    'The winner gave the performance security demanded',
  ],
  'standard-text-used': ['使用国家制定的标准招标文件', 'The standard text of the documents was used'],
  'termination-told': [
    '终止招标发布公告或者书面通知潜在投标人',
    'The end of the tender was published or told in writing',
  ],
  'fees-security-and-interest-returned': [
    '退还文件费用、投标保证金及银行同期存款利息',
    'Fees, securities and bank interest were returned',
  ],
  'reserve-price-announced': ['开标时公布标底', 'The reserve price was announced at the opening'],
  'security-interest-paid': ['退还投标保证金时支付银行同期存款利息', 'Bank interest was paid with the bid security'],
  'restarted-as-not-reserved': ['中止采购活动并按未预留份额重新组织', 'Stopped and begun anew as not reserved'],
  'sme-declaration-with-candidates': [
    '公示中标候选人时公开其《中小企业声明函》',
    'Declarations published with the candidates',
  ],
} satisfies CodeList;
