import type { CodeList } from '../fact.ts';

/** What was checked of suppliers (Government Procurement Law, its Regulations, Orders 74, 87 and 94). */
export const bidderChecks = {
  'article-22-conditions': ['供应商具备第二十二条第一款规定的条件', 'The supplier meets the conditions of article 22'],
  'consortium-members-qualified': ['联合体各方均具备规定条件', 'Every member of the consortium is qualified'],
  'consortium-agreement-submitted': ['联合体提交联合协议', 'The consortium submitted its agreement'],
  'article-17-materials': ['供应商提供第十七条规定的材料', 'The supplier gave the materials of article 17'],
  'change-of-qualification-told': [
    '供应商将资格变化通知采购人和代理机构',
    'The supplier told purchaser and agency of the change',
  ],
  'subcontractors-named': ['投标文件载明分包承担主体', 'The bid names the subcontractors'],
  'bidder-qualified': ['投标人具备规定的资格条件', 'The bidder meets the conditions demanded'],
  'subcontracting-stated': ['拟分包的在投标文件中载明', 'The bid states what is to be subcontracted'],
  'security-from-basic-account': ['投标保证金从其基本账户转出', 'The security came from the bidder’s basic account'],
} satisfies CodeList;
