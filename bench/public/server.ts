/**
 * Run in a process of its own: the server of one machine as `npm start` runs it, which tells what processor time it has taken, and
 * how long its thread was busy with one thing since it was last asked.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { startServer } from '../../infra/local/server.ts';

const server = await startServer({ folder: undefined, session: false });
const EVERY_MS = 5;
const delay = monitorEventLoopDelay({ resolution: EVERY_MS });
delay.enable();
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ microseconds: user + system, standstill: Math.max(0, delay.max / 1e6 - EVERY_MS) });
  delay.reset();
});
process.send?.({ url: server.url, token: await server.token() });
