/** A case with the outcome expected of it, as the files of an acceptance folder hold it, and what differs from it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const expectation = z.strictObject({
  provision: z.string(),
  outcome: z.enum(['breached', 'satisfied', 'pending', 'undetermined']),
  severity: z.string().optional(),
  atMost: z.unknown().optional(),
  excess: z.unknown().optional(),
  due: z.string().optional(),
  late: z.record(z.string(), z.number()).optional(),
  missing: z.array(z.string()).optional(),
});

const acceptanceCase = z.object({
  note: z.string(),
  asOf: z.string(),
  verdict: z.string().optional(),
  case: z.record(z.string(), z.unknown()),
  expect: z.array(expectation),
  /** Provisions that must not be reported as breached. */
  never: z.array(z.string()),
});

export type AcceptanceCase = z.infer<typeof acceptanceCase> & { readonly file: string };

const finding = z.object({
  provision: z.string(),
  outcome: z.string(),
  severity: z.string(),
  limit: z.record(z.string(), z.unknown()).optional(),
  excess: z.unknown().optional(),
  period: z.object({ due: z.string().optional(), late: z.record(z.string(), z.number()).optional() }).optional(),
  missing: z.array(z.string()).optional(),
});
const judged = z.object({ verdict: z.string(), findings: z.array(finding) });

/** Every case of a folder, by file name. */
export function readAcceptanceCases(folder: string): readonly AcceptanceCase[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((file) => ({ file, ...acceptanceCase.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))) }));
}

/** What a report says otherwise than expected; nothing where all is as it should be. */
export function differences(expected: AcceptanceCase, report: unknown): readonly string[] {
  const { verdict, findings } = judged.parse(report);
  const found: string[] = [];
  if (expected.verdict !== undefined && verdict !== expected.verdict)
    found.push(`verdict is ${verdict}, expected ${expected.verdict}`);
  for (const wanted of expected.expect) {
    const of = findings.filter(({ provision }) => isIn(provision, wanted.provision));
    const wrong = of.map((one) => mismatches(wanted, one));
    if (of.length === 0) found.push(`${wanted.provision}: no finding, expected ${wanted.outcome}`);
    else if (!wrong.some((list) => list.length === 0)) found.push(...(wrong[0] ?? []));
  }
  for (const provision of expected.never) {
    if (findings.some((one) => isIn(one.provision, provision) && one.outcome === 'breached'))
      found.push(`${provision}: breached, which it never is`);
  }
  return found;
}

/** A provision, or any provision of an article of a law: `<document>:<article>` without its number. */
function isIn(provision: string, wanted: string): boolean {
  return provision === wanted || provision.startsWith(`${wanted}.`);
}

function mismatches(wanted: z.infer<typeof expectation>, found: z.infer<typeof finding>): string[] {
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['outcome', wanted.outcome, found.outcome],
    ['severity', wanted.severity, found.severity],
    ['atMost', wanted.atMost, found.limit?.atMost],
    ['excess', wanted.excess, found.excess],
    ['due', wanted.due, found.period?.due],
    ['late', wanted.late, found.period?.late],
    ['missing', wanted.missing, found.missing],
  ];
  return pairs
    .filter(([, want, got]) => want !== undefined && JSON.stringify(want) !== JSON.stringify(got))
    .map(
      ([name, want, got]) => `${wanted.provision}: ${name} is ${JSON.stringify(got)}, expected ${JSON.stringify(want)}`,
    );
}
