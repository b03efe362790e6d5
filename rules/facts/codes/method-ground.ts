import type { CodeList } from '../fact.ts';

/** On what ground another way than the open tender was taken (Government Procurement Law art. 29 to 32). */
export const methodGrounds = {
  'only-one-supplier': ['只能从唯一供应商处采购', 'Only one supplier can deliver'],
  'unforeseeable-urgency': [
    '发生了不可预见的紧急情况不能从其他供应商处采购',
    'Unforeseeable urgency leaves no other supplier',
  ],
  continuity: [
    '为保证一致性或者服务配套需继续从原供应商处添购',
    'Further purchase from the same supplier for consistency',
  ],
  'no-valid-bids': [
    '招标后没有供应商投标、没有合格标的或者重新招标未能成立',
    'A tender brought no bid, none that qualified, or failed again',
  ],
  'complex-or-special': [
    '技术复杂或者性质特殊，不能确定详细规格或者具体要求',
    'Too complex or special for detailed specifications',
  ],
  'time-too-short': ['采用招标所需时间不能满足用户紧急需要', 'A tender takes longer than the urgent need allows'],
  'price-not-calculable': ['不能事先计算出价格总额', 'The total price cannot be calculated beforehand'],
  'few-suppliers': ['具有特殊性，只能从有限范围的供应商处采购', 'Special, with only a limited range of suppliers'],
  'high-cost-of-tender': ['公开招标费用占总价值的比例过大', 'An open tender would cost too much of the value'],
  'standard-goods': [
    '货物规格、标准统一、现货货源充足且价格变化幅度小',
    'Uniform goods in good supply at steady prices',
  ],
} satisfies CodeList;
