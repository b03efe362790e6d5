/** `guiju check --compare-law`: the report as ever, and after it the comparison, which changes no verdict. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'guiju-law-'));
const file = join(folder, 'case.json');

beforeAll(() =>
  writeFileSync(
    file,
    JSON.stringify({
      kind: 'payment',
      region: '440300',
      regime: 'private',
      buyer: { type: 'large-enterprise' },
      supplier: { size: 'small' },
      contract: { signedOn: '2025-05-20', amount: '200000.00', periodFrom: 'delivery' },
      deliveredOn: '2025-05-25',
      amountDue: '200000.00',
      paidOn: '2025-08-25',
      complete: ['contract'],
    }),
  ),
);
afterAll(() => rmSync(folder, { recursive: true }));

const check = (...args: readonly string[]) =>
  new Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }>((resolve) =>
    execFile(
      process.execPath,
      [join(root, 'infra/local/guiju.ts'), 'check', file, '--as-of', '2025-12-01', ...args],
      (error, stdout, stderr) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    ),
  );

test('says that it is no finding, what differs with its clause, and leaves verdict and exit code as they are', async () => {
  const [plain, zh, en] = await Promise.all([
    check('--lang', 'zh'),
    check('--lang', 'zh', '--compare-law', '2025-06-02'),
    check('--lang', 'en', '--compare-law', '2025-06-02'),
  ]);
  expect(zh.stdout.startsWith(plain.stdout)).toBe(true);
  expect([zh.code, en.code]).toEqual([plain.code, plain.code]);
  const told = zh.stdout.slice(plain.stdout.length);
  expect(told).toContain('只是比较，不是检查结论');
  expect(told).toMatch(/实际：无此结论\n {2}按 2025-06-02：\[违规\].*第九条.*\[cn-sme-payment-2025:9\.4\]/);
  expect(told).toMatch(/2025-06-01 开始：/);
  expect(en.stdout).toContain('a comparison and no finding');
  expect(en.stdout).toMatch(/By 2025-06-02: \[violation\]/);
});

test('as JSON the report has it beside its own members; what is no day is refused', async () => {
  const { stdout } = await check('--json', '--compare-law', '2025-06-02');
  expect(JSON.parse(stdout)).toMatchObject({
    verdict: expect.not.stringMatching('non-compliant'),
    lawComparison: { lawOf: '2025-06-02', verdict: { supposed: 'non-compliant' } },
  });
  const refused = await check('--compare-law', '2025-02-30');
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain('--compare-law');
});
