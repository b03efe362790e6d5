/** Matches a request to a declared route as API Gateway HTTP APIs do: literal segments before `{id}`, before `{id+}`. */
import type { Route } from '../../../functions/declared/routes.ts';

export interface Match {
  readonly route: Route;
  readonly pathParameters: Readonly<Record<string, string>>;
}

interface Pattern {
  readonly route: Route;
  readonly method: string;
  readonly segments: readonly string[];
  readonly greedy: boolean;
}

const isVariable = (segment: string): boolean => segment.startsWith('{');

/** Fewer variables are more specific; greedy ones are the least. */
const generality = ({ segments, greedy }: Pattern): number => segments.filter(isVariable).length + (greedy ? 100 : 0);

export function routeMatcher(routes: readonly Route[]): (method: string, path: string) => Match | undefined {
  const patterns = routes
    .map((route): Pattern => {
      const [method = '', template = ''] = route.key.split(' ');
      const segments = template.split('/').slice(1);
      return { route, method, segments, greedy: segments.some((segment) => segment.endsWith('+}')) };
    })
    .sort((a, b) => generality(a) - generality(b));
  return (method, path) => {
    const given = path.split('/').slice(1);
    for (const pattern of patterns) {
      if (pattern.method !== method) continue;
      const pathParameters = parametersOf(pattern, given);
      if (pathParameters !== undefined) return { route: pattern.route, pathParameters };
    }
    return undefined;
  };
}

function parametersOf({ segments, greedy }: Pattern, given: readonly string[]): Record<string, string> | undefined {
  if (greedy ? given.length < segments.length : given.length !== segments.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const value = segment.endsWith('+}') ? given.slice(index).join('/') : (given[index] ?? '');
    if (!isVariable(segment)) {
      if (segment !== value) return undefined;
    } else {
      if (value === '') return undefined;
      parameters[segment.replace(/[{}+]/g, '')] = value;
    }
  }
  return parameters;
}
