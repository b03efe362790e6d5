/** What `guiju check` says of interest is what `guiju interest` says. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');
const guiju = (...args: readonly string[]): Promise<string> =>
  new Promise((resolve) =>
    execFile(process.execPath, [join(root, 'infra/local/guiju.ts'), ...args, '--lang', 'zh'], (_, stdout) =>
      resolve(stdout),
    ),
  );

test('the terminal shows the interest of a late payment with its trace, step for step as the calculator does', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'guiju-interest-'));
  try {
    const file = join(folder, 'late.json');
    writeFileSync(
      file,
      JSON.stringify({
        kind: 'payment',
        region: '440300',
        regime: 'private',
        buyer: { type: 'large-enterprise' },
        supplier: { size: 'small' },
        contract: { signedOn: '2025-06-10', amount: '1500000.00', periodFrom: 'delivery' },
        deliveredOn: '2025-06-20',
        amountDue: '1500000.00',
        paidOn: '2025-08-20',
        complete: ['contract'],
      }),
    );
    const [checked, reckoned] = await Promise.all([
      guiju('check', file, '--as-of', '2025-10-01'),
      guiju('interest', '1500000', '--due', '2025-08-19', '--paid', '2025-08-20:1500000.00', '--as-of', '2025-10-01'),
    ]);
    const [sum, step, rate] = reckoned.split('\n').map((line) => line.trim());
    expect([sum, step]).toEqual(['750.00', '2025-08-20 至 2025-08-20：1 日，本金 1500000.00']);
    expect(checked).toContain(`逾期利息（元）: ${sum}`);
    for (const line of [step, rate]) expect(checked).toContain(`    ${line}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
