import type { CodeList } from '../fact.ts';

/** Contents of the plan by which the requirements are carried out (财库〔2021〕22号 art. 13, 17). */
export const implementationPlanContents = {
  budget: ['项目预（概）算', 'Budget'],
  schedule: ['采购活动的时间安排', 'Schedule'],
  organisation: ['组织形式和委托代理安排', 'Organisation and agency'],
  'lots-and-subcontracting': ['采购包划分与合同分包', 'Lots and subcontracting'],
  qualifications: ['供应商资格条件', 'Qualifications'],
  'method-and-evaluation': ['采购方式、竞争范围和评审规则', 'Method, range of competition and evaluation'],
  'contract-type': ['合同类型', 'Type of contract'],
  pricing: ['定价方式', 'Pricing'],
  'contract-terms': ['合同文本的主要条款', 'Main terms of the contract'],
  'acceptance-plan': ['履约验收方案', 'Acceptance plan'],
  'each-lot-settled': ['分别确定每个采购包的订立、管理安排', 'Each lot settled by itself'],
} satisfies CodeList;
