/** Judges a case through the command line, as a user would. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';

const program = join(import.meta.dirname, '../../infra/local/guiju.ts');

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `guiju` with arguments and standard input. */
export function guiju(args: readonly string[], stdin = ''): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      [program, ...args],
      { maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (error !== null && typeof error.code !== 'number') reject(error);
        else resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      },
    );
    // A program that refuses its arguments may be gone before it has read anything.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(stdin);
  });
}

/** The report that `check --json` printed. @throws Error where there is none. */
export function reportOf({ code, stdout, stderr }: Ran): unknown {
  // 0 and 1 tell that nothing or something is wrong, 4 that not all was shown: a report all the same.
  if (code !== 0 && code !== 1 && code !== 4) throw new Error(`exit code ${code}: ${stderr}`);
  return JSON.parse(stdout);
}

/** The report of a case judged as of a day, by a process of its own that reads it from standard input. */
export async function checkThroughCommandLine(submission: unknown, asOf: string): Promise<unknown> {
  return reportOf(await guiju(['check', '-', '--json', '--as-of', asOf], JSON.stringify(submission)));
}
