import type { CodeList } from '../fact.ts';

/** By what means a sum is paid. */
export const paymentMeans = {
  'official-card': ['公务卡', 'Official card'],
  'other-quick-means': ['其他即时结算方式', 'Another means of instant settlement'],
  'commercial-bill': ['商业汇票', 'Commercial bill'],
  'receivable-certificate': ['应收账款电子凭证', 'Electronic certificate of a receivable'],
  transfer: ['转账', 'Transfer'],
  other: ['其他', 'Other'],
} satisfies CodeList;
