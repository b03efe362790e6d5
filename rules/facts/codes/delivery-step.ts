import type { CodeList } from '../fact.ts';

/** How the result reached the applicant. */
export const deliveryMethods = {
  counter: ['窗口领取', 'At the counter'],
  mail: ['邮寄', 'By mail'],
  electronic: ['电子送达', 'Electronically'],
} satisfies CodeList;

/** What was done on delivery of the result. */
export const deliverySteps = {
  'sms-notice': ['短信通知', 'Notice by text message'],
  'receipt-signed': ['签收', 'Receipt signed'],
  'pushed-online': ['推送至网上账户', 'Sent to the online account'],
  'posted-by-office': ['由办事机构寄出', 'Posted by the office'],
  'self-download': ['可自行下载打印', 'Can be downloaded and printed'],
  'out-of-town-or-deferred': [
    '寄往外地，或者因收件人原因改期、未能投递',
    'Sent out of town, or put off by the addressee',
  ],
  'paper-copy': ['送达纸质文件', 'Paper copy delivered'],
} satisfies CodeList;
