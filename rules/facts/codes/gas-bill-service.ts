import type { CodeList } from '../fact.ts';

/** What the gas supplier offers with its bills. */
export const gasBillServices = {
  'email-before-settlement': [
    '结算前邮件（或者客户选择的其他方式）告知',
    'Told before settlement by e-mail or as the customer chose',
  ],
  'history-online': ['线上查询历史气费', 'Past bills online'],
  'electronic-invoice': ['电子发票', 'Electronic invoice'],
} satisfies CodeList;
