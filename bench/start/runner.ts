/**
 * Run in a process of its own, as JavaScript: loads a bundle as Lambda does, calls it once, and prints the milliseconds since
 * the process began, by the clock of the process itself (performance.timeOrigin is when it was started).
 */
import { pathToFileURL } from 'node:url';
import { judged } from './request.ts';

const [bundle = '', body = ''] = process.argv.slice(2);
const beforeLoad = performance.now();
const loaded: unknown = await import(pathToFileURL(bundle).href);
const loadedAt = performance.now();
if (typeof loaded !== 'object' || loaded === null || !('handler' in loaded) || typeof loaded.handler !== 'function') {
  throw new Error(`${bundle} exports no handler`);
}
const { statusCode } = await loaded.handler(judged(body), { getRemainingTimeInMillis: () => 10_000 });
const answered = performance.now();
process.stdout.write(
  JSON.stringify({
    statusCode,
    node: beforeLoad,
    load: loadedAt - beforeLoad,
    answer: answered - loadedAt,
    whole: answered,
  }),
);
