import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkThroughCommandLine } from './acceptance/command-line.ts';
import { differences, readAcceptanceCases } from './acceptance/expectation.ts';
import { type CheckedOverHttp, serveForChecks } from './acceptance/http.ts';

const shared = join(import.meta.dirname, '../../shared/acceptance');
const own = join(import.meta.dirname, '../seeds/cases');
const cases = [own, ...(existsSync(shared) ? [shared] : [])].flatMap(readAcceptanceCases);

let http: CheckedOverHttp;
beforeAll(async () => {
  http = await serveForChecks();
});
afterAll(() => http.close());

describe('cases with the outcome expected of each', () => {
  it.each(cases)('$file through the command line', async (expected) => {
    expect(differences(expected, await checkThroughCommandLine(expected.case, expected.asOf))).toEqual([]);
  });

  it.each(cases)('$file through HTTP', async (expected) => {
    expect(differences(expected, await http.check(expected.case, expected.asOf))).toEqual([]);
  });

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
