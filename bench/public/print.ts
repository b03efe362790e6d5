/** The table of the routes that need no token. */
import { table, times } from '../print.ts';
import type { PublicFigures } from './measure.ts';

const of = (value: number): string => `${value.toFixed(value < 1 ? 2 : 1)} ms`;

export function printPublic({ publicRoutes, storedCheck, judgedCheck }: PublicFigures): string {
  const above = publicRoutes.filter(({ cost }) => cost > storedCheck);
  const beside = (cost: number): string => times(cost / storedCheck);
  return [
    '',
    '## Routes that need no token',
    '',
    'Processor time of the server a request, all its threads; the dearest request to each route that was found, another each time where the route takes anything that varies. Each must cost at most as much as a check that is judged and stored.',
    '',
    table(
      ['request', 'processor', 'of a stored check'],
      [
        ['POST /v1/checks: a payment, judged and stored', of(storedCheck), beside(storedCheck)],
        ['the same, not stored', of(judgedCheck), beside(judgedCheck)],
        ...publicRoutes
          .toSorted((a, b) => b.cost - a.cost)
          .map(({ route, path, cost }) => [`${route.split(' ')[0]} ${path}`, of(cost), beside(cost)]),
      ],
    ),
    '',
    above.length === 0
      ? 'None costs more than a stored check. A template for one matter or place, which is made when it is first asked for, costs more; five a second are made at most, for all callers together.'
      : `Not reached: ${above.map(({ route }) => `\`${route}\``).join(', ')}.`,
  ].join('\n');
}
