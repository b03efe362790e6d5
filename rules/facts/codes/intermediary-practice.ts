import type { CodeList } from '../fact.ts';

/** Practices around intermediary services that an approval depends on. */
export const intermediaryPractices = {
  'provider-imposed': ['指定中介服务机构', 'Provider imposed'],
  'no-legal-basis': ['要求无法定依据的中介服务', 'Service demanded without statutory basis'],
  'not-on-list': ['不在保留清单', 'Not on the list of retained services'],
  'affiliated-provider': ['审批部门所属机构提供', 'Provided by a body under the approving department'],
  'regional-restriction': ['区域性、行业性执业限制', 'Restriction by region or trade'],
  quota: ['限额管理机构数量', 'Quota of providers'],
  'fee-passed-on': ['将行政机关委托的服务费用转嫁给市场主体', 'The authority’s own fee passed on'],
} satisfies CodeList;
