/** `guiju serve`: the HTTP API on this machine, as `npm start` runs it. */
import type { Command } from 'commander';

interface ServeOptions {
  readonly port?: string;
}

export function registerServe(program: Command): void {
  program
    .command('serve')
    .description('在本机提供 HTTP 接口 · serve the HTTP API on this machine')
    .option('--port <port>', '端口 · port', process.env.PORT ?? '8080')
    .action(async ({ port }: ServeOptions) => {
      process.env.PORT = port;
      await import('../start.ts');
    });
}
