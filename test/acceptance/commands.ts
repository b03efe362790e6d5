/** The command line in one process for many commands: what is said and answered is the same, and starting it is what takes long. */
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { type Ran, reportOf } from './command-line.ts';

export interface Commands {
  /** Runs `guiju` with arguments; called again only when the command before has ended. */
  readonly run: (args: readonly string[]) => Promise<Ran>;
  /** The report of a case judged as of a day. */
  readonly check: (submission: unknown, asOf: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

const ran = z.object({ code: z.int(), stdout: z.string(), stderr: z.string() });

/** @param where it runs: its folder and what is added to the variables of its process. */
export function startCommands(where: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {}): Commands {
  const folder = mkdtempSync(join(tmpdir(), 'guiju-commands-'));
  const child = fork(join(import.meta.dirname, 'commands-process.ts'), {
    ...(where.cwd !== undefined && { cwd: where.cwd }),
    env: { ...process.env, ...where.env },
  });
  const run: Commands['run'] = (args) =>
    new Promise((resolve, reject) => {
      const gone = (code: number | null): void => reject(new Error(`the command line ended with ${code}`));
      child.once('exit', gone);
      child.once('message', (message) => {
        child.off('exit', gone);
        resolve(ran.parse(message));
      });
      child.send([...args]);
    });
  return {
    run,
    check: async (submission, asOf) => {
      const file = join(folder, 'case.json');
      writeFileSync(file, JSON.stringify(submission));
      return reportOf(await run(['check', file, '--json', '--as-of', asOf]));
    },
    close: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await gone;
      rmSync(folder, { recursive: true });
    },
  };
}
