import type { CodeList } from '../fact.ts';

/** Faults in what the documents say of evaluation and preference (财库〔2020〕46号 art. 9, 财库〔2021〕22号 art. 21). */
export const documentFaults = {
  'small-micro-rates-differ': [
    '对小型企业和微型企业规定不同的价格扣除（加分）比例',
    'Different reductions for small and for micro enterprises',
  ],
  'unrelated-factor': ['评审因素与采购需求、项目目标无关', 'A factor unrelated to the requirements'],
  'unquantifiable-scored': ['不可量化的指标作为评分项', 'An indicator that cannot be measured is scored'],
} satisfies CodeList;
