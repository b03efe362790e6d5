import type { CodeList } from '../fact.ts';

/** What is inspected. */
export const sitePlaces = {
  'building-site': ['在建工地（含小散工程）', 'Building site, small works included'],
  'gas-facility': ['燃气场站', 'Gas station or depot'],
  'gas-user': ['燃气用户处', 'Premises of a gas user'],
  'residential-estate': ['物业管理区域', 'Managed estate'],
  'waste-landfill': ['建筑废弃物固定消纳场', 'Landfill for construction waste'],
  'waste-plant': ['建筑废弃物综合利用企业', 'Plant that recycles construction waste'],
  school: ['学校或教研机构', 'School or body of education'],
  business: ['市场主体经营场所', 'Premises of a business'],
  other: ['其他场所', 'Other'],
} satisfies CodeList;
