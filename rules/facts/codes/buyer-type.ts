import type { CodeList } from '../fact.ts';

/** Who owes the payment. */
export const buyerTypes = {
  government: ['机关', 'Government body'],
  'public-institution': ['事业单位', 'Public institution'],
  'social-organisation': ['团体组织', 'Social organisation'],
  'state-owned-enterprise': ['国有企业', 'State-owned enterprise'],
  'large-enterprise': ['大型企业', 'Large enterprise'],
  'sole-trader': ['个体工商户', 'Sole trader'],
  other: ['其他', 'Other'],
} satisfies CodeList;
