import type { CodeList } from '../fact.ts';

/** What the gas supplier offers with its bills. */
export const gasBillServices = {
  'email-before-settlement': ['结算前邮件告知', 'E-mail before settlement'],
  'history-online': ['线上查询历史气费', 'Past bills online'],
  'electronic-invoice': ['电子发票', 'Electronic invoice'],
} satisfies CodeList;
