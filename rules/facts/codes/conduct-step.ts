import type { CodeList } from '../fact.ts';

/** What purchaser or agency did about it (Government Procurement Law, its Regulations, Orders 74, 87 and 94). */
export const conductSteps = {
  'correction-demanded': ['采购人要求代理机构改正', 'The purchaser demanded correction'],
  'correction-advised': ['代理机构建议采购人改正', 'The agency advised correction'],
} satisfies CodeList;
