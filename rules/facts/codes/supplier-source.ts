import type { CodeList } from '../fact.ts';

/** How the suppliers of a purchase are found (Order 87 art. 14, Order 74 art. 12). */
export const supplierSources = {
  'prequalification-notice': ['发布资格预审公告征集', 'A prequalification notice'],
  'provincial-library': ['从省级以上财政部门建立的供应商库中选取', 'The library of suppliers'],
  recommendation: ['采购人（评审专家）书面推荐', 'Recommended in writing'],
  notice: ['发布公告', 'A notice'],
  other: ['其他方式', 'Another way'],
} satisfies CodeList;
