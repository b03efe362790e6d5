/** `npm start`: serves on PORT (8080), data under .guiju, and prints a token and a line to try it with. */
import { join } from 'node:path';
import * as z from 'zod';
import { DEVELOPMENT_TENANT } from './development-keys.ts';
import { startServer } from './server.ts';

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  S3_PORT: z.coerce.number().int().min(0).max(65_535).default(0),
  HOST: z.string().default('127.0.0.1'),
  GUIJU_DATA: z.string().default(join(import.meta.dirname, '../../.guiju')),
  DYNAMODB_ENDPOINT: z.url().optional(),
  TABLE_NAME: z.string().default('guiju'),
  CORS_ORIGINS: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .map((origin) => origin.trim())
        .filter(Boolean),
    ),
  RETENTION_DAYS: z.coerce.number().int().positive().optional(),
  OIDC_ISSUER: z.url().optional(),
  OIDC_AUDIENCE: z.string().default('guiju'),
  /** Public client by which people sign in to the workplace (code flow, PKCE). */
  OIDC_CLIENT: z.string().min(1).optional(),
  TENANT_CLAIM: z.string().default('tenant'),
  /** `off` where the workplace shall not sign itself in: behind a proxy on this machine, everybody seems to be here. */
  LOCAL_SESSION: z.enum(['on', 'off']).default('on'),
  /** `any` where webhooks may be of http and at addresses of this machine or its network. */
  WEBHOOKS: z.enum(['public', 'any']).default('public'),
});

/** Steps of batches and requests under way may end within this. */
const MAY_CLOSE_MS = 15_000;

// What is stored is for the eyes of who runs it.
process.umask(0o077);

const env = environment.safeParse(process.env);
if (!env.success) {
  console.error(z.prettifyError(env.error));
  process.exit(2);
}
const {
  PORT,
  S3_PORT,
  HOST,
  GUIJU_DATA,
  DYNAMODB_ENDPOINT,
  TABLE_NAME,
  CORS_ORIGINS,
  RETENTION_DAYS,
  OIDC_ISSUER,
  OIDC_AUDIENCE,
  OIDC_CLIENT,
  TENANT_CLAIM,
  LOCAL_SESSION,
  WEBHOOKS,
} = env.data;

try {
  const server = await startServer({
    port: PORT,
    objectPort: S3_PORT,
    batchSteps: { onEvent: (event) => console.log(JSON.stringify(event)) },
    host: HOST,
    folder: GUIJU_DATA,
    tableEndpoint: DYNAMODB_ENDPOINT,
    tableName: TABLE_NAME,
    corsOrigins: CORS_ORIGINS,
    retentionDays: RETENTION_DAYS,
    session: LOCAL_SESSION === 'on',
    events: { anyAddress: WEBHOOKS === 'any' },
    issuer:
      OIDC_ISSUER === undefined
        ? undefined
        : { issuer: OIDC_ISSUER, audience: OIDC_AUDIENCE, tenantClaim: TENANT_CLAIM, client: OIDC_CLIENT },
  });
  console.log(`guiju 规矩  ${server.url}\n接口 · API    ${server.url}/docs\n`);
  if (OIDC_ISSUER === undefined) {
    const example = {
      kind: 'payment',
      region: '460100',
      regime: 'government-procurement',
      conditionsMetOn: '2025-01-24',
      invoice: { receivedOn: '2025-01-24' },
      paidOn: '2025-02-07',
    };
    // Of a day: it stands in terminals and their logs. `npx guiju token` gives another.
    const token = await server.token({ tenant: DEVELOPMENT_TENANT, lifetime: 86_400 });
    console.log(`TOKEN=${token}\n`);
    console.log(
      `curl -sS ${server.url}/v1/checks -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' -d '${JSON.stringify(example)}'\n`,
    );
  }
  const stop = (): void => {
    // Whatever does not let go, the data is as safe as after any kill.
    setTimeout(() => process.exit(1), MAY_CLOSE_MS).unref();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
    server.close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(
    taken ? `port ${PORT} is taken; choose another with PORT=…` : error instanceof Error ? error.message : error,
  );
  process.exit(1);
}
