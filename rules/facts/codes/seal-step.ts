import type { CodeList } from '../fact.ts';

/** Steps of providing the first set of seals free of charge. */
export const sealSteps = {
  'choice-given': ['由企业自行选择是否参与', 'Company free to take part or not'],
  'data-pushed': ['推送企业信息给驻点人员', 'Company data pushed to the staff on site'],
  'maker-contracted': ['刻章企业符合条件并已签协议', 'Seal maker qualified and under contract'],
  'assigned-in-rotation': ['按顺序轮流分配订单', 'Order assigned in rotation'],
  'within-contract-time': ['在合同约定时间内服务', 'Served within the time of the contract'],
  'handover-recorded': ['办理印章交接手续', 'Handover recorded'],
  'issued-with-licence': ['随营业执照一并发放', 'Issued with the business licence'],
  'at-unified-window': ['由“一窗通取”专窗发放', 'Issued at the pick-up window'],
  'receipt-registered': ['签领并登记', 'Receipt signed and registered'],
} satisfies CodeList;
