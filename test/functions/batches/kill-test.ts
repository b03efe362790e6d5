/** `npm run kill-test [ROWS [KILLS [SEED]]]`: the batch of 20,000 rows that is killed twenty times, in full size. */
import { differences, killTest } from './killing.ts';

const [rows = 20_000, kills = 20, seed = 20_250_303] = process.argv.slice(2).map(Number);
const endings = await killTest({ rows, kills, seed, log: (text) => console.log(text) });
const found = differences(endings, rows);
for (const difference of found) console.log(`DIFFERENT: ${difference}`);
console.log(
  found.length === 0 ? `the same to the byte, but for ids and times: ${rows} reports` : `${found.length} differences`,
);
process.exitCode = found.length === 0 ? 0 : 1;
