import type { CodeList } from '../fact.ts';

/** Kinds of invoice. */
export const invoiceKinds = {
  'fully-digital': ['全面数字化电子发票', 'Fully digital invoice'],
  electronic: ['其他电子发票', 'Other electronic invoice'],
  paper: ['纸质发票', 'Paper invoice'],
} satisfies CodeList;
