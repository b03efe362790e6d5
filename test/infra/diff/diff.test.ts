import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compareReplays } from '../../../infra/local/diff/compare.ts';
import { readReleases } from '../../../rules/build/release-files.ts';
import { latePayment, tender } from '../../functions/cases.ts';

const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'guiju-diff-'));
afterAll(() => rmSync(folder, { recursive: true }));

const [first] = readReleases(root);
/** The history may be cut off: in a shallow clone, or in an archive of the sources. */
function hasHistory(): boolean {
  try {
    execFileSync('git', ['cat-file', '-e', `${first?.commit}^{commit}`], { cwd: root, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
if (!hasHistory()) console.warn('guiju diff with 0.1.0 is not tested: its commit is not in this clone');

function diff(
  ...args: string[]
): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [join(root, 'infra/local/guiju.ts'), 'diff', ...args, '--lang', 'en'],
      (_, stdout, stderr) => resolve({ code: child.exitCode, stdout, stderr }),
    );
  });
}
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

test('what two releases say otherwise is told rule by rule, and a case of which both say the same is left out', () => {
  const said = (verdict: string, outcomes: Record<string, string>) => ({
    verdict,
    outcomes: new Map(Object.entries(outcomes)),
  });
  const same = said('compliant', { a: 'satisfied violation' });
  expect(
    compareReplays(
      ['same', 'other', 'verdict'],
      [same, said('compliant', { a: 'satisfied violation', b: 'breached advice' }), said('compliant', {})],
      [same, said('compliant', { a: 'breached violation', c: 'pending violation' }), said('incomplete', {})],
    ),
  ).toEqual([
    {
      name: 'other',
      verdict: { before: 'compliant', after: 'compliant' },
      findings: [
        { rule: 'a', before: 'satisfied violation', after: 'breached violation' },
        { rule: 'b', before: 'breached advice', after: '-' },
        { rule: 'c', before: '-', after: 'pending violation' },
      ],
    },
    { name: 'verdict', verdict: { before: 'compliant', after: 'incomplete' }, findings: [] },
  ]);
});

describe('guiju diff', () => {
  test.skipIf(!hasHistory())(
    'judges cases and an export of a tenant with 0.1.0 and with what is installed',
    async () => {
      const lines = [
        { type: 'report', report: { asOf: '2025-03-03' }, case: tender },
        { type: 'batch', batch: {} },
        { ...latePayment, complete: ['contract'] },
      ];
      const cases = file('cases.jsonl', lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
      const { code, stdout, stderr } = await diff('0.1.0', 'installed', cases, '--as-of', '2025-03-03');
      expect([code, stderr]).toEqual([1, '']);
      expect(stdout).toContain('cn-procurement-regulations-2015/no-cash-bid-security: - → breached violation');
      // 0.1.0 knew no `complete`.
      expect(stdout).toContain('HK-PAY-1: refused → non-compliant');
      expect(stdout).toContain('0.1.0 → installed: 2 of 2 cases are judged otherwise');
    },
  );

  test('finds nothing between a release and itself', async () => {
    const cases = file('case.json', JSON.stringify(latePayment));
    expect(await diff('installed', 'installed', cases)).toMatchObject({ code: 0, stderr: '' });
  });

  test('refuses a release that is not there, and files that are no cases, by name and line', async () => {
    expect(await diff('9.9.9', 'installed')).toMatchObject({ code: 2, stderr: expect.stringContaining('9.9.9') });
    expect(await diff('--upload-pack=x', 'installed')).toMatchObject({ code: 2 });
    const wrong = file('wrong.jsonl', `${JSON.stringify(latePayment)}\nnot a case\n`);
    expect(await diff('installed', 'installed', wrong)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('wrong.jsonl:2'),
    });
    expect(await diff('installed', 'installed', join(folder, 'none.json'))).toMatchObject({ code: 2 });
  });
});
