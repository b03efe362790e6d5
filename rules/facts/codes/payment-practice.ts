import type { CodeList } from '../fact.ts';

/** What a payer did or demanded in a contract with a small or medium enterprise, as somebody attests it (保障中小企业款项支付条例). */
export const paymentPractices = {
  'unreasonable-terms': ['要求接受不合理的付款期限、方式、条件或者违约责任', 'Unreasonable terms demanded'],
  'period-against-custom': ['约定的付款期限不合行业规范、交易习惯', 'A payment period against the custom of the trade'],
  'without-budget': ['无预算、超预算采购', 'Bought without a budget, or beyond it'],
  'builder-advances-funds': ['由施工单位垫资建设', 'The builder made to advance the funds'],
  'extended-by-bill': ['以非现金支付方式变相延长付款期限', 'Period drawn out by a means other than cash'],
  'guarantee-refused': ['拒绝接受金融机构出具的保函', 'Guarantee of a financial institution refused'],
  'other-deposit': ['收取依法设立以外的其他保证金', 'A deposit taken that no law provides for'],
  'undisputed-withheld': ['无争议部分未及时付款', 'The undisputed part not paid in time'],
  reprisal: ['对提出付款请求或者投诉者恐吓、打击报复', 'Threats or reprisals for asking or complaining'],
  'dominance-abused': ['利用优势地位拖欠账款', 'Payment held back by abuse of a dominant position'],
  'loss-not-compensated': ['因公共利益改变约定未补偿损失', 'Loss from a change in the public interest not compensated'],
} satisfies CodeList;
