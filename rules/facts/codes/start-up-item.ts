import type { CodeList } from '../fact.ts';

/** Steps of starting a company besides its registration. */
export const startUpItems = {
  'tax-invoices': ['申领发票和税控设备', 'Tax invoices and devices'],
  'employee-insurance': ['员工参保登记', 'Social insurance of employees'],
} satisfies CodeList;
