/** What is asked of every route that needs no token: of each the dearest request that was found. */

import type { routes } from '../../functions/declared/routes.ts';
import builtPages from '../../functions/workplace/.built/workplace.json' with { type: 'json' };
import { dateOf } from '../../rules/engine/day.ts';

export type PublicRoute = Extract<(typeof routes)[number], { readonly access: 'public' }>['key'];

export interface Asked {
  /** Another each time, where a route takes anything that varies: nobody is kept from asking so, and what was asked before is kept. */
  readonly path: (number: number) => string;
  readonly body?: unknown;
}

const always = (path: string): Asked => ({ path: () => path });

const [largest = ''] = Object.entries(builtPages.files)
  .toSorted(([, a], [, b]) => b.gzip.length - a.gzip.length)
  .map(([name]) => name);

/** A route that is added without a request does not compile. */
export const asked: Readonly<Record<PublicRoute, Asked>> = {
  'GET /v1/rules': { path: (number) => `/v1/rules?limit=100&asOf=${dateOf(20_000 + number)}` },
  'GET /v1/rules/{id+}': always('/v1/rules/cn-sme-payment-2025/unreasonable-terms'),
  'GET /v1/documents': { path: (number) => `/v1/documents?limit=100&asOf=${dateOf(20_000 + number)}` },
  'GET /v1/documents/{id}': always('/v1/documents/cn-tendering-law-2017'),
  'GET /v1/coverage': { path: (number) => `/v1/coverage?area=supervision${'%20'.repeat(number % 480)}` },
  'GET /v1/targets': always('/v1/targets?limit=100'),
  'POST /v1/targets/scores': { path: () => '/v1/targets/scores', body: { asOf: '2023-12-31', achieved: {} } },
  'GET /v1/rule-sets': always('/v1/rule-sets'),
  'GET /v1/rule-sets/changes': always('/v1/rule-sets/changes?since=0.1.0&limit=100'),
  'GET /v1/calendar': { path: (number) => `/v1/calendar?from=${dateOf(15_000 + number)}&workingDays=900` },
  'GET /v1/interest': {
    path: (number) => `/v1/interest?principal=${100_000 + number}.00&due=2005-08-19&asOf=2025-09-30`,
  },
  'GET /v1/templates/{file}': always('/v1/templates/procurement.xlsx'),
  'GET /': always('/'),
  'GET /sign-in': always('/sign-in'),
  'GET /app/{file}': always(`/app/${largest}`),
  'GET /openapi.json': always('/openapi.json'),
  'GET /docs': always('/docs'),
  'GET /problems': always('/problems'),
  'GET /problems/{name}': always('/problems/invalid-case'),
};
