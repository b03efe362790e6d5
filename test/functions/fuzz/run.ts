/** `npm run fuzz`: 100,000 requests, or as many as the first argument says; the second is the seed, else the time. */
import { fuzz } from './fuzz.ts';

const [requests = '100000', seed = String(Date.now() % 2_147_483_647)] = process.argv.slice(2);
const begun = performance.now();
/** An answer that takes longer is called a hang. */
const HANG_MS = 2_000;
const MB = 1_048_576;
console.log(`${requests} requests, seed ${seed}`);
const { statuses, failures, slowest, held } = await fuzz({
  requests: Number(requests),
  seed: Number(seed),
  connections: 8,
  limit: HANG_MS,
  progress: (sent, { failures, held }) => {
    const last = held.at(-1);
    console.log(
      `${sent}: ${failures.length} failures, ${((last?.bytes ?? 0) / MB).toFixed(1)} MB held (${((last?.rss ?? 0) / MB).toFixed(0)} MB resident), ${((performance.now() - begun) / 1_000).toFixed(0)} s`,
    );
  },
});
for (const failure of failures.slice(0, 20)) console.log(failure);
console.log(`statuses ${JSON.stringify(statuses)}`);
console.log(`slowest ${slowest.milliseconds.toFixed(0)} ms: ${slowest.request.slice(0, 300)}`);
// Caches fill in the first third: rules compile by place, cursors and templates are made once.
const settled = held[Math.floor(held.length / 3)]?.bytes ?? 0;
const growth = ((held.at(-1)?.bytes ?? 0) - settled) / MB;
console.log(`growth after the first third ${growth.toFixed(1)} MB`);
const failed = failures.length > 0 || growth > 10;
console.log(failed ? 'FAILED' : 'passed: no 5xx, no hang, no growth');
process.exitCode = failed ? 1 : 0;
