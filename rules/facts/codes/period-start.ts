import type { CodeList } from '../fact.ts';

/** From what the agreed payment period runs. */
export const periodStarts = {
  delivery: ['货物、工程、服务交付', 'Delivery'],
  acceptance: ['检验或者验收合格', 'Inspection or acceptance'],
  settlement: ['双方确认结算金额', 'Both sides confirming the sum settled'],
  invoice: ['收到发票', 'Receipt of the invoice'],
  other: ['其他', 'Other'],
} satisfies CodeList;
