/** Packages that tests use as tools and that are no dependency, since npm would build them: fetched once, never installed. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const cache = join(import.meta.dirname, '../node_modules/.cache');

export interface Fetched {
  /** Where its files lie. */
  readonly folder: string;
  /** Why it is not there; undefined where it is. */
  readonly missing: string | undefined;
}

/**
 * Fetches a package of the npm registry under node_modules/.cache, or finds it there. No script of it runs.
 * @param spec name and version: `dynalite@4.0.0`.
 * @param file one that is there when all of it is, by path inside the package.
 */
export async function fetchPackage(spec: string, file: string): Promise<Fetched> {
  const place = join(cache, spec.replace(/\W+/g, '-'));
  const folder = join(place, 'package');
  if (existsSync(join(folder, file))) return { folder, missing: undefined };
  mkdirSync(place, { recursive: true });
  // Unpacked aside and moved into place, since several test files may be fetching at once.
  const aside = mkdtempSync(join(place, 'fetching-'));
  try {
    const { stdout } = await run('npm', ['pack', spec, '--silent', '--pack-destination', aside], { timeout: 60_000 });
    await run('tar', ['-xzf', join(aside, stdout.trim().split('\n').at(-1) ?? ''), '-C', aside]);
    if (!existsSync(folder)) renameSync(join(aside, 'package'), folder);
    return { folder, missing: undefined };
  } catch (error) {
    if (existsSync(join(folder, file))) return { folder, missing: undefined };
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { folder, missing: `${spec} cannot be fetched: ${why}` };
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
