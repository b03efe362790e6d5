import type { CodeList } from '../fact.ts';

/** What the procurement requirements contain or weigh. */
export const requirementContents = {
  technical: ['技术要求', 'Technical requirements'],
  commercial: ['商务要求', 'Commercial requirements'],
  green: ['绿色采购要求', 'Green requirements'],
  'life-cycle-carbon': ['全生命周期碳排放', 'Life-cycle carbon emissions'],
  'life-cycle-cost': ['全生命周期成本', 'Life-cycle cost'],
  'energy-efficiency-standard': ['能效标准', 'Energy-efficiency standard'],
  'acceptance-standard': ['验收标准', 'Standard of acceptance'],
  'service-content': ['服务内容', 'Services'],
  'service-standard': ['服务标准', 'Standard of the services'],
  'technical-support': ['技术保障', 'Technical support'],
  'service-staff': ['服务人员组成', 'Staff'],
  'service-region': ['服务交付或者实施的地域范围', 'Region'],
  'workload-measure': ['服务工作量的计量方式', 'How the work is measured'],
} satisfies CodeList;
