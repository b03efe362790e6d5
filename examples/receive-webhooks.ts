/**
 * Receives events, and takes none that guiju did not send. Behind a proxy that speaks https, at the address of the webhook.
 *
 *     SECRET=whsec_… npx node examples/receive-webhooks.ts [9090]
 */
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';

const [port = '9090'] = process.argv.slice(2);
const signed = new Webhook(process.env.SECRET ?? '');
/** What was delivered already: the same event may come twice, with the same id. */
const known = new Set<string>();

createServer(async (request, response) => {
  const header = (name: string): string => String(request.headers[name] ?? '');
  const id = header('webhook-id');
  try {
    const event = signed.verify(await text(request), {
      'webhook-id': id,
      'webhook-timestamp': header('webhook-timestamp'),
      'webhook-signature': header('webhook-signature'),
    });
    if (!known.has(id)) console.log(JSON.stringify(event));
    known.add(id);
    response.writeHead(204).end();
  } catch {
    response.writeHead(401).end();
  }
}).listen(Number(port), () => console.log(`listening on ${port}`));
