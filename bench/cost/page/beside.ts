/** What is paid for beside checks: papers, the workplace, deliveries to webhooks. */
import { otherBill } from '../bill.ts';
import type { Assumptions } from '../stated.ts';
import { type Other, otherNames } from '../usage.ts';
import { both, dollars, MILLION, table, yuan } from './words.ts';

const words: Readonly<Record<Other, string>> = {
  delivery: 'deliveries to a webhook, at the first attempt',
  paper: 'papers read, checked, and given back with comments; kept a month',
  view: 'first views of the workplace',
};

export function beside(assumed: Assumptions): string {
  const bills = otherNames.map((name) => ({ name, bill: otherBill(name, MILLION, assumed) }));
  return [
    '## Beside checks',
    '',
    table(
      ['a million', 'US East, dollars', 'China (Ningxia), yuan', 'most of it'],
      bills.map(({ name, bill }) => {
        const [most] = bill.lines.toSorted((a, b) => Number(b.usd - a.usd));
        return [
          words[name],
          dollars(bill.usd),
          yuan(bill.cny),
          most === undefined ? '' : `${most.what}: ${both(most)}`,
        ];
      }),
    ),
    '',
    'A stored check is told to the event bus whether anybody listens or not; that is in the figures above. The workplace is handed out by',
    'a function and not by CloudFront: its files are few, and a tenant has tens of users. In front of a public site CloudFront would be cheaper.',
  ].join('\n');
}
