/** Run in a process of its own: the server of one machine as `npm start` runs it, which tells what processor time it has taken. */
import { startServer } from '../../infra/local/server.ts';

const server = await startServer({ folder: undefined, session: false });
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ microseconds: user + system });
});
process.send?.({ url: server.url, token: await server.token() });
