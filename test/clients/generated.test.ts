/** Clients made of the description by generators that people use, compiled strictly, and held against real answers. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { api } from '../functions/api.ts';
import { latePayment, tender } from '../functions/cases.ts';
import { installGenerators } from './generators.ts';

const run = promisify(execFile);
const { folder: installed, missing } = await installGenerators();
if (missing !== undefined) console.warn(`no clients generated: ${missing}`);

const { call } = api();
const folder = mkdtempSync(join(tmpdir(), 'guiju-clients-'));
afterAll(() => rmSync(folder, { recursive: true }));
const generator = (script: string, ...args: readonly string[]) =>
  run(process.execPath, [join(installed, script), ...args], { cwd: folder });

/** What a careful user compiles with. */
const tsconfig = {
  compilerOptions: {
    strict: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    target: 'es2024',
    lib: ['es2024', 'dom', 'dom.iterable'],
    module: 'preserve',
    skipLibCheck: true,
    types: [],
  },
  include: ['hey', 'types.ts', 'use.ts'],
};

/** A use of the types that only compiles where they tell refusals of guiju from those of the gateway. */
const USE = `
import type { components, paths } from './types.ts';
type Unauthenticated = paths['/v1/checks']['post']['responses'][401]['content'];
export const ours = (answer: Unauthenticated['application/problem+json']): string => answer.message.zh;
export const gateways = (answer: Unauthenticated['application/json']): string => answer.message;
export const verdict = (report: components['schemas']['Report']): 'compliant' | undefined =>
  report.verdict === 'compliant' ? report.verdict : undefined;
`;

const schemas = z.record(z.string(), z.unknown());
const isSchema = z.custom<z.ZodType>((given) => typeof given === 'object' && given !== null && 'safeParse' in given);

describe.skipIf(missing !== undefined && process.env.CI !== 'true')('a client generated from /openapi.json', () => {
  let zods: z.infer<typeof schemas>;
  beforeAll(async () => {
    symlinkSync(installed, join(folder, 'node_modules'), 'dir');
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(folder, 'openapi.json'), (await call('/openapi.json', { as: null })).text);
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig));
    writeFileSync(join(folder, 'use.ts'), USE);
    await generator('openapi-typescript/bin/cli.js', 'openapi.json', '-o', 'types.ts');
    const plugins = ['@hey-api/typescript', 'zod', '@hey-api/sdk', '@hey-api/client-fetch'];
    await generator(
      '@hey-api/openapi-ts/bin/run.js',
      ...['-i', 'openapi.json', '-o', 'hey', '--silent', ...plugins.flatMap((plugin) => ['-p', plugin])],
    );
    zods = schemas.parse(await import(/* @vite-ignore */ pathToFileURL(join(folder, 'hey/zod.gen.ts')).href));
  });

  test('by openapi-typescript and by hey-api compiles strictly', async () => {
    const compiled = await generator('typescript/bin/tsc', '-p', folder).catch((error: unknown) => error);
    expect(compiled).toMatchObject({ stdout: '', stderr: '' });
  });

  /** The generated schema of an answer, told to take nothing that it does not name. */
  const schemaOf = (name: string): z.ZodType => isSchema.parse(zods[name]);

  test.each([
    ['zReport', '/v1/checks', latePayment],
    ['zReport', '/v1/checks', tender],
    ['zReportPage', '/v1/reports', undefined],
    ['zFindingPage', '/v1/findings', undefined],
    ['zReleasePage', '/v1/rule-sets', undefined],
    ['zRuleSetChanges', '/v1/rule-sets/changes?since=0.1.0', undefined],
    ['zRulePage', '/v1/rules?region=460100', undefined],
    ['zCalendarCount', '/v1/calendar?from=2025-01-24&workingDays=3', undefined],
    ['zCreatedWebhook', '/v1/webhooks', { url: 'https://hooks.invalid.example/', events: ['due.near'] }],
    ['zCreatedBatch', '/v1/batches', { file: { name: 'payments.csv' } }],
    ['zCreatedPaper', '/v1/papers', { file: { name: 'tender.docx' } }],
  ])('%s takes what %s answers', async (name, path, body) => {
    const answer = await call(path, { ...(body !== undefined && { body }) });
    expect(answer.status, answer.text).toBeLessThan(300);
    const { error } = schemaOf(name).safeParse(answer.body);
    expect(error?.issues ?? []).toEqual([]);
  });

  test('refuses an instant with the offset of China, which the API takes: written in UTC, both take it', async () => {
    const approval = schemaOf('zApprovalCase');
    const at = (acceptedAt: string) => ({
      kind: 'approval',
      region: '440300',
      matter: 'power-connection',
      timeline: { acceptedAt },
    });
    expect(approval.safeParse(at('2025-03-03T01:00:00Z')).success).toBe(true);
    expect(approval.safeParse(at('2025-03-03T09:00:00+08:00')).success).toBe(false);
    for (const instant of ['2025-03-03T01:00:00Z', '2025-03-03T09:00:00+08:00'])
      expect((await call('/v1/checks?store=false', { body: at(instant) })).status).toBe(200);
  });

  test('knows no pattern that needs the u flag, which some generators drop', async () => {
    const { text } = await call('/openapi.json', { as: null });
    const patterns: string[] = [];
    JSON.parse(text, (name, value) => {
      if (name === 'pattern' && typeof value === 'string') patterns.push(value);
      return value;
    });
    expect(patterns.length).toBeGreaterThan(50);
    for (const pattern of patterns) {
      expect(pattern).not.toMatch(/\\[pPu]\{|[\ud800-\udfff]/);
      // The same pattern with and without the flag.
      expect(() => [new RegExp(pattern), new RegExp(pattern, 'u')], pattern).not.toThrow();
    }
  });
});
