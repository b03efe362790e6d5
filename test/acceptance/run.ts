/** `npm run acceptance -- DIR`: every case of a folder through the command line and through HTTP, with each difference. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { startCommands } from './commands.ts';
import { differences, readAcceptanceCases } from './expectation.ts';
import { serveForChecks } from './http.ts';

const folder = resolve(process.argv[2] ?? '../shared/acceptance');

if (!existsSync(folder)) {
  console.log(`skipped: there is no folder ${folder}`);
  process.exitCode = process.env.CI === undefined ? 0 : 1;
} else {
  const http = await serveForChecks();
  const commands = startCommands();
  let passed = 0;
  let failed = 0;
  const judged = async (
    way: string,
    check: () => Promise<unknown>,
    expected: Parameters<typeof differences>[0],
  ): Promise<void> => {
    let found: readonly string[];
    try {
      found = differences(expected, await check());
    } catch (error) {
      found = [error instanceof Error ? error.message : String(error)];
    }
    if (found.length === 0) passed++;
    else failed++;
    for (const difference of found) console.log(`${expected.file} (${way}): ${difference}`);
  };
  for (const expected of readAcceptanceCases(folder)) {
    await judged('command line', () => commands.check(expected.case, expected.asOf), expected);
    await judged('HTTP', () => http.check(expected.case, expected.asOf), expected);
  }
  await commands.close();
  await http.close();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
