/**
 * Checks one payment and prints what it breaks.
 *
 *     npm start                                     # in another terminal; prints TOKEN=…
 *     TOKEN=… npx node examples/check-a-payment.ts [http://localhost:8080]
 */
import { guijuClient, Refusal } from '../clients/typescript/guiju.ts';

const [url = 'http://localhost:8080'] = process.argv.slice(2);
const guiju = guijuClient({ url, token: process.env.TOKEN ?? '' });

try {
  const { data } = await guiju.POST('/v1/checks', {
    params: { query: { asOf: '2025-03-03' } },
    body: {
      kind: 'payment',
      region: '460100',
      reference: 'HK-PAY-1',
      regime: 'government-procurement',
      conditionsMetOn: '2025-01-24',
      invoice: { receivedOn: '2025-01-24', amount: '186000.00' },
      paidOn: '2025-02-07',
    },
  });
  console.log(data?.verdict);
  for (const { outcome, message, citation } of data?.findings ?? [])
    if (outcome === 'breached') console.log(`${citation.title.zh} ${citation.clause}：${message.zh}`);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(`${error.status} ${error.message}`);
  for (const { path, message } of error.fields) console.error(`${path}: ${message.zh}`);
  process.exitCode = 1;
}
