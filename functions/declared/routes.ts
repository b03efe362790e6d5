/** Every route of the HTTP API, declared once: the CDK app, the local gateway, the fallback's `Allow` and the tests read this list. */

/** What a token may be granted. */
export const scopes = [
  'checks:write',
  'reports:read',
  'batches:write',
  'papers:write',
  'webhooks:write',
  'rules:read',
] as const;
export type Scope = (typeof scopes)[number];

/** What each grants, for whoever grants it. */
export const scopeMeaning: Readonly<Record<Scope, string>> = {
  'checks:write': 'Judge cases, score targets, and store what comes of it',
  'reports:read': 'Read reports, findings, batches, papers and scorecards',
  'batches:write': 'Upload and run batches',
  'papers:write': 'Upload, read and delete papers',
  'webhooks:write': 'Have events told to addresses of one’s own',
  'rules:read': 'Read rules',
};

/** Cognito writes scopes with the name of their resource server before them (`guiju/checks:write`): either form is taken. */
export const SCOPE_PREFIX = 'guiju';
export const spellings = (scope: Scope): readonly string[] => [scope, `${SCOPE_PREFIX}/${scope}`];

/** A route key as API Gateway writes it: `GET /v1/reports/{id}`; `{id+}` takes the rest of the path. */
export type RouteKey = `${'GET' | 'POST' | 'PUT' | 'DELETE'} /${string}`;

/** One route. `access` is the scope a token must hold, or `public`. */
export interface Route {
  readonly key: RouteKey;
  readonly function: string;
  readonly access: Scope | 'public';
}

export const routes = [
  { key: 'POST /v1/checks', function: 'check', access: 'checks:write' },
  { key: 'GET /v1/reports', function: 'reports', access: 'reports:read' },
  { key: 'GET /v1/reports/{id}', function: 'report', access: 'reports:read' },
  { key: 'GET /v1/reports/{id}/letter', function: 'report', access: 'reports:read' },
  { key: 'GET /v1/reports/{id}/calendar.ics', function: 'report', access: 'reports:read' },
  { key: 'GET /v1/reports/{id}/document', function: 'document', access: 'reports:read' },
  // Storing the new report asks for checks:write besides, which the function checks.
  { key: 'POST /v1/reports/{id}/recheck', function: 'check', access: 'reports:read' },
  { key: 'GET /v1/reports/{id}/law-comparison', function: 'check', access: 'reports:read' },
  { key: 'GET /v1/findings', function: 'reports', access: 'reports:read' },
  { key: 'GET /v1/periods', function: 'reports', access: 'reports:read' },
  { key: 'POST /v1/batches', function: 'batches', access: 'batches:write' },
  { key: 'GET /v1/batches', function: 'batches', access: 'reports:read' },
  { key: 'GET /v1/batches/{id}', function: 'batches', access: 'reports:read' },
  { key: 'POST /v1/batches/{id}/start', function: 'batches', access: 'batches:write' },
  { key: 'POST /v1/batches/{id}/cancel', function: 'batches', access: 'batches:write' },
  { key: 'POST /v1/batches/{id}/restart', function: 'batches', access: 'batches:write' },
  { key: 'GET /v1/batches/{id}/findings', function: 'batches', access: 'reports:read' },
  { key: 'GET /v1/batches/{id}/summary', function: 'batches', access: 'reports:read' },
  { key: 'GET /v1/batches/{id}/results', function: 'batches', access: 'reports:read' },
  { key: 'POST /v1/papers', function: 'papers', access: 'papers:write' },
  { key: 'GET /v1/papers', function: 'papers', access: 'reports:read' },
  { key: 'POST /v1/papers/{id}/reading', function: 'papers', access: 'papers:write' },
  { key: 'GET /v1/papers/{id}/reading', function: 'papers', access: 'reports:read' },
  { key: 'GET /v1/papers/{id}/corrections', function: 'papers', access: 'reports:read' },
  { key: 'PUT /v1/papers/{id}/corrections', function: 'papers', access: 'papers:write' },
  { key: 'DELETE /v1/papers/{id}', function: 'papers', access: 'papers:write' },
  { key: 'POST /v1/scorecards', function: 'scorecards', access: 'checks:write' },
  { key: 'GET /v1/scorecards', function: 'scorecards', access: 'reports:read' },
  { key: 'GET /v1/scorecards/{id}', function: 'scorecards', access: 'reports:read' },
  { key: 'POST /v1/webhooks', function: 'webhooks', access: 'webhooks:write' },
  { key: 'GET /v1/webhooks', function: 'webhooks', access: 'webhooks:write' },
  { key: 'POST /v1/webhooks/{id}/test', function: 'webhooks', access: 'webhooks:write' },
  { key: 'DELETE /v1/webhooks/{id}', function: 'webhooks', access: 'webhooks:write' },
  { key: 'GET /v1/rules', function: 'rules', access: 'public' },
  // A rule id holds a slash (`hk-procurement-2023/payment`), and API Gateway does not route an encoded one (%2F).
  { key: 'GET /v1/rules/{id+}', function: 'rules', access: 'public' },
  { key: 'GET /v1/documents', function: 'rules', access: 'public' },
  { key: 'GET /v1/documents/{id}', function: 'rules', access: 'public' },
  { key: 'GET /v1/coverage', function: 'rules', access: 'public' },
  { key: 'GET /v1/targets', function: 'rules', access: 'public' },
  { key: 'POST /v1/targets/scores', function: 'rules', access: 'public' },
  { key: 'GET /v1/rule-sets', function: 'rules', access: 'public' },
  { key: 'GET /v1/rule-sets/changes', function: 'rules', access: 'public' },
  { key: 'GET /v1/calendar', function: 'rules', access: 'public' },
  { key: 'GET /v1/interest', function: 'rules', access: 'public' },
  // The file names kind and format (`payment.xlsx`): API Gateway knows no variable inside a segment.
  { key: 'GET /v1/templates/{file}', function: 'templates', access: 'public' },
  { key: 'GET /', function: 'workplace', access: 'public' },
  { key: 'GET /sign-in', function: 'workplace', access: 'public' },
  { key: 'GET /docs', function: 'workplace', access: 'public' },
  // Scripts and styles of both pages, by names that carry a hash.
  { key: 'GET /app/{file}', function: 'workplace', access: 'public' },
  { key: 'GET /openapi.json', function: 'description', access: 'public' },
  { key: 'GET /problems', function: 'fallback', access: 'public' },
  { key: 'GET /problems/{name}', function: 'fallback', access: 'public' },
] as const satisfies readonly Route[];

/** The route that takes what no other takes; its function answers 404 and 405 as problem documents. */
export const fallbackFunction = 'fallback';

/** Request headers that browsers of other origins may send, and response headers they may read. */
export const cors = {
  allowHeaders: [
    'authorization',
    'content-type',
    'idempotency-key',
    'if-match',
    'if-none-match',
    'accept-language',
    'x-correlation-id',
  ],
  exposeHeaders: ['etag', 'link', 'location', 'retry-after', 'x-correlation-id', 'idempotency-replayed'],
  allowMethods: ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS'],
  maxAgeSeconds: 600,
} as const;
