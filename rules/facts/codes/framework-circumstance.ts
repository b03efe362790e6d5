import type { CodeList } from '../fact.ts';

/** What happened under a framework agreement (Ministry of Finance Order 110). */
export const frameworkCircumstances = {
  'agents-entrusted': ['入围供应商委托代理商', 'A supplier entrusted agents'],
  'removal-ground': ['入围供应商有应当清退的情形', 'There is a ground to remove a supplier'],
  supplemented: ['补充征集供应商', 'Suppliers were added'],
  'price-by-quantity': ['按实际数量和协议价格确定合同总价', 'The price goes by quantity'],
  'cheaper-outside': ['以更低价格授予非入围供应商', 'A cheaper supplier outside got the contract'],
  'many-consumables': ['耗材使用量大的仪器设备', 'Devices that use many consumables'],
  'order-changed-lawfully': ['清退入围供应商或者补充征集', 'Suppliers were removed or added'],
  'no-written-agreement': ['征集公告申明不另行签订书面框架协议', 'The notice says that no written agreement is signed'],
  'application-withdrawn': ['加入或者退出的申请已撤回', 'The request to join or leave was taken back'],
  'application-passed': ['加入申请审核通过', 'The application was passed'],
} satisfies CodeList;
