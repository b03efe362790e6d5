/** Run by the test of the logs: requests full of marked secrets against functions that log as they do on AWS, some while the store fails. */
process.env.POWERTOOLS_LOG_LEVEL = 'INFO';
process.env.POWERTOOLS_METRICS_DISABLED = 'false';
// As Lambda says of a function it has just started.
process.env.AWS_LAMBDA_INITIALIZATION_TYPE = 'on-demand';
const { startServer } = await import('../../../infra/local/server.ts');
const { latePayment, tender } = await import('../cases.ts');

let failing: 'not' | 'passing' | 'quoting' = 'not';
const server = await startServer({
  tablePlugins: [
    {
      applyToStack: (stack) =>
        stack.add(
          (next) => async (args) => {
            if (failing === 'not') return next(args);
            // Errors of the table may carry the item that stood in the way, and words that quote the request.
            throw Object.assign(
              new Error(failing === 'passing' ? 'socket hang up' : `wrong item ${JSON.stringify(args.input)} MARKED`),
              {
                name: failing === 'passing' ? 'TimeoutError' : 'ValidationException',
                Item: { pk: 't#MARKED', reference: 'MARKED' },
                cause: new Error('MARKED'),
              },
            );
          },
          { step: 'initialize' },
        ),
    },
  ],
});
const token = await server.token({ tenant: 'MARKED-tenant' });
const narrow = await server.token({ tenant: 'MARKED-tenant', scopes: ['rules:read'] });
const marked = { ...latePayment, reference: 'MARKED-reference', unit: 'MARKED-unit' };
const answers: number[] = [];

async function call(
  path: string,
  {
    body,
    as = token,
    headers = {},
    method,
  }: { body?: unknown; as?: string; headers?: Record<string, string>; method?: string } = {},
) {
  const response = await fetch(`${server.url}${path}`, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: {
      'content-type': 'application/json',
      'user-agent': 'MARKED-agent',
      cookie: 'MARKED=cookie',
      ...(as !== '' && { authorization: `Bearer ${as}` }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  answers.push(response.status);
  return response.text();
}

const keyed = { 'idempotency-key': 'MARKED-key' };
const stored = JSON.parse(await call('/v1/checks', { body: marked }));
await call('/v1/checks', { body: marked, headers: keyed });
await call('/v1/checks', { body: marked, headers: keyed });
await call('/v1/checks', { body: tender, headers: keyed });
await call('/v1/checks?store=false', { body: { ...tender, reference: 'MARKED' } });
await call(`/v1/reports/${stored.id}`);
await call(`/v1/reports/${stored.id}/recheck`, { method: 'POST' });
await call(`/v1/reports/${stored.id}/law-comparison?lawOf=2025-06-02`);
await call('/v1/reports?reference=MARKED-reference');
await call('/v1/reports?MARKED=1');
await call('/v1/reports?cursor=MARKED');
await call('/v1/findings');
await call('/v1/checks', { body: { ...marked, 'MARKED-field': 'MARKED', paidOn: 'MARKED' } });
await call('/v1/checks', { body: '{"reference": "MARKED", oops' });
await call('/v1/checks', { body: marked, headers: { 'content-type': 'text/MARKED' } });
await call('/v1/checks', { body: marked, as: '' });
await call('/v1/checks', { body: marked, as: `${token}MARKED` });
await call('/v1/checks', { body: marked, as: narrow });
await call('/v1/checks', {
  body: marked,
  headers: { 'x-correlation-id': 'not harmless: MARKED', 'idempotency-key': 'MARKED key' },
});
await call('/MARKED/path?MARKED=MARKED');
await call('/v1/checks', { method: 'DELETE' });
for (const how of ['passing', 'quoting'] as const) {
  failing = how;
  await call('/v1/checks', { body: marked });
  await call('/v1/checks', { body: marked, headers: { 'idempotency-key': `MARKED-${how}` } });
  await call(`/v1/reports/${stored.id}`);
  await call('/v1/reports?reference=MARKED-reference');
}
failing = 'not';
await server.close();
console.log(JSON.stringify({ answers }));
