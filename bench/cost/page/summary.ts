/** What whoever decides on a budget wants to know first, in Chinese and in English. */
import { type Bill, billFor, fixedBill, storageFor } from '../bill.ts';
import { bulkCeilings, type Ceiling, rowsBeforeTimeout, singleCeilings } from '../ceilings.ts';
import type { Measured } from '../measured.ts';
import type { Micro } from '../money.ts';
import { type Assumptions, prices } from '../stated.ts';
import { unitsIn, unitsOf, type Way, wayNames } from '../usage.ts';
import {
  averageRate,
  both,
  dollars,
  figure,
  MILLION,
  ofService,
  percent,
  roughly,
  share,
  table,
  ways,
  whole,
  yuan,
} from './words.ts';

/** The amounts of a bill with writes to DynamoDB at half the yuan price: as it is where China's was halved in 2024 too. */
function halved({ cny, lines }: Bill): Micro {
  return cny - (lines.find(({ id }) => id === 'dynamoWrites')?.cny ?? 0n) / 2n;
}

const traces = ({ lines }: Bill): Micro => lines.find(({ id }) => id === 'traces')?.usd ?? 0n;

export function chinese(measured: Measured, assumed: Assumptions, million: (way: Way) => Bill): string {
  const [stored, bulk, notStored] = [million('stored'), million('bulk'), million('notStored')];
  const first = (ceilings: readonly Ceiling[]): string => whole(ceilings[0]?.rate ?? 0);
  const rate = (what: string): string => rateOf(what, measured, assumed);
  const peak = averageRate(1_000_000_000, assumed) * assumed.peakFactor.value;
  return [
    '## 中文摘要',
    '',
    `- 一百万件逐件检查并存档约 **${dollars(stored.usd)}** 或 **${yuan(stored.cny)}**；批量（文件）约 **${dollars(bulk.usd)}** 或 **${yuan(bulk.cny)}**；只判断不存档约 ${dollars(notStored.usd)} 或 ${yuan(notStored.cny)}。不计免费额度和税。`,
    `- 钱主要花在 DynamoDB 的写入上：每件平均 ${figure(unitsOf(measured))} 个写入单位，其中索引占 ${percent(1 - unitsIn(measured, 'table') / unitsOf(measured))}。计算（Lambda）只占 ${share(ofService(stored, 'Lambda').usd, stored.usd)}。`,
    `- 人民币价格中 DynamoDB 写入用的是亚马逊云科技中国网站未标日期的标价；2024 年 11 月的降价是否适用于中国区域，没有查到。若适用，逐件约 ${yuan(halved(stored))}，批量约 ${yuan(halved(bulk))}。没有查到人民币标价的项目按 1 美元 = ${prices.cnyPerUsd.rate} 元折算。用前请核对文末标“✗”和“(✓)”的价格。`,
    `- 存档默认永久保留：每百万件每月 ${both(storageFor(measured, 'stored', MILLION))}，逐月累加；设 \`RetentionDays\` 即封顶。`,
    `- 最先到顶的：逐件是接口自设的每秒 ${first(singleCeilings(measured, 'stored', assumed))} 次；批量是新建的按需表，每秒约 ${rate('a new on-demand table')} 行，其次是单个批次最后一步写结果，每秒约 ${rate('writing the results')} 行（按 S3 每次 ${assumed.objectCallMs.value} 毫秒计）。每月十亿件即平均每秒 ${whole(averageRate(1_000_000_000, assumed))} 件，高峰按 ${assumed.peakFactor.value} 倍为每秒 ${whole(peak)} 件：需先提高下文所列各项。`,
    '- 中国区域的两点差别：Lambda 不能用 X-Ray；API Gateway 的无须登录的接口要先办 ICP 备案。',
  ].join('\n');
}

/** The rate at which a limit of batches binds. */
function rateOf(what: string, measured: Measured, assumed: Assumptions): string {
  return whole(bulkCeilings(measured, assumed).find((ceiling) => ceiling.what.startsWith(what))?.rate ?? Number.NaN);
}

export function inShort(measured: Measured, assumed: Assumptions, million: (way: Way) => Bill): string {
  const fixed = fixedBill(measured);
  const { summarise } = rowsBeforeTimeout(measured, assumed);
  const quick = rowsBeforeTimeout(measured, { ...assumed, objectCallMs: { ...assumed.objectCallMs, value: 30 } });
  return [
    '## In short',
    '',
    table(
      ['a million checks', 'US East, dollars', 'China (Ningxia), yuan', 'yuan, if DynamoDB was halved in China too'],
      wayNames.map((way) => {
        const bill = million(way);
        return [ways[way], dollars(bill.usd), yuan(bill.cny), yuan(halved(bill))];
      }),
    ),
    '',
    'List prices, at a million a month, evenly spread; free tiers, discounts and taxes left out; what is kept for longer than the month is',
    `counted [apart](#what-is-kept). Before the first check a month costs at most ${both(fixed)}: metrics, alarms, a dashboard, a secret.`,
    '',
    `- **Storing is what costs.** A stored check writes ${figure(unitsOf(measured))} units to DynamoDB; Lambda's computing is ${share(ofService(million('stored'), 'Lambda').usd, million('stored').usd)} of the bill.`,
    `- **X-Ray is dear when little happens**: up to one request a second every one is traced, ${dollars(traces(million('stored')))} a million. At a hundred million a month it is ${dollars(traces(billFor(measured, 'stored', 100 * MILLION, assumed)) / 100n)} a million.`,
    `- **First limits**: by HTTP the stage's own throttle, ${whole(singleCeilings(measured, 'stored', assumed)[0]?.rate ?? 0)} a second; in files a new on-demand table, ${rateOf('a new on-demand table', measured, assumed)} rows a second, and the last step of one batch, ${rateOf('writing the results', measured, assumed)} where S3 answers in ${assumed.objectCallMs.value} ms.`,
    `- **How long a file may be**: that last step has 15 minutes, which is ${roughly(summarise)} rows where S3 answers in ${assumed.objectCallMs.value} ms, ${roughly(quick.summarise)} where it answers in 30.`,
  ].join('\n');
}
