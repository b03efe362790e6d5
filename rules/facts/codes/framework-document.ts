import type { CodeList } from '../fact.ts';

/** Contents of the documents of a framework agreement (Ministry of Finance Order 110). */
export const frameworkDocuments = {
  invitation: ['参加征集活动的邀请', 'Invitation'],
  'qualification-materials': ['应当提交的资格材料', 'Materials demanded'],
  'qualification-review': ['资格审查方法和标准', 'How qualification is reviewed'],
  requirements: ['采购需求', 'Requirements'],
  'maximum-unit-price': ['最高限制单价', 'Maximum unit price'],
  policy: ['采购政策要求以及执行措施', 'Policy'],
  term: ['框架协议的期限', 'Term'],
  price: ['报价要求', 'How to price'],
  evaluation: ['评审方法、标准、淘汰率或者数量上限和无效情形', 'Evaluation and elimination'],
  'response-documents': ['响应文件的编制、提交、开启和有效期', 'Offers'],
  'draft-texts': ['框架协议文本和采购合同文本', 'Texts of agreement and contract'],
  'second-stage': ['确定第二阶段成交供应商的方式', 'How contracts are awarded'],
  payment: ['资金的支付方式、时间和条件', 'Payment'],
  upgrade: ['入围产品升级换代规则', 'Rule on newer products'],
  feedback: ['用户反馈和评价机制', 'Feedback'],
  'removal-and-supplement': ['清退和补充规则', 'Removing and adding suppliers'],
  credit: ['信用信息的查询和使用', 'Use of credit records'],
  'agency-fee': ['代理费用的收取标准和方式', 'Fee of the agency'],
  consumables: ['3年以上专用耗材的报价要求', 'Prices of consumables for three years and more'],
  'consumables-cap': ['专用耗材供应价格不高于报价', 'Consumables at no more than the price offered'],
  'outside-award': ['可以授予非入围供应商的规则', 'Rule on awards outside'],
} satisfies CodeList;
