import type { CodeList } from '../fact.ts';

/** Legal form of the entity registered. */
export const companyForms = {
  'sole-trader': ['个体工商户', 'Sole trader'],
  'natural-person-llc': ['内资自然人有限责任公司', 'Domestic limited company of natural persons'],
  'foreign-invested': ['外商投资企业', 'Foreign-invested enterprise'],
  other: ['其他', 'Other'],
} satisfies CodeList;
