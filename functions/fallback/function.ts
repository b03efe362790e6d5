/** The function behind `$default`: 404 and 405 as problem documents, and the pages that explain problems. */
import { routes } from '../declared/routes.ts';
import type { Answer, ApiEvent } from '../http/answer.ts';
import { json } from '../http/answer.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { Problem, problemUri } from '../http/problem.ts';
import { isProblemName, type ProblemName, problemTypes } from '../http/problem-types.ts';

/** The methods a path takes: those of the routes whose template it fits. */
export function methodsFor(path: string): readonly string[] {
  const methods = routes.flatMap(({ key }) => {
    const [method = '', template = ''] = key.split(' ');
    return fits(template, path) ? [method] : [];
  });
  return [...new Set(methods)];
}

function fits(template: string, path: string): boolean {
  const pattern = template.replace(/\{[^}]+\+\}/g, '.+').replace(/\{[^}]+\}/g, '[^/]+');
  return new RegExp(`^${pattern}$`).test(path);
}

const explained = (name: ProblemName) => ({ type: problemUri(name), name, ...problemTypes[name] });

function answer(event: ApiEvent): Answer {
  const cached = { 'cache-control': 'public, max-age=3600' };
  if (event.routeKey === 'GET /problems') {
    return json(200, { items: Object.keys(problemTypes).filter(isProblemName).map(explained) }, cached);
  }
  if (event.routeKey === 'GET /problems/{name}') {
    const name = event.pathParameters?.name ?? '';
    if (!isProblemName(name)) throw new Problem('not-found');
    return json(200, explained(name), cached);
  }
  const methods = methodsFor(event.rawPath);
  if (methods.length === 0) throw new Problem('not-found');
  const allow = [...methods, 'OPTIONS'].join(', ');
  if (event.requestContext.http.method === 'OPTIONS') return { statusCode: 204, headers: { allow } };
  throw new Problem('method-not-allowed', { headers: { allow } });
}

export const fallbackFunction = (): Endpoint => endpoint(answer);
