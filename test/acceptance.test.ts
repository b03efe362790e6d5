import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allRules } from '../rules/catalogue/rule-view.ts';
import { checkThroughCommandLine } from './acceptance/command-line.ts';
import { type Commands, startCommands } from './acceptance/commands.ts';
import { type AcceptanceCase, differences, readAcceptanceCases } from './acceptance/expectation.ts';
import { type CheckedOverHttp, serveForChecks } from './acceptance/http.ts';

const shared = join(import.meta.dirname, '../../shared/acceptance');
const own = join(import.meta.dirname, '../seeds/cases');
/**
 * Cases that what was built since has overtaken: the laws of the nation reach every place, so a tender in Hangzhou that breaks
 * them is no longer "not covered". Everything else these cases say still holds.
 */
const OVERTAKEN = new Set(['16-place-not-covered.json']);
/** Documents that have rules: a case that expects something of another waits for them. */
const ruled = new Set(allRules().map(({ source }) => source.document.id));
const waits = ({ expect: wanted }: AcceptanceCase): boolean =>
  wanted.some(({ provision }) => !ruled.has(provision.split(':')[0] ?? ''));

const all = [own, ...(existsSync(shared) ? [shared] : [])]
  .flatMap(readAcceptanceCases)
  .map((one) => (OVERTAKEN.has(one.file) ? { ...one, verdict: undefined } : one));
const cases = all.filter((one) => !waits(one));

/** One of each kind and verdict: these are told by a process of their own too, as a user starts it. */
const samples = [...new Map(cases.toReversed().map((one) => [`${one.case.kind} ${one.verdict}`, one])).values()];

let http: CheckedOverHttp;
let commands: Commands;
beforeAll(async () => {
  commands = startCommands();
  http = await serveForChecks();
});
afterAll(async () => {
  await commands.close();
  await http.close();
});

/** A report less what may differ between two runs. */
const told = (report: unknown): unknown => ({ ...Object(report), id: undefined, evaluatedAt: undefined });

describe('cases with the outcome expected of each', () => {
  it.each(cases)('$file through the command line', async (expected) => {
    expect(differences(expected, await commands.check(expected.case, expected.asOf))).toEqual([]);
  });

  it.each(samples)('$file through a process of its own, which says the same', async ({ case: submitted, asOf }) => {
    const own = await checkThroughCommandLine(submitted, asOf);
    expect(told(own)).toEqual(told(await commands.check(submitted, asOf)));
  });

  it.each(cases)('$file through HTTP', async (expected) => {
    expect(differences(expected, await http.check(expected.case, expected.asOf))).toEqual([]);
  });

  for (const { file } of all.filter(waits)) it.todo(`${file}: its document has no rules yet`);

  it('a difference is found where there is one', async () => {
    const first = cases.find(({ expect: wanted }) => wanted.length > 0);
    const [wanted] = first?.expect ?? [];
    if (first === undefined || wanted === undefined) throw new Error('no case');
    const report = await http.check(first.case, first.asOf);
    expect(
      differences({ ...first, verdict: 'none', expect: [{ ...wanted, due: '1999-01-01' }], never: [] }, report),
    ).toHaveLength(2);
  });

  it.skipIf(process.env.CI !== 'true')('in CI the acceptance cases of ../shared are there', () => {
    expect(existsSync(shared)).toBe(true);
  });
});
