/** A function that serves several routes: the work of each by its route key, which the gateway has already matched. */
import type { RouteKey } from '../declared/routes.ts';
import type { Work } from './answer.ts';
import { Problem } from './problem.ts';

export function byRoute(works: Readonly<Partial<Record<RouteKey, Work>>>): Work {
  const byKey = new Map(Object.entries(works));
  return (event, context) => {
    const work = byKey.get(event.routeKey);
    if (work === undefined) throw new Problem('not-found');
    return work(event, context);
  };
}
