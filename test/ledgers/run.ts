/** `npm run ledgers -- DIR`: runs the files that users have, folder by folder, and says which give what is expected. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ranOn, ranOnText } from './bulk.ts';
import { expected } from './expected.ts';

const folder = process.argv[2] ?? join(import.meta.dirname, '../../../shared/ledgers');
let wrong = 0;
for (const [name, runs] of Object.entries(expected)) {
  for (const { input, made, options, wrong: faults } of runs) {
    const file = join(folder, name, input);
    if (!existsSync(made === undefined ? file : join(folder, name))) {
      console.log(`-  ${name} ${input}: not there`);
      continue;
    }
    const found = faults(await (made === undefined ? ranOn(file, options) : ranOnText(input, made(), options)));
    if (found.length > 0) wrong++;
    console.log(found.length === 0 ? `ok ${name} ${input}` : `x  ${name} ${input}: ${found.join('; ')}`);
  }
}
process.exitCode = wrong === 0 ? 0 : 1;
