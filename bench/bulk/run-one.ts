/** Run in a process of its own: `guiju bulk FILE`, then the seconds since the process began and the most memory it held. */
import { bulk } from '../../infra/local/cli/bulk.ts';

const [file = '', out = ''] = process.argv.slice(2);
const silent = console.log;
console.log = () => undefined;
const exitCode = await bulk(file, { kind: 'payment', lang: 'en', asOf: '2026-03-02', ...(out !== '' && { out }) });
console.log = silent;
// maxRSS is in kibibytes (getrusage).
console.log(
  JSON.stringify({ exitCode, seconds: performance.now() / 1_000, peakBytes: 1_024 * process.resourceUsage().maxRSS }),
);
