/**
 * Generators of clients, as a user of the API has them: in a folder of their own, since they need the compiler API of TypeScript 5,
 * which the project's own TypeScript has no more.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const declared = join(import.meta.dirname, 'generators');
const cache = join(import.meta.dirname, '../../node_modules/.cache');

export interface Generators {
  /** Their node_modules. */
  readonly folder: string;
  /** Why they are not there; undefined where they are. */
  readonly missing: string | undefined;
}

/** Installs them once, as their lock says; no script of any package runs. */
export async function installGenerators(): Promise<Generators> {
  const lock = readFileSync(join(declared, 'package-lock.json'));
  const place = join(cache, `generators-${createHash('sha256').update(lock).digest('hex').slice(0, 12)}`);
  const folder = join(place, 'node_modules');
  if (existsSync(folder)) return { folder, missing: undefined };
  mkdirSync(cache, { recursive: true });
  const aside = mkdtempSync(join(cache, 'installing-'));
  try {
    cpSync(declared, aside, { recursive: true });
    await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: aside, timeout: 300_000 });
    if (!existsSync(folder)) renameSync(aside, place);
    return { folder, missing: undefined };
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { folder, missing: `the generators of clients cannot be installed: ${why}` };
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
