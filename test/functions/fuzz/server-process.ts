/**
 * The server in a process of its own, which tells how much memory it holds once nothing that can be freed is left. Its table,
 * which grows as it should, is in another process.
 */
import * as z from 'zod';

const { gc } = z.object({ gc: z.custom<() => void>((value) => typeof value === 'function') }).parse(globalThis);
process.env.POWERTOOLS_LOG_LEVEL = 'SILENT';
const { startServer } = await import('../../../infra/local/server.ts');

const [folder, tableEndpoint] = process.argv.slice(2);
const server = await startServer({ folder, tableEndpoint, corsOrigins: ['https://example.org'] });
const bearer = async (request: Parameters<typeof server.token>[0]): Promise<string> =>
  `Bearer ${await server.token(request)}`;
process.send?.({
  url: server.url,
  tokens: {
    full: await bearer({ tenant: 'fuzz' }),
    other: await bearer({ tenant: 'fuzz-2' }),
    narrow: await bearer({ scopes: ['rules:read'] }),
    expired: await bearer({ lifetime: -60 }),
    junk: 'Bearer eyJhbGciOiJub25lIn0.eyJ0ZW5hbnQiOiJmdXp6In0.',
  },
});
process.on('message', (message) => {
  if (message === 'stop') {
    server.close().then(() => process.exit(0));
    return;
  }
  // Twice, since what finalisers free is freed by the second.
  gc();
  setTimeout(() => {
    gc();
    const { heapUsed, external, arrayBuffers, rss } = process.memoryUsage();
    process.send?.({ held: heapUsed + external + arrayBuffers, rss });
  }, 50);
});
