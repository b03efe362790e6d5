/** The JSON of a report. */
import type { Judgment } from '../../rules/engine/report.ts';
import { jsonOf } from '../../rules/engine/shared.ts';

/**
 * As `JSON.stringify` of what stands before, the report, and what stands after, all in one object: but of a report of forty
 * kilobytes nearly all is findings and questions that stand in thousands of others too.
 */
export function reportText(before: object, judgment: Judgment, after: object): string {
  const { findings, questions } = judgment;
  const lists: Readonly<Record<string, readonly object[]>> = { findings, questions };
  const members = Object.entries({ ...before, ...judgment, ...after }).flatMap(([name, value]) => {
    const list = lists[name];
    const text = list === undefined ? JSON.stringify(value) : `[${list.map(jsonOf).join(',')}]`;
    return text === undefined ? [] : [`${JSON.stringify(name)}:${text}`];
  });
  return `{${members.join(',')}}`;
}
