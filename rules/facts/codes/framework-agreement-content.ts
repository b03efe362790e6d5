import type { CodeList } from '../fact.ts';

/** Contents of a framework agreement (Ministry of Finance Order 110). */
export const frameworkAgreementContents = {
  parties: ['各方的名称、地址和联系方式', 'Parties'],
  project: ['采购项目名称、编号', 'Project'],
  'requirements-and-maximum-price': ['采购需求以及最高限制单价', 'Requirements and maximum unit price'],
  'specification-and-price': ['入围产品详细技术规格或者服务标准，协议价格', 'Specification and price agreed'],
  upgrade: ['入围产品升级换代规则', 'Rule on newer products'],
  'second-stage': ['确定第二阶段成交供应商的方式', 'How contracts are awarded'],
  'users-and-region': ['适用的采购人或者服务对象范围和地域范围', 'Who may buy, and where'],
  payment: ['资金支付方式、时间和条件', 'Payment'],
  'contract-text': ['采购合同文本', 'Text of the contract'],
  term: ['框架协议期限', 'Term'],
  'removal-and-supplement': ['清退和补充规则', 'Removing and adding suppliers'],
  'rights-and-duties': ['协议方的权利和义务', 'Rights and duties'],
  agents: ['委托协议和代理商名单', 'Agents, and how they are entrusted'],
  'consumables-cap': ['专用耗材供应价格不高于报价', 'Consumables at no more than the price offered'],
  'outside-award': ['可以授予非入围供应商的规则', 'Rule on awards outside'],
} satisfies CodeList;
