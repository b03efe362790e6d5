/** The function that describes the API and shows the page to try it on: both were made by the build. */
import { byRoute } from '../http/by-route.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { kept } from '../http/kept-answers.ts';
import built from './.built/description.json' with { type: 'json' };

const CACHED = { 'cache-control': 'public, max-age=300' };
const HTML = 'text/html; charset=utf-8';

export function descriptionFunction(): Endpoint {
  return endpoint(
    kept(
      byRoute({
        'GET /openapi.json': () => ({
          statusCode: 200,
          headers: { ...CACHED, 'content-type': 'application/json; charset=utf-8' },
          body: built.openapi,
        }),
        'GET /docs': () => ({ statusCode: 200, headers: { ...CACHED, 'content-type': HTML }, body: built.page }),
      }),
    ),
    {
      mediaTypes: ({ routeKey }) => (routeKey === 'GET /docs' ? ['text/html'] : ['application/json']),
      contentSecurityPolicy: built.policy,
    },
  );
}
