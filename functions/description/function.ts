/** The function that describes the API; the description was made by the build. */
import { byRoute } from '../http/by-route.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { kept } from '../http/kept-answers.ts';
import built from './.built/description.json' with { type: 'json' };

const CACHED = { 'cache-control': 'public, max-age=300' };

export function descriptionFunction(): Endpoint {
  return endpoint(
    kept(
      byRoute({
        'GET /openapi.json': () => ({
          statusCode: 200,
          headers: { ...CACHED, 'content-type': 'application/json; charset=utf-8' },
          body: built.openapi,
        }),
      }),
    ),
  );
}
