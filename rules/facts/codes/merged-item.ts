import type { CodeList } from '../fact.ts';

/** What was handled as one matter or issued together. */
export const mergedItems = {
  'acceptance-items': ['各验收事项合并为联合验收', 'Items of acceptance, as one joint acceptance'],
  'acceptance-and-filing': ['联合验收和竣工备案', 'Joint acceptance and completion filing'],
  'land-contract-and-permit': ['土地合同和用地规划许可', 'Land contract and land-use permit'],
  // Kept for older files; each question now has a fact of its own.
  'acceptance-opinion': ['统一出具验收意见', 'One acceptance opinion'],
  'planning-and-construction-permit': ['工程规划许可和施工许可', 'Planning and construction permit'],
  'site-opinion-and-pre-review': ['选址意见和用地预审', 'Site opinion and pre-review of land'],
  'land-permit-and-approval': ['用地规划许可和用地批准', 'Land-use permit and land approval'],
  'budget-and-design': ['预算评审和初步设计概算', 'Budget review and preliminary design'],
  'prefab-in-drawing-review': ['装配式方案纳入施工图审查', 'Prefabrication plan in the drawing review'],
  'construction-equipment-it': ['基建、设备、信息化', 'Construction, equipment and IT'],
  'investment-and-start-up-cost': ['固定资产投资和开办费', 'Fixed investment and start-up cost'],
  'land-surveys': ['勘测定界和宗地测绘', 'Boundary and parcel survey'],
  'acceptance-surveys': ['竣工阶段测绘', 'Surveys of the acceptance stage'],
  'comprehensive-survey': ['综合测绘', 'Comprehensive survey'],
  'combined-opinion': ['综合审批意见单', 'One combined opinion'],
  'transfer-and-mortgage': ['转移登记和抵押登记', 'Transfer and mortgage'],
  'licence-with-business-licence': ['许可证与营业执照', 'Licence with the business licence'],
  'start-up-items': ['执照、印章、发票等一次发放', 'Licence, seals, invoices together'],
  'insurance-with-registration': ['登记和参保信息同填', 'Social insurance with the registration'],
  'outbound-filing': ['境外投资一口填报', 'One filing of outbound investment'],
} satisfies CodeList;
