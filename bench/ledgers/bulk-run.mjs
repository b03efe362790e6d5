/** Run in a process of its own: `guiju bulk FILE --only breached --out OUT` of the sources in a folder. Prints what it took. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [sources, file, out, only] = process.argv.slice(2);
const { bulk } = await import(pathToFileURL(join(sources, 'infra/local/cli/bulk.ts')).href);
console.log = () => undefined;
const exitCode = await bulk(file, {
  kind: 'payment',
  lang: 'en',
  asOf: '2026-03-02',
  out,
  ...(only === 'breached' && { only }),
});
const { user, system } = process.cpuUsage();
const used = process.resourceUsage();
process.stdout.write(
  `${JSON.stringify({ exitCode, cpuSeconds: (user + system) / 1e6, seconds: performance.now() / 1e3, peakBytes: 1_024 * used.maxRSS })}\n`,
);
