/** What is known of the regions in China. */
import { type Bill, sumOf } from '../bill.ts';
import { priceOf, prices } from '../stated.ts';
import type { Way } from '../usage.ts';
import { figure, marks, share, table, yuan } from './words.ts';

export function inChina(million: (way: Way) => Bill): string {
  const bill = million('stored');
  const known = bill.lines.filter(({ id }) => priceOf(id).cny !== undefined);
  return [
    '## In AWS China',
    '',
    `Of the ${yuan(bill.cny)} for a million stored checks, ${share(sumOf(known).cny, bill.cny)} are reckoned with list prices in yuan, the rest is converted at ${prices.cnyPerUsd.rate} (${marks[prices.cnyPerUsd.checked]}). Where both`,
    `were found, a list price in yuan is ${figure(Math.min(...yuanADollar()))} to ${figure(Math.max(...yuanADollar()))} times that in dollars, so what is converted is likely too low. Known of the regions in China:`,
    '',
    table(
      ['what the stack uses', 'in China', 'seen in'],
      [
        [
          'X-Ray on functions (`Tracing.ACTIVE`)',
          'not available: the stack leaves it out there (infra/stack-tracing.ts)',
          'docs.amazonaws.cn, Getting Started, Lambda',
        ],
        [
          'HTTP API',
          'available; routes without login (`/docs`, `/v1/rules`, …) answer only where the account has an ICP filing',
          'docs.amazonaws.cn, Getting Started, API Gateway',
        ],
        [
          'JWT authorizer',
          'named neither as missing (Cognito authorizers are) nor as enough without a filing',
          'the same',
        ],
        [
          'Distributed map',
          'in the guide for China; only HTTPS tasks are named as missing',
          'docs.amazonaws.cn, Step Functions',
        ],
        [
          'DynamoDB on demand, warm throughput, TTL',
          'on demand is on the price list; nothing used here is named as missing',
          'docs.amazonaws.cn, Getting Started, DynamoDB',
        ],
        ['Lambda on arm64, `nodejs24.x`', 'not found either way: check before deploying', ''],
      ],
    ),
  ].join('\n');
}

/** How many yuan stand for a dollar, of each price that is listed in both. */
function yuanADollar(): readonly number[] {
  return prices.prices.flatMap(({ usd, cny }) => {
    const ratio = Number(cny?.tiers[0]?.price ?? 0) / Number(usd.tiers[0]?.price);
    return ratio > 0 ? [ratio] : [];
  });
}
